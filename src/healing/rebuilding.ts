// How often a stage that broke is built once more, and when it is left at still pictures.

/** Milliseconds to wait before it is built the second, third and fourth time. */
const PAUSES = [500, 2000, 8000];

/** Milliseconds after which a break is forgotten. */
const FORGOTTEN = 10 * 60_000;

/**
 * @param broken when it broke, in milliseconds, the present break included @param now
 * @returns how long to wait before it is built once more; undefined: it is left at still pictures
 */
export function pauseBeforeBuilding(broken: readonly number[], now: number): number | undefined {
  const lately = broken.filter((at) => now - at < FORGOTTEN).length;
  return PAUSES[lately - 1];
}
