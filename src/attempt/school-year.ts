// School years: one begins on the first of August. What is of an earlier one may be cleaned up, on demand.

/** A moment as a place shows it: the present one, and how far its clock is from UTC. */
interface Here {
  /** In ms since 1970. */
  now: number;
  /** In minutes, e.g. 480 in Taipei. */
  offset: number;
}

/** August, from 0. */
const BEGINS = 7;

const MINUTE = 60_000;

/** When the school year that begins in a year begins, in ms since 1970. */
export const startOf = (year: number, offset: number): number =>
  Date.UTC(year, BEGINS, 1) - offset * MINUTE;

/** The year in which the present school year began, e.g. 2026 from August 2026 to July 2027. */
export function schoolYear({ now, offset }: Here): number {
  const local = new Date(now + offset * MINUTE);
  return local.getUTCFullYear() - (local.getUTCMonth() < BEGINS ? 1 : 0);
}

/** How many beginnings are offered at most. */
const OFFERED = 4;

/**
 * The school years before whose beginning there is something, the present one first: what is older than that
 * may be forgotten.
 * @param oldest moment of all that there is, in ms since 1970; undefined where there is nothing
 */
export function endedYears(oldest: number | undefined, here: Here): number[] {
  if (oldest === undefined) return [];
  const present = schoolYear(here);
  return Array.from({ length: OFFERED }, (_, back) => present - back).filter(
    (year) => oldest < startOf(year, here.offset),
  );
}

/**
 * Whether it is time to tell that there is something old: once in a school year.
 * @param settled the school year in which somebody said "not this year", or cleaned up
 */
export const isTimeToTell = (
  oldest: number | undefined,
  settled: number | undefined,
  here: Here,
): boolean => endedYears(oldest, here).length > 0 && settled !== schoolYear(here);
