// How rain falls: where each drop is at a moment. Pure, and the same every time.
import { trait } from './trait.ts';

export const DROPS = 56;

/** Seconds for which it is seen to fall before the picture rests. */
export const FALLING = 5;

/** How a drop leans: horizontal for one of vertical. */
const SLANT = -0.14;

export interface Drop {
  /** Shares of the stage's width and height; the middle of its streak. */
  x: number;
  y: number;
  /** Length of its streak as a share of the height. */
  length: number;
  alpha: number;
  /** Radians by which a streak that lies down is turned. */
  turn: number;
}

/** How far all has fallen after some seconds, in seconds at full pace: it slows down at the end. */
export function fallen(seconds: number): number {
  const own = Math.min(1, Math.max(0, seconds / FALLING));
  // Full pace at first, none at the end.
  return FALLING * (own - own ** 4 / 4);
}

/** @param seconds how far the rain has fallen, see `fallen` */
export function dropAt(drop: number, seconds: number): Drop {
  const near = trait(drop, 0);
  const pace = 0.9 + 0.9 * near;
  const y = (trait(drop, 1) + seconds * pace) % 1;
  const x = trait(drop, 2) + SLANT * (y - 0.5) + 0.13 * Math.floor(trait(drop, 1) + seconds * pace);
  return {
    x: x - Math.floor(x),
    y: -0.05 + 1.1 * y,
    length: 0.035 + 0.045 * near,
    alpha: 0.22 + 0.33 * near,
    turn: Math.atan2(1, SLANT),
  };
}
