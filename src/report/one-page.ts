// What of much fits on one page of paper: by the lines that texts take, for no page can be measured here.

/** How wide a Latin letter is beside a Chinese character, at most. */
const LATIN = 0.58;

/** How wide a text is, in Chinese characters. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) < 0x2e80 ? LATIN : 1), 0);

/** How many lines a text takes. @param width of the line, in Chinese characters */
export const linesOf = (text: string, width: number): number =>
  Math.max(1, Math.ceil(widthOf(text) / width));

/**
 * As many as fit, from the first on.
 * @param room lines that there are @param most even if there were room for more
 */
export function fitting<T>(
  things: readonly T[],
  lines: (thing: T) => number,
  { room, most }: { room: number; most: number },
): T[] {
  let left = room;
  const end = things.findIndex((thing, nth) => {
    left -= lines(thing);
    return nth >= most || left < 0;
  });
  return things.slice(0, end === -1 ? undefined : end);
}
