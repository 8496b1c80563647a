// What the payloads of the gallery are made of.
import type { AuthoredLevel } from '../../../level/schema.ts';

type Activity = Extract<AuthoredLevel['scenes'][string]['steps'][number], { activity: string }>;

/** Activities of one kind by name; `easy` comes first, then those that try its layout. */
export type Trials = Record<string, Activity>;

/** What a step has besides its payload. */
export const FREE = { earns: undefined, if: undefined };

/** A text that is the same in both languages but for its length. */
export const LONG = {
  zh: '受委託辦理臺中市各級學校午餐食材採購及驗收業務之履約管理小組第三次臨時會議紀錄附件之一',
  en: 'Minutes of the third extraordinary meeting of the Interdepartmentalcontractmanagementsubcommittee',
};

/** @param count of pieces @param make the piece of a number, which no other resembles */
export const many = <T>(count: number, make: (nth: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index + 1));
