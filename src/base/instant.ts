// Instants as records keep them.

const two = (count: number): string => String(Math.trunc(count)).padStart(2, '0');

/** ISO 8601 as a clock shows it in a place. @param ms since 1970 @param offset of the place, in minutes */
export function isoAt(ms: number, offset: number): string {
  const local = new Date(ms + offset * 60_000).toISOString().slice(0, 19);
  const size = Math.abs(offset);
  return `${local}${offset < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
}

/** ISO 8601 with the offset of the place, e.g. `2026-11-23T09:05:00+08:00`. */
export const isoWithOffset = (date: Date): string =>
  isoAt(date.getTime(), -date.getTimezoneOffset());

/** Records tell moments in whole seconds. */
const SECOND = 1000;

/**
 * A moment by a clock that may be set back, such that the order in which moments are told is their order.
 * @param clock what it shows @param last the moment told before, if any; both in ms since 1970
 * @param later whether it must be later than that, by a second, and not the same
 */
export function momentAfter(clock: number, last: number | undefined, later: boolean): number {
  const shown = Math.floor(clock / SECOND) * SECOND;
  return last === undefined ? shown : Math.max(shown, later ? last + SECOND : last);
}
