// The present moment where this device is.

/** In ms since 1970, and how far its clock is from UTC in minutes. */
export function here(): { now: number; offset: number } {
  const clock = new Date();
  return { now: clock.getTime(), offset: -clock.getTimezoneOffset() };
}
