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
