// Text in every language the game is shipped in, and the same data once its texts became keys.

/** The shipped languages; `zh` is 臺灣正體中文. */
export const LOCALES = ['zh', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** One text, side by side in every language. */
export type Text = Record<Locale, string>;

/** Names one text of a level, e.g. `scenes.field.steps.3`; a locale's words say how it reads. */
export type WordKey = string;

/** The words of one level in one language. */
export type Words = Record<WordKey, string>;

/**
 * What authored data becomes when texts are replaced by keys: an object of languages alone becomes
 * the key; an object that has languages beside other fields gets them as `text`.
 */
export type Keyed<T> = T extends Text
  ? Exclude<keyof T, Locale> extends never
    ? WordKey
    : { [K in keyof T as Exclude<K, Locale>]: Keyed<T[K]> } & { text: WordKey }
  : T extends readonly unknown[]
    ? { [K in keyof T]: Keyed<T[K]> }
    : T extends object
      ? { [K in keyof T]: Keyed<T[K]> }
      : T;
