// Messages to authors, who read Chinese or English: both travel in one string until one is shown.

const BETWEEN = '｜';

/** A message in both languages. */
export const both = (zh: string, en: string): string => `${zh}${BETWEEN}${en}`;

/** The part of a message in one language; a message in one language only is returned whole. */
export function inLanguage(message: string, locale: 'zh' | 'en'): string {
  const [zh = message, en = zh] = message.split(BETWEEN);
  return locale === 'zh' ? zh : en;
}

/** Of `known` the name nearest to `wrong`, if near enough to be a slip of the fingers. */
export function nearest(wrong: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((name) => ({ name, distance: editDistance(wrong, name) }))
    .toSorted((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best && best.distance <= Math.max(2, wrong.length / 3) ? best.name : undefined;
}

/** Levenshtein distance: letters put in, taken out or exchanged. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const exchanged = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(exchanged, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
