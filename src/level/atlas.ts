// The geometry of a person's picture: one bust without brows, eyes and mouth, and eight faces to lay
// over it. The drawing and the stage share it; all lengths are pixels of the atlas.

/** A rectangle inside the atlas, in atlas pixels. */
export interface Cell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The faces every person has, in the order of their cells. */
export const FACES = [
  'calm',
  'happy',
  'laughing',
  'surprised',
  'worried',
  'sad',
  'angry',
  'winking',
] as const;

/** One of the faces, e.g. `worried`. */
export type Face = (typeof FACES)[number];

/** Size of the whole picture. */
export const ATLAS_SIZE = { width: 960, height: 1000 } as const;

/** Head to waist, cut at the lower edge. */
export const BUST_CELL: Cell = { x: 0, y: 0, width: 480, height: 600 };

/** Where the upper left corner of a face cell lies over the bust, the same for every age. */
export const FACE_ANCHOR = { x: 120, y: 168 } as const;

/** Closed lids that hide the open eyes of a face for a blink; laid at FACE_ANCHOR, over the face. */
export const BLINK_CELL: Cell = { x: 480, y: 800, width: 240, height: 200 };

/** The cell of a face inside the atlas: two columns at x 480 and 720, four rows. */
export function faceCell(face: Face): Cell {
  const place = FACES.indexOf(face);
  const column = place % 2;
  const row = (place - column) / 2;
  return { x: 480 + column * 240, y: row * 200, width: 240, height: 200 };
}
