// Names of players as they are written: whatever the script, without what cannot be seen.

/** Characters of a name at most, as people count them. */
const MOST_CHARACTERS = 12;

/** Room for so many characters that are each put together of several, such as families. */
export const MOST_UNITS = 140;

/** Signs that steer and do not show: controls, marks of direction, halves of characters. */
const UNSEEN = /[\p{Cc}\p{Cs}\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** A name without what cannot be seen, and without blanks at its ends. */
export const tidyName = (typed: string): string =>
  typed.normalize('NFC').replace(/\s+/g, ' ').replace(UNSEEN, '').trim();

/** Characters as people count them: a flag or a family is one. */
const charactersIn = (name: string): number =>
  'Segmenter' in Intl
    ? [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(name)].length
    : [...name].length;

/** Whether a name is longer than a label holds. */
export const isNameLong = (name: string): boolean =>
  name.length > MOST_CHARACTERS &&
  (name.length > MOST_UNITS || charactersIn(name) > MOST_CHARACTERS);
