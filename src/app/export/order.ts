// What the page orders of the worker that writes files, and what it hears from it.
import type { Locale } from '../../base/words.ts';
import type { Remembered } from '../../store/store.ts';
import type { Carried, Undone } from '../../teacher/carrying.ts';
import type { Wanted } from '../../teacher/filter.tsx';

export interface Order {
  what: Carried;
  locale: Locale;
  /** Which attempts; all where nothing is named. */
  wanted: Wanted;
  /** What the sheets of a workbook are called, in the language shown. */
  names: Record<'summary' | 'scores' | 'choices', string>;
  /** Address of the page, where the levels lie. */
  home: string;
  /** What the device did not take, and only the page has. */
  remembered: Remembered;
}

/** A piece of the file; how far it is, in players; the end; or why there will be none. */
export type News =
  | { is: 'piece'; bytes: Uint8Array<ArrayBuffer> }
  | { is: 'progress'; done: number; all: number }
  | { is: 'end' }
  | { is: 'fault'; why: Exclude<Undone, 'stopped'> };
