// Where the drawings in a picture are found: in the level in whose studio it was made.
import type { Sources } from '../../drawing/images.ts';
import type { Known } from '../../report/gradebook.ts';
import { materialOf } from '../material.ts';

const NONE: Sources = { places: {}, people: {}, pictures: {} };

/** @param known the level, if this game has it; without it, what was put shows as an empty frame */
export const sourcesOf = (known: Known | undefined): Sources =>
  known ? materialOf(known.level, known.words) : NONE;
