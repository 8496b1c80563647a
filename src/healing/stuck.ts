// Whether a screen is stuck: somebody taps it again and again, it shows no way on, and nothing of it changes.

/** Milliseconds from the first such tap after which it is stuck. */
const STUCK = 10_000;

/** Taps that it takes: one may be by mistake. */
const TAPS = 3;

export interface Tapping {
  /** When it was first tapped in vain; undefined: not since it changed. */
  since: number | undefined;
  taps: number;
}

export const NO_TAPS: Tapping = { since: undefined, taps: 0 };

/** A tap. @param hasWay whether the screen shows anything that can be pressed or typed into @param now in ms */
export const tapped = ({ since, taps }: Tapping, hasWay: boolean, now: number): Tapping =>
  hasWay ? NO_TAPS : { since: since ?? now, taps: taps + 1 };

/** @param now in ms */
export const isStuck = ({ since, taps }: Tapping, now: number): boolean =>
  since !== undefined && taps >= TAPS && now - since >= STUCK;
