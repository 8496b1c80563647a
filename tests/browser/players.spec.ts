// Several players on one device: each has their own stars, and their own place in a level.
import type { Page } from '@playwright/test';
import { Game } from '../driver/game.ts';
import { bestWay, levelFile } from '../driver/levels.ts';
import { arrive, card, enter } from '../driver/pupil.ts';
import { expect, test } from '../driver/test.ts';
import { said } from '../driver/words.ts';

const WALLET = 'chuanglian/lost-wallet';

async function change(page: Page, to: string): Promise<void> {
  await page.locator('a[href="#/who"]').click();
  await page.getByRole('button', { name: to, exact: true }).click();
  await expect(page.locator('a[href="#/who"]')).toHaveText(to);
}

test('each player of a tablet has their own stars', async ({ page }) => {
  const { level } = levelFile(WALLET);
  const { decisions, ending } = bestWay(level);
  await arrive(page, '小廉');
  await enter(page, WALLET);
  const game = new Game(page);
  expect(await game.playTo(decisions)).toBe(ending);
  await game.lookBack();
  await game.the('act:home').click();
  await expect(card(page, WALLET)).toContainText(said('home.best', { score: 100 }));

  await page.locator('a[href="#/who"]').click();
  await arrive(page, '大寶');
  await expect(card(page, WALLET)).toContainText(said('home.new'));
  await enter(page, WALLET);
  await game.decide(decisions.slice(0, 1));
  const scene = await game.scene();
  await page.goto('/#/home');
  await expect(card(page, WALLET)).toContainText(said('home.going-on'));

  await change(page, '小廉');
  await expect(card(page, WALLET)).toContainText(said('home.best', { score: 100 }));
  await enter(page, WALLET);
  await expect(game.play).toHaveAttribute('data-scene', level.start);
  await page.goto('/#/home');

  await change(page, '大寶');
  await enter(page, WALLET);
  await expect(game.play).toHaveAttribute('data-scene', scene);
});

test('a name that is already there is the same player, not a second one', async ({ page }) => {
  await arrive(page, '小廉', '3');
  await arrive(page, '小廉', '3');
  await page.locator('a[href="#/who"]').click();
  await expect(page.getByRole('button', { name: /小廉/ })).toHaveCount(1);
});
