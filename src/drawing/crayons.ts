// The colours of a picture, which stay as they are whatever the surroundings of the page.
import type { Crayon, Paper } from '../activities/studio/drawing.ts';

export const CRAYON_COLOURS: Record<Crayon, string> = {
  ink: '#2f2e4a',
  grey: '#8f8ea6',
  brown: '#8a5a3c',
  red: '#e2402f',
  orange: '#f58a2c',
  yellow: '#ffcf33',
  grass: '#8ccf4d',
  leaf: '#2f9d57',
  teal: '#1fa39a',
  sky: '#5cc0f0',
  blue: '#2f62d0',
  violet: '#8a55c8',
  pink: '#f27fa6',
  apricot: '#f6c9a4',
  white: '#ffffff',
};

export const PAPER_COLOURS: Record<Paper, string> = {
  white: '#fffdf6',
  sunny: '#ffeeb3',
  peach: '#ffdcc2',
  rose: '#ffd9e2',
  lilac: '#e6dcf7',
  sky: '#cfeaf9',
  mint: '#d5f0dc',
  night: '#2b2d55',
};

/** Outlines, frames and words. */
export const INK = CRAYON_COLOURS.ink;

/** The paper of a panel on which no ground was chosen, and of the sheet around panels. */
export const BLANK = PAPER_COLOURS.white;
