// A soft timer for thinking and talking: it can be stopped, prolonged and let run out, and forces nothing.
import type { Round } from './lesson.ts';

export type Clock = NonNullable<Round['clock']>;

/** Seconds that are left. @param at seconds since the lesson began */
export const leftOf = ({ left, since }: Clock, at: number): number =>
  Math.max(0, left - (since === undefined ? 0 : Math.max(0, at - since)));

export const isRunning = (clock: Clock | undefined): boolean => clock?.since !== undefined;

/** Holds the clock where it is. */
export const stopped = (clock: Clock, at: number): Clock => ({ left: leftOf(clock, at) });

/** Lets the clock run on. */
export const running = (clock: Clock, at: number): Clock => ({
  left: leftOf(clock, at),
  since: at,
});

/** Gives more time, whether the clock runs or stands. */
export const prolonged = (clock: Clock, by: number, at: number): Clock =>
  isRunning(clock) ? { left: leftOf(clock, at) + by, since: at } : { left: leftOf(clock, at) + by };
