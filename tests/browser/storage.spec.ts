// Devices that keep nothing, that are full, or that hold rows nobody can read.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { fillUp, refuseStore, scribble, stored } from '../driver/device.ts';
import { Game } from '../driver/game.ts';
import { levelFile, waysToEndings } from '../driver/levels.ts';
import { arrive, card, enter } from '../driver/pupil.ts';
import { enterConsole } from '../driver/teacher.ts';
import { expect, test } from '../driver/test.ts';
import { said } from '../driver/words.ts';

const WALLET = 'chuanglian/lost-wallet';
const [ENDING = '', WAY = []] = [...waysToEndings(levelFile(WALLET).level)][0] ?? [];

/** Saves to a file when the game offers it. */
async function saved(page: Page): Promise<{ attempts: unknown[]; players: { name: string }[] }> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: said('play.keep-save') }).click();
  return JSON.parse(await readFile(await (await downloading).path(), 'utf8'));
}

test('where nothing can be kept, the game plays on, says so and offers a file', async ({
  page,
}) => {
  await refuseStore(page);
  await arrive(page, '小廉');
  await enter(page, WALLET);
  const game = new Game(page);
  await expect(game.play).toContainText(said('play.keep-refused'));
  expect(await game.playTo(WAY)).toBe(ENDING);
  const file = await saved(page);
  expect(file.players.map(({ name }) => name)).toEqual(['小廉']);
  expect(file.attempts).toHaveLength(1);
  expect(file.attempts[0]).toMatchObject({ level: WALLET, shown: { ending: ENDING } });
  await game.lookBack();
  await game.the('act:home').click();
  await expect(card(page, WALLET).getByRole('img')).toHaveCount(1);
  // The console is another page: it cannot know, and says why.
  await enterConsole(page, '/teacher.html#attempts');
  await expect(page.getByText(said('teacher.keep-refused'))).toBeVisible();
});

test('where the device is full in the middle of a play, nothing of it is lost', async ({
  page,
}) => {
  await arrive(page, '小廉');
  await enter(page, WALLET);
  const game = new Game(page);
  await game.decide(WAY.slice(0, 1));
  await expect(game.play).not.toContainText(said('play.keep-full'));
  await fillUp(page);
  await game.goOn();
  await expect(game.play).toContainText(said('play.keep-full'));
  expect(await game.playTo(WAY.slice(1))).toBe(ENDING);
  const file = await saved(page);
  expect(file.attempts[0]).toMatchObject({ level: WALLET, shown: { ending: ENDING } });
});

test('a row that cannot be read is set aside, and everything else is there', async ({ page }) => {
  await arrive(page, '小廉');
  await enter(page, WALLET);
  const game = new Game(page);
  await game.decide(WAY.slice(0, 1));
  const told = await game.told();
  await stored(page);
  await scribble(page, 'attempts', 'broken-1', { level: 7, nonsense: '<img src=x>' });
  await scribble(page, 'attempts', 'broken-2', 'not even a row');
  await scribble(page, 'players', 'broken-3', null);
  await page.reload();
  await expect(game.play).toBeVisible();
  expect(await game.told()).toBe(told);
  await page.goto('/#/home');
  await expect(card(page, WALLET)).toContainText(said('home.going-on'));

  await enterConsole(page, '/teacher.html#attempts');
  await expect(page.getByText(said('teacher.aside', { count: 3 }))).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: said('teacher.aside-save') }).click();
  const kept = await readFile(await (await downloading).path(), 'utf8');
  expect(JSON.parse(kept)).toHaveLength(3);
  expect(kept).toContain('not even a row');
  // Once set aside, it is not found again as something new.
  await page.reload();
  await expect(page.getByText(said('teacher.aside', { count: 3 }))).toBeVisible();
});

test('settings that cannot be read give way to the usual ones', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('qinglian.settings', '{"locale":7,"si'));
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant-TW');
  await expect(page.locator('[data-do="act:start"]')).toBeVisible();
});
