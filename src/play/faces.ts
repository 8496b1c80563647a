// The geometry of a person's picture, for those who show a play.
export type { Cell, Face } from '../level/atlas.ts';
export {
  ATLAS_SIZE,
  BLINK_CELL,
  BUST_CELL,
  FACE_ANCHOR,
  FACES,
  faceCell,
} from '../level/atlas.ts';
export type { Effect, Place, Telling } from '../level/terms.ts';
