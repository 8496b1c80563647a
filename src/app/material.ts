// A level's pictures, places and people as they can be shown, with addresses that are complete.
import type { Words } from '../base/words.ts';
import type { Level } from '../level/level.ts';
import type { Material, Seen } from '../workbench/hands.ts';

const seenIn = <T extends { url: string }>(
  all: Readonly<Record<string, T>>,
  words: Words,
  nameOf: (one: T) => string,
): Record<string, Seen> =>
  Object.fromEntries(
    Object.entries(all).map(([id, one]) => [
      id,
      { url: `./${one.url}`, alt: words[nameOf(one)] ?? '' },
    ]),
  );

export const materialOf = (
  { pictures, places, people }: Pick<Level, 'pictures' | 'places' | 'people'>,
  words: Words,
): Material => ({
  pictures: seenIn(pictures, words, ({ alt }) => alt),
  places: seenIn(places, words, ({ alt }) => alt),
  people: seenIn(people, words, ({ name }) => name),
});
