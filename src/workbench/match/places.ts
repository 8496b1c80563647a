// The names of the places that are no element.

/** Where a fact goes that fulfils no element, as the rules of the activity call it. */
export const NONE = 'none';

/** The hand from which cards come: to put one there is to take it up again. */
export const HAND = '';

/** Places carry their name in this attribute. */
export const PLACE = 'data-place';
