// The fixed terms of the format: academies, competencies, places, effects.

export const ACADEMIES = ['chuanglian', 'zhilian', 'lianmeng'] as const;
export type Academy = (typeof ACADEMIES)[number];

/** 素養, in the order of every table and file. */
export const COMPETENCIES = [
  'honesty',
  'fairness',
  'responsibility',
  'courage',
  'transparency',
  'lawfulness',
] as const;
export type Competency = (typeof COMPETENCIES)[number];

/** Where an actor stands, from left to right. */
export const PLACES = ['left', 'centre-left', 'centre', 'centre-right', 'right'] as const;
export type Place = (typeof PLACES)[number];

/** How many people are on the stage at most. */
export const MOST_ACTORS = 4;

/** The light of a scene, where it is not the one its backdrop is drawn in. */
export const LIGHTS = ['dusk', 'night'] as const;
export type Light = (typeof LIGHTS)[number];

export const WEATHERS = ['rain'] as const;
export type Weather = (typeof WEATHERS)[number];

/** What a scene is that does not happen here and now: it is remembered, or it is only imagined. */
export const TELLINGS = ['flashback', 'thought'] as const;
export type Telling = (typeof TELLINGS)[number];

/** What a picture can do for a moment. */
export const EFFECTS = ['confetti', 'shake', 'flash', 'hush'] as const;
export type Effect = (typeof EFFECTS)[number];

/** The mood of an ending, never a verdict: all went bright, things were mended, or a shadow stays. */
export const MOODS = ['bright', 'repair', 'shadow'] as const;
export type Mood = (typeof MOODS)[number];

/** The excuses people really use (Bandura's moral disengagement); see the manual for authors. */
export const EXCUSES = [
  'everybody-does-it',
  'nobody-is-hurt',
  'i-was-told-to',
  'they-owe-me',
  'for-a-friend',
  'nicer-name',
] as const;

/** 前測/後測: how many items a form has; half of them are a breach. */
export const CHECK_ITEMS = 6;

/** The version of the level format. */
export const FORMAT = 1;
