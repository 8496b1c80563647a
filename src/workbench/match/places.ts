// The names of the places that are no element.

export { NONE } from '../../activities/match/rules.ts';

/** The hand from which cards come: to put one there is to take it up again. */
export const HAND = '';

/** Places carry their name in this attribute. */
export const PLACE = 'data-place';
