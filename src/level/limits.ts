// How long a line may be for each academy, so that it is read at a glance and fits its bubble.
import type { Locale } from '../base/words.ts';
import type { Academy } from './terms.ts';

/** Most characters of one text, by language. */
type Longest = Record<Locale, number>;

interface Limits {
  /** A line said, a message, a question. */
  line: Longest;
  option: Longest;
  /** One sentence of Chinese; beginners lose the thread after this. */
  sentence: number;
  /** Sentences in one bubble. */
  sentences: number;
}

export const LIMITS: Record<Academy, Limits> = {
  chuanglian: { line: { zh: 44, en: 130 }, option: { zh: 18, en: 60 }, sentence: 20, sentences: 2 },
  zhilian: { line: { zh: 64, en: 190 }, option: { zh: 26, en: 90 }, sentence: 44, sentences: 3 },
  lianmeng: { line: { zh: 90, en: 270 }, option: { zh: 40, en: 130 }, sentence: 60, sentences: 4 },
};
