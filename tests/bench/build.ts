// Builds what is compared: the game, the bare template with the same pictures, and a crowded catalogue.
import { cp, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { CatalogueEntry } from '../../src/level/level.ts';
import { type FirstScene, firstScene, LEVEL } from './first-scene.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const template = fileURLToPath(new URL('./template/', import.meta.url));

/** Builds the game as it is shipped. */
export async function buildGame(outDir: string): Promise<void> {
  await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } });
}

/** Builds the template with the first scene of a built game, from that game's own pictures. */
export async function buildTemplate(game: string, outDir: string): Promise<FirstScene> {
  const scene = await firstScene(game);
  const publicDir = `${outDir}-public`;
  for (const url of [scene.place, scene.next, ...scene.actors.map((actor) => actor.url)]) {
    await mkdir(dirname(join(publicDir, url)), { recursive: true });
    await cp(join(game, url), join(publicDir, url));
  }
  await build({
    root: template,
    configFile: join(template, 'vite.config.ts'),
    publicDir,
    logLevel: 'error',
    define: { FIRST_SCENE: JSON.stringify(scene) },
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  });
  return scene;
}

const FILES = ['zh', 'en'].flatMap((locale) =>
  ['', '.br', '.gz'].map((ending) => `.${locale}.json${ending}`),
);

/** A built and compressed game again, with so many copies of the level in its catalogue. */
export async function crowd(game: string, outDir: string, copies: number): Promise<void> {
  await cp(game, outDir, { recursive: true, preserveTimestamps: true });
  const academy = dirname(LEVEL);
  const names = Array.from({ length: copies }, (_, i) => `${academy}/copy-${i + 1}`);
  for (const name of names) {
    for (const ending of FILES) {
      await link(join(outDir, `levels/${LEVEL}${ending}`), join(outDir, `levels/${name}${ending}`));
    }
  }
  for (const locale of ['zh', 'en']) {
    const path = join(outDir, `catalogue/${academy}.${locale}.json`);
    const entries = JSON.parse(await readFile(path, 'utf8')) as CatalogueEntry[];
    const entry = entries.find(({ id }) => id === LEVEL);
    const copied = names.map((id) => ({ ...entry, id }));
    for (const ending of ['.br', '.gz']) await rm(path + ending, { force: true });
    await writeFile(path, JSON.stringify([...entries, ...copied]));
  }
}
