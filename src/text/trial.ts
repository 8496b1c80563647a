// Words that try the layout and the borders of the game, in development: `?strings=long` doubles every
// text, `?strings=xss` puts markup before it that must be shown and never run.
import type { Words } from '../base/words.ts';

/** What would run if a text were ever taken for markup: it leaves a mark on the page. */
const HOSTILE = '<img src=x onerror="document.documentElement.dataset.hurt=1">';

const TRIALS: Record<string, (text: string) => string> = {
  long: (text) => `${text} ${text}`,
  xss: (text) => HOSTILE + text,
};

/** The words as the address asks for them. @param search e.g. `?strings=long` */
export function onTrial(words: Words, search = location.search): Words {
  const trial = TRIALS[new URLSearchParams(search).get('strings') ?? ''];
  if (!trial) return words;
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [key, trial(text)]));
}
