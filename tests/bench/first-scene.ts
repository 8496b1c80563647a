// What the first level shows at its first line, read from the built game, so that both show the same.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LevelFile } from '../../src/level/level.ts';
import { begin } from '../../src/play/reduce.ts';
import { screenOf } from '../../src/play/screen.ts';
import type { Actor } from '../../src/play/state.ts';

/** The level that every figure is taken from. */
export const LEVEL = 'chuanglian/lost-wallet';

export interface FirstScene {
  /** Addresses of the pictures, relative to the page. */
  place: string;
  /** Another place of the level. */
  next: string;
  actors: (Actor & { url: string })[];
  /** Who speaks, in words; the narrator has no name. */
  name?: string;
  line: string;
}

/** @param dist folder of the built game. Throws when the level does not begin with a line. */
export async function firstScene(dist: string): Promise<FirstScene> {
  const file = await readFile(join(dist, `levels/${LEVEL}.zh.json`), 'utf8');
  const { level, words } = JSON.parse(file) as LevelFile;
  const { stage, shown } = screenOf(level, begin(level));
  const place = level.places[stage.place]?.url;
  const next = Object.values(level.places).find(({ url }) => url !== place)?.url;
  if (shown.kind !== 'line' || !place || !next)
    throw new Error(`${LEVEL} does not begin with a line, or has one place`);
  const name = shown.name && words[shown.name];
  return {
    place,
    next,
    actors: stage.actors.flatMap((actor) => {
      const url = level.people[actor.who]?.url;
      return url ? [{ ...actor, url }] : [];
    }),
    ...(name ? { name } : {}),
    line: words[shown.text] ?? '',
  };
}
