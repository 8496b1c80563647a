// Another build of the game, as if somebody had changed a level and the title since.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { keepOffline } from '../../src/build/offline.ts';
import type { LevelFile } from '../../src/level/level.ts';
import { DIST } from './levels.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** What the newer build has in its texts and on its title, and the older has not. */
export const MARK = '（新版）';

/** The hash of the level that was changed. */
const NEWER = '00000000000000ff';

export interface SecondBuild {
  folder: string;
  /** Its name. */
  build: string;
  remove: () => Promise<void>;
}

async function change(path: string, with_: (text: string) => string): Promise<void> {
  await writeFile(path, with_(await readFile(path, 'utf8')));
}

/** Makes a build in which every text of a level is another. @param level `academy/slug` */
export async function makeSecondBuild(level: string): Promise<SecondBuild> {
  const folder = await mkdtemp(join(tmpdir(), 'qinglian-second-'));
  await cp(DIST, folder, { recursive: true });
  const [academy = ''] = level.split('/');
  for (const locale of ['zh', 'en']) {
    let before = '';
    await change(join(folder, `levels/${level}.${locale}.json`), (text) => {
      const file = JSON.parse(text) as LevelFile;
      before = file.level.hash;
      const words = Object.entries(file.words).map(([key, one]) => [key, MARK + one]);
      const changed = { ...file.level, hash: NEWER };
      return JSON.stringify({ ...file, level: changed, words: Object.fromEntries(words) });
    });
    await change(join(folder, `catalogue/${academy}.${locale}.json`), (text) =>
      text.replace(before, NEWER),
    );
  }
  await change(join(folder, 'pictures/title.svg'), (text) => `${text}<!-- ${MARK} -->`);
  const { build } = await keepOffline(ROOT, folder);
  return { folder, build, remove: () => rm(folder, { recursive: true }) };
}
