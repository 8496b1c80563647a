// What is compared, built and served: the game, the bare template and the game with a crowded catalogue.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../../src/build/serve.ts';
import { buildGame, buildTemplate, crowd } from './build.ts';
import { type FirstScene, LEVEL } from './first-scene.ts';

/** Levels that the crowded catalogue has more. */
export const COPIES = 500;

export interface Sites {
  /** Folder of the built game. */
  dist: string;
  /** Addresses of the game, of its first level, of the template and of the crowded game. */
  ours: string;
  first: string;
  theirs: string;
  many: string;
  scene: FirstScene;
  close: () => Promise<void>;
}

/** These two look at a page, from within it. */
export const sceneDrawn = () => performance.getEntriesByName('scene-drawn').length > 0;
export const stageReady = () => document.querySelector('.play .stage.ready') !== null;
/** The stage is ready, and what is fetched for when there is no network has come. */
export const nothingComes = () =>
  document.querySelector('.play .stage.ready') !== null &&
  document.documentElement.dataset.kept === 'whole';

export async function openSites(): Promise<Sites> {
  const folder = await mkdtemp(join(tmpdir(), 'qinglian-bench-'));
  const [dist, bare, crowded] = ['game', 'template', 'crowded'].map((name) => join(folder, name));
  if (!dist || !bare || !crowded) throw new Error('no folder');
  await buildGame(dist);
  const scene = await buildTemplate(dist, bare);
  const ours = await serveFolder(dist, 0);
  // The template knows nothing of our policy.
  const theirs = await serveFolder(bare, 0, () => ({}));
  // After the game was served, and so compressed.
  await crowd(dist, crowded, COPIES);
  const many = await serveFolder(crowded, 0);
  return {
    dist,
    ours: ours.url,
    first: `${ours.url}/#/play/${LEVEL}`,
    theirs: theirs.url,
    many: many.url,
    scene,
    close: async () => {
      for (const served of [ours, theirs, many]) await served.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
