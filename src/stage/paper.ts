// The flight of paper pieces: where each is at a moment. Pure, and the same every time.
import { trait } from './trait.ts';

export const PIECES = 40;

export interface Paper {
  /** Shares of the stage's width and height. */
  x: number;
  y: number;
  /** Radians. */
  turn: number;
  /** -1 to 1: how much of its face is seen. */
  flip: number;
  alpha: number;
}

/** @param moment 0 at the start to 1 at the end of the flight */
export function paperAt(piece: number, moment: number): Paper {
  const late = 0.25 * trait(piece, 0);
  const own = Math.min(1, Math.max(0, (moment - late) / (1 - late)));
  const sway = Math.sin((own * (1.2 + trait(piece, 1)) + trait(piece, 2)) * Math.PI * 2);
  const fall = 0.45 + 0.35 * trait(piece, 3);
  return {
    x: trait(piece, 4) + 0.025 * sway,
    y: -0.06 + fall * own * (1.35 - 0.35 * own),
    turn: (trait(piece, 5) - 0.5) * 6 * own + trait(piece, 6) * Math.PI,
    flip: Math.cos((own * (2 + 2 * trait(piece, 7)) + trait(piece, 8)) * Math.PI),
    alpha: own === 0 ? 0 : Math.min(1, (1 - own) / 0.3),
  };
}
