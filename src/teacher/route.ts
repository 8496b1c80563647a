// Which place of the console shows, as the address has it.
import { effect, signal } from '@preact/signals';

/** Places of which there is one. The first is where the console opens. */
const SINGLE = [
  'classes',
  'lesson',
  'results',
  'code',
  'attempts',
  'pictures',
  'wall',
  'sheet',
  'safe',
] as const;

/** Places of which there is one for each id. */
const EACH = [
  'class',
  'roster',
  'grades',
  'certificates',
  'summary',
  'story',
  'pupil',
  'report',
  'reports',
  'attempt',
  'lesson',
  'projector',
] as const;

/** The names of all places; of those of which there are many with a slash, e.g. `safe` and `class/`. */
export const PLACES: readonly string[] = [...SINGLE, ...EACH.map((at) => `${at}/`)];

/** Where one is in the console. */
export type Place =
  | { at: (typeof SINGLE)[number]; id?: undefined }
  | { at: (typeof EACH)[number]; id: string };

/** Address of a place; ids are base64url and need no escaping. */
export const addressOf = ({ at, id }: Place): string =>
  id === undefined ? `#${at}` : `#${at}/${id}`;

export const CLASSES = addressOf({ at: 'classes' });
export const ATTEMPTS = addressOf({ at: 'attempts' });
export const RESULTS = addressOf({ at: 'results' });
export const CLASS_CODE = addressOf({ at: 'code' });
export const PICTURES = addressOf({ at: 'pictures' });
export const WALL = addressOf({ at: 'wall' });
export const SHEET = addressOf({ at: 'sheet' });
export const LESSON = addressOf({ at: 'lesson' });
export const SAFE = addressOf({ at: 'safe' });

/** Whether a whole class looks at a place, so that no lock falls into it. */
export const isProjected = ({ at }: Place): boolean =>
  at === 'wall' || at === 'code' || at === 'projector';

/** The place of an address; nonsense leads to the first. @param hash e.g. `#attempt/x7Tq` */
export function placeIn(hash: string): Place {
  const [, name, id] = /^#([a-z]+)(?:\/([\w-]{1,40}))?$/.exec(hash) ?? [];
  const single = SINGLE.find((at) => at === name);
  const each = EACH.find((at) => at === name);
  if (each && id !== undefined) return { at: each, id };
  return { at: single ?? SINGLE[0] };
}

/** The place that shows. */
export const place = signal<Place>({ at: SINGLE[0] });

/** Follows the address bar. @returns ends it */
export function followAddress(): () => void {
  const read = (): void => {
    const next = placeIn(location.hash);
    if (addressOf(next) !== addressOf(place.peek())) place.value = next;
  };
  read();
  window.addEventListener('hashchange', read);
  return () => window.removeEventListener('hashchange', read);
}

/** Calls back with the place shown before and the one shown now. @returns ends it */
export function onTurn(turned: (before: Place, now: Place) => void): () => void {
  let before = place.peek();
  return effect(() => {
    const now = place.value;
    if (now !== before) turned(before, now);
    before = now;
  });
}
