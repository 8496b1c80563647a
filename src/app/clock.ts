// The clock of this device as its records are written: set back, it stands still instead. So what is begun
// later is listed as later, whatever somebody does to the time of a tablet.
import { isoAt, momentAfter } from '../base/instant.ts';

/** Where the last moment told is kept, for all tabs. */
const KEY = 'qinglian.moment';

/** The last moment that this page told; all there is to go by where nothing can be kept. */
let told: number | undefined;

function last(): number | undefined {
  let kept = Number.NaN;
  try {
    kept = Number.parseInt(localStorage.getItem(KEY) ?? '', 10);
  } catch {
    // Refused: this page goes by its own.
  }
  if (Number.isNaN(kept)) return told;
  return told === undefined ? kept : Math.max(kept, told);
}

function tell(later: boolean): string {
  const clock = new Date();
  told = momentAfter(clock.getTime(), last(), later);
  try {
    localStorage.setItem(KEY, String(told));
  } catch {
    // Refused or full.
  }
  return isoAt(told, -clock.getTimezoneOffset());
}

/** The present moment, ISO 8601 with offset: never before one that was told on this device. */
export const present = (): string => tell(false);

/** The moment of something that begins: after all that was told on this device before. */
export const beginning = (): string => tell(true);

/** The later of two moments, as it is written. */
export const laterOf = (one: string, other: string): string =>
  Date.parse(one) < Date.parse(other) ? other : one;

/**
 * When an attempt begins: after all of the same player, also those that were brought from a tablet whose
 * clock was ahead.
 */
export function beginningAfter(others: readonly { startedAt: string }[]): string {
  const begun = beginning();
  const last = Math.max(...others.map(({ startedAt }) => Date.parse(startedAt)));
  if (Date.parse(begun) > last || others.length === 0) return begun;
  return isoAt(momentAfter(last, last, true), -new Date().getTimezoneOffset());
}
