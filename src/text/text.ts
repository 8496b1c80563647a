// The game's own words: i18next with one locale loaded at a time.
import { signal } from '@preact/signals';
import i18next from 'i18next';
import type { Locale } from '../base/words.ts';
import type zh from './locales/zh.json';
import { onTrial } from './trial.ts';

/** Names one of the game's own texts, e.g. `title.start`. */
export type TextKey = keyof typeof zh;

const LOADERS: Record<Locale, () => Promise<{ default: Record<string, string> }>> = {
  zh: () => import('./locales/zh.json'),
  en: () => import('./locales/en.json'),
};

/** BCP 47 tags, for `lang` attributes, speech and dates. */
export const LANGUAGE_TAGS: Record<Locale, string> = { zh: 'zh-Hant-TW', en: 'en' };

/** The language shown; views that read it draw themselves anew when it changes. */
export const locale = signal<Locale>('zh');

/** Shows the game in a language once its words have come. Rejects if they cannot be loaded. */
export async function showIn(next: Locale): Promise<void> {
  const words = (await LOADERS[next]()).default;
  if (!i18next.isInitialized) {
    await i18next.init({
      lng: next,
      keySeparator: false,
      nsSeparator: false,
      interpolation: { escapeValue: false },
    });
  }
  i18next.addResourceBundle(next, 'translation', import.meta.env.DEV ? onTrial(words) : words);
  await i18next.changeLanguage(next);
  document.documentElement.lang = LANGUAGE_TAGS[next];
  locale.value = next;
}

/** A text of the game in the language shown. @param values fill its `{{gaps}}`, always as text */
export function t(key: TextKey, values: Record<string, string | number> = {}): string {
  void locale.value;
  return i18next.t(key, values);
}

/** A date and time as people write it, e.g. 2026/11/23 下午2:05. @param iso ISO 8601 */
export const dateAndTime = (iso: string): string =>
  new Intl.DateTimeFormat(LANGUAGE_TAGS[locale.value], {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(iso));

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
