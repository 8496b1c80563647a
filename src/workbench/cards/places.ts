// What the places that cards are put into have in common.

/** The hand from which cards come: to put one there is to take it up again. */
export const HAND = '';

/** Places carry their name in this attribute. */
export const PLACE = 'data-place';
