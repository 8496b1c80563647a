// 畫室: an answer names the picture, which is kept by itself, and the slogan on it. No machine marks it.
import { UNJUDGED } from '../marking.ts';
import { type ActivityRules, place } from '../rules.ts';
import type { StudioPayload } from './schema.ts';

/** The field that holds the id of the picture, once something is on it. */
export const PICTURE = 'picture';
/** The field that holds the slogan in the player's own words. */
export const SLOGAN = 'slogan';

/** Characters of a slogan, so that it fits its banner. */
export const LONGEST_SLOGAN = 40;

const ID = /^[\w-]{1,40}$/;

export const studioRules: ActivityRules<StudioPayload> = {
  move: (_, answer, move) => {
    if (move.item === SLOGAN) {
      return place(answer, { ...move, to: [...move.to].slice(0, LONGEST_SLOGAN).join('') });
    }
    const known = move.item === PICTURE && (move.to === '' || ID.test(move.to));
    return known ? place(answer, move) : undefined;
  },
  ready: (_, answer) => Object.hasOwn(answer, PICTURE),
  outcome: () => UNJUDGED,
  items: () => [PICTURE, SLOGAN],
  telling: (_, item, to) => (item === SLOGAN ? { about: [], written: to } : { about: [] }),
  samples: () => [{ [PICTURE]: 'sample' }],
};
