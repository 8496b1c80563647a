// The stamps, drawn for this game on 100 units square.
import type { Stamp } from '../activities/studio/drawing.ts';

/**
 * A part of a stamp. `fill`: in the colour of the crayon, with an outline; `line`: a thick line in that
 * colour, with an outline; `ink`: a thin dark line; `pale`: a light area without an outline.
 */
export interface Part {
  as: 'fill' | 'line' | 'ink' | 'pale';
  path: string;
}

export const STAMP_SIZE = 100;

/** Widths of lines, in units of a stamp: an outline, a line in colour, and the outline on both its sides. */
export const STAMP_LINES = { outline: 5, line: 12, cased: 21 } as const;

const CIRCLE = 'M50 22a28 28 0 1 1 0 56 28 28 0 0 1 0-56z';

export const STAMP_PARTS: Record<Stamp, readonly Part[]> = {
  star: [
    {
      as: 'fill',
      path: 'M50 7L62.3 36L93.7 38.8L70 59.5L77 90.2L50 74L23 90.2L30 59.5L6.3 38.8L37.7 36z',
    },
    { as: 'pale', path: 'M47 22 40 40 24 43q14 2 20-2z' },
  ],
  heart: [
    {
      as: 'fill',
      path: 'M50 90C20 68 6 50 6 33 6 19 17 10 29 10c9 0 17 5 21 13 4-8 12-13 21-13 12 0 23 9 23 23 0 17-14 35-44 57z',
    },
    { as: 'pale', path: 'M15 34c0-8 6-15 13-15 3 0 5 3 2 5-6 3-9 7-10 13-1 4-5 2-5-3z' },
  ],
  sprout: [
    { as: 'ink', path: 'M50 95V52' },
    { as: 'fill', path: 'M50 56C22 58 8 42 8 14c28 0 42 14 42 42z' },
    { as: 'fill', path: 'M50 68c0-24 14-38 44-36 0 26-14 38-44 36z' },
    { as: 'ink', path: 'M50 56 24 30M50 68l26-20' },
  ],
  sun: [
    {
      as: 'fill',
      path: 'M50 2L60.5 17.7L78.2 11.2L77.5 30L95.7 35.2L84 50L95.7 64.8L77.5 70L78.2 88.8L60.5 82.3L50 98L39.5 82.3L21.8 88.8L22.5 70L4.3 64.8L16 50L4.3 35.2L22.5 30L21.8 11.2L39.5 17.7z',
    },
    { as: 'pale', path: CIRCLE },
    { as: 'ink', path: 'M41 44v4M59 44v4M40 57q10 9 20 0' },
  ],
  bubble: [
    {
      as: 'fill',
      path: 'M18 10h64a13 13 0 0 1 13 13v36a13 13 0 0 1-13 13H54L32 93V72H18A13 13 0 0 1 5 59V23a13 13 0 0 1 13-13z',
    },
    { as: 'pale', path: 'M20 18h60q7 0 7 7v32q0 7-7 7H20q-7 0-7-7V25q0-7 7-7z' },
  ],
  seal: [
    { as: 'fill', path: 'M30 58 20 96l16-7 12 8 5-34zM70 58l10 38-16-7-12 8-5-34z' },
    {
      as: 'fill',
      path: 'M50.0 9.0A8.6 8.6 0 0 1 65.5 13.2A8.6 8.6 0 0 1 76.8 24.5A8.6 8.6 0 0 1 81.0 40.0A8.6 8.6 0 0 1 76.8 55.5A8.6 8.6 0 0 1 65.5 66.8A8.6 8.6 0 0 1 50.0 71.0A8.6 8.6 0 0 1 34.5 66.8A8.6 8.6 0 0 1 23.2 55.5A8.6 8.6 0 0 1 19.0 40.0A8.6 8.6 0 0 1 23.2 24.5A8.6 8.6 0 0 1 34.5 13.2A8.6 8.6 0 0 1 50.0 9.0z',
    },
    { as: 'pale', path: 'M50 18a22 22 0 1 1 0 44 22 22 0 0 1 0-44z' },
    { as: 'ink', path: 'm39 40 8 9 15-18' },
  ],
  lightning: [
    { as: 'fill', path: 'M60 4 16 56h26l-8 40 50-56H56z' },
    { as: 'pale', path: 'm52 20-24 30h10z' },
  ],
  ring: [{ as: 'line', path: 'M58 14C28 8 12 28 13 52s22 37 42 34 34-20 32-42S64 10 40 17' }],
  tick: [{ as: 'line', path: 'm15 54 25 27 46-62' }],
  cross: [{ as: 'line', path: 'm19 19 62 62M81 19 19 81' }],
  question: [{ as: 'line', path: 'M28 30c2-26 46-26 45 0 0 18-22 16-22 36M51 87v.1' }],
  exclamation: [{ as: 'line', path: 'M50 14v48M50 86v.1' }],
};
