// The game's own words: i18next with one locale loaded at a time.
import { signal } from '@preact/signals';
import i18next from 'i18next';
import type { Locale } from '../base/words.ts';
import type codesZh from './locales/zh.codes.json';
import type consoleZh from './locales/zh.console.json';
import type deskZh from './locales/zh.desk.json';
import type zh from './locales/zh.json';
import type kioskZh from './locales/zh.kiosk.json';
import type upkeepZh from './locales/zh.upkeep.json';
import { onTrial } from './trial.ts';

/** Names one of the game's own texts, e.g. `title.start`. */
export type TextKey =
  | keyof typeof zh
  | keyof typeof deskZh
  | keyof typeof codesZh
  | keyof typeof consoleZh
  | keyof typeof kioskZh
  | keyof typeof upkeepZh;

/** Texts that most pages do without: of the desks of activities, of codes, of the teacher's
 * console, of a kiosk, and of looking after a device. */
export type Part = 'desk' | 'codes' | 'console' | 'kiosk' | 'upkeep';

type Loader = () => Promise<{ default: Record<string, string> }>;

const LOADERS: Record<Locale, Record<'everywhere' | Part, Loader>> = {
  zh: {
    everywhere: () => import('./locales/zh.json'),
    desk: () => import('./locales/zh.desk.json'),
    codes: () => import('./locales/zh.codes.json'),
    console: () => import('./locales/zh.console.json'),
    kiosk: () => import('./locales/zh.kiosk.json'),
    upkeep: () => import('./locales/zh.upkeep.json'),
  },
  en: {
    everywhere: () => import('./locales/en.json'),
    desk: () => import('./locales/en.desk.json'),
    codes: () => import('./locales/en.codes.json'),
    console: () => import('./locales/en.console.json'),
    kiosk: () => import('./locales/en.kiosk.json'),
    upkeep: () => import('./locales/en.upkeep.json'),
  },
};

/** The parts whose texts were brought in; another language brings them along. */
const brought = new Set<Part>();

/** The language that is about to be shown, whose words may still be on their way. */
let coming: Locale | undefined;

/** Fetches texts of a language and adds them to those that are there. Rejects if they do not come. */
async function add(language: Locale, part: 'everywhere' | Part): Promise<void> {
  const words = (await LOADERS[language][part]()).default;
  const shown = import.meta.env.DEV ? onTrial(words) : words;
  i18next.addResourceBundle(language, 'translation', shown, true, true);
}

/** Brings in the texts of a part, in the language shown. Rejects if they cannot be loaded. */
export async function bring(part: Part): Promise<void> {
  brought.add(part);
  const languages = new Set([locale.value, coming ?? locale.value]);
  await Promise.all([...languages].map((language) => add(language, part)));
}

/** BCP 47 tags, for `lang` attributes, speech and dates. */
export const LANGUAGE_TAGS: Record<Locale, string> = { zh: 'zh-Hant-TW', en: 'en' };

/** The language shown; views that read it draw themselves anew when it changes. */
export const locale = signal<Locale>('zh');

/** Shows the game in a language once its words have come. Rejects if they cannot be loaded. */
export async function showIn(next: Locale): Promise<void> {
  coming = next;
  if (!i18next.isInitialized) {
    await i18next.init({
      lng: next,
      keySeparator: false,
      nsSeparator: false,
      interpolation: { escapeValue: false },
    });
  }
  await Promise.all([add(next, 'everywhere'), ...[...brought].map((part) => add(next, part))]);
  await i18next.changeLanguage(next);
  document.documentElement.lang = LANGUAGE_TAGS[next];
  locale.value = next;
}

/** A text of the game in the language shown. @param values fill its `{{gaps}}`, always as text */
export function t(key: TextKey, values: Record<string, string | number> = {}): string {
  void locale.value;
  return i18next.t(key, values);
}

/** Made once a language: to make one takes longer than to use it for a whole list. */
const moments = new Map<Locale, Intl.DateTimeFormat>();

/** A date and time as people write it, e.g. 2026/11/23 下午2:05. @param iso ISO 8601 */
export function dateAndTime(iso: string): string {
  const shown = locale.value;
  const format =
    moments.get(shown) ??
    new Intl.DateTimeFormat(LANGUAGE_TAGS[shown], { dateStyle: 'medium', timeStyle: 'short' });
  moments.set(shown, format);
  return format.format(new Date(iso));
}

/** A day as people write it, e.g. 2026/11/23. @param iso ISO 8601 */
export const day = (iso: string): string =>
  new Intl.DateTimeFormat(LANGUAGE_TAGS[locale.value], { dateStyle: 'medium' }).format(
    new Date(iso),
  );

/** A day as documents write it, e.g. 中華民國115年11月27日, November 27, 2026. @param iso ISO 8601 */
export function formalDate(iso: string): string {
  const isChinese = locale.value === 'zh';
  const tag = LANGUAGE_TAGS[locale.value] + (isChinese ? '-u-ca-roc' : '');
  const day = new Intl.DateTimeFormat(tag, { dateStyle: 'long' }).format(new Date(iso));
  return isChinese ? `中華${day}` : day;
}

/** Several words as one phrase, e.g. 誠信、公正和勇氣. */
export const listOf = (words: readonly string[]): string =>
  new Intl.ListFormat(LANGUAGE_TAGS[locale.value], { type: 'conjunction' }).format(words);
