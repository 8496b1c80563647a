// What the checks of several kinds of activity have in common.
import { both } from '../../base/bilingual.ts';
import type { Text } from '../../base/words.ts';
import { type Finding, type Path, repeated, sameText } from '../findings.ts';
import type { AuthoredLevel } from '../schema.ts';

type Activity = Extract<AuthoredLevel['scenes'][string]['steps'][number], { activity: string }>;

/** A step with an activity of one kind, as its author wrote it. */
export type Authored<Kind extends Activity['activity']> = Extract<Activity, { activity: Kind }>;

/** Pieces need an id and a text each that no other has. @param path of the list */
export function apart(
  pieces: readonly ({ id: string } & Text)[],
  path: Path,
  what: Text,
): Finding[] {
  return [
    ...repeated(
      pieces.map(({ id }, index) => ({ id, path: [...path, index, 'id'] })),
      what,
    ),
    ...sameText(
      pieces.map((text, index) => ({ text, path: [...path, index] })),
      what,
    ),
  ];
}

/** One finding, where something does not hold. @param path of what is wrong */
export const unless = (holds: boolean, path: Path, zh: string, en: string): Finding[] =>
  holds ? [] : [{ path, message: both(zh, en) }];

/** An activity of judging in which nothing is wrong could never be done rightly. */
export const someTarget = (some: boolean, path: Path): Finding[] =>
  unless(
    some,
    [...path, 'activity'],
    '這個活動沒有任何該標記的東西，請至少設一個為 true。',
    'nothing here should be marked; set at least one to true.',
  );

/** One in which nothing is innocent teaches suspicion. */
export const someInnocent = (some: boolean, path: Path): Finding[] =>
  unless(
    some,
    [...path, 'activity'],
    '這個活動裡沒有無辜的項目，玩家只要全部懷疑就對了。請放進看起來可疑、其實沒問題的項目。',
    'nothing here is innocent, so suspecting everything would be right; add things that look odd and are fine.',
  );
