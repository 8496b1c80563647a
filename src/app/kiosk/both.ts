// Words of a kiosk in more than one language at once, for whoever has not picked one yet.
import type { Locale } from '../../base/words.ts';
import en from '../../text/locales/en.kiosk.json';
import zh from '../../text/locales/zh.kiosk.json';
import { LANGUAGE_TAGS } from '../../text/text.ts';

export type BothKey = keyof typeof zh;

const WORDS: Record<Locale, Record<BothKey, string>> = { zh, en };

/** A text in each of some languages. */
export const inEach = (locales: readonly Locale[], key: BothKey) =>
  locales.map((locale) => ({ locale, lang: LANGUAGE_TAGS[locale], text: WORDS[locale][key] }));
