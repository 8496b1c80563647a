// In what order pictures follow each other on the wall, and which lie together on a printed page.

/** Seconds that a picture is shown, from which the teacher picks. */
export const PACES = [4, 8, 15, 30] as const;
export type Pace = (typeof PACES)[number];
export const USUAL_PACE: Pace = 8;

/**
 * The picture so many steps on or back, round and round.
 * @param shown id of the one that shows; where it is no longer among them, one begins at the first
 */
export function stepFrom(
  ids: readonly string[],
  shown: string | undefined,
  by: number,
): string | undefined {
  const at = shown === undefined ? -1 : ids.indexOf(shown);
  if (at === -1) return ids[0];
  return ids[(((at + by) % ids.length) + ids.length) % ids.length];
}

/** Things a page at a time, in their order. */
export const pagesOf = <T>(things: readonly T[], each: number): T[][] =>
  Array.from({ length: Math.ceil(things.length / each) }, (_, page) =>
    things.slice(page * each, (page + 1) * each),
  );
