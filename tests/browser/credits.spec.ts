// Whoever made a picture, a sound or a typeface of the built game is named, and nobody else.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../driver/levels.ts';
import { expect, test } from '../driver/test.ts';
import { said } from '../driver/words.ts';

interface Credit {
  /** Paths in the built game; `*` stands for a name. */
  files: string[];
  what: { zh: string; en: string };
  author: string;
  licence: string;
  source: string;
}

const credits = JSON.parse(readFileSync(join(DIST, 'credits.json'), 'utf8')) as Credit[];

const ARTISTIC = /\.(svg|png|webp|jpe?g|ico|webm|m4a|mp3|ogg|woff2?)$/;

const artistic = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => ARTISTIC.test(path));

const matches = (pattern: string, path: string): boolean => {
  const escaped = pattern.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*');
  return new RegExp(`^${escaped}$`).test(path);
};

test('each picture, sound and typeface has exactly one line in the credits', () => {
  expect(artistic.length).toBeGreaterThan(50);
  const lines = (path: string) =>
    credits.filter(({ files }) => files.some((pattern) => matches(pattern, path))).length;
  expect(artistic.filter((path) => lines(path) !== 1)).toEqual([]);
});

test('each line of the credits is whole, and credits something that is there', () => {
  for (const { files, what, author, licence, source } of credits) {
    for (const word of [what.zh, what.en, author, licence, source]) expect(word).not.toBe('');
    for (const pattern of files) {
      expect(artistic.filter((path) => matches(pattern, path)).length, pattern).toBeGreaterThan(0);
    }
  }
});

test('the credits can be read in the game', async ({ page }) => {
  await page.goto('/#/credits');
  await expect(page.getByRole('heading', { name: said('credits.title') })).toBeVisible();
  for (const { author, licence } of credits) {
    await expect(page.getByRole('main')).toContainText(author);
    await expect(page.getByRole('main')).toContainText(licence);
  }
});

test('the software of others is named in the game, with its licences in full', async ({ page }) => {
  await page.goto('/#/credits');
  await page.getByRole('heading', { name: said('notices.title') }).click();
  const engine = page.locator('summary', { hasText: 'phaser' });
  await expect(engine).toContainText('MIT');
  await engine.click();
  await expect(page.getByText('Phaser Studio Inc.')).toBeVisible();
});
