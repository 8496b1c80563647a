// Two tabs of one player: a play goes on in one of them at a time, and both know who plays.
import { Game } from '../driver/game.ts';
import { levelFile, waysToEndings } from '../driver/levels.ts';
import { arrive, card } from '../driver/pupil.ts';
import { expect, test } from '../driver/test.ts';
import { said } from '../driver/words.ts';

const WALLET = 'chuanglian/lost-wallet';
const [ENDING = '', WAY = []] = [...waysToEndings(levelFile(WALLET).level)][0] ?? [];

test('a play opened in a second tab goes on there, and comes back with every decision', async ({
  context,
  page,
}) => {
  const one = await Game.open(page, WALLET);
  await one.decide(WAY.slice(0, 1));
  const told = await one.told();

  const other = await Game.open(await context.newPage(), WALLET);
  expect(await other.told()).toBe(told);
  await expect(page.getByRole('alert')).toContainText(said('upkeep.elsewhere'));
  expect(await other.playTo(WAY.slice(1))).toBe(ENDING);

  // Here again: the very play, at its end by now.
  await one.the('act:go-on-here').click();
  await expect(one.play).toHaveAttribute('data-ending', ENDING);
  await expect(other.page.getByRole('alert')).toContainText(said('upkeep.elsewhere'));
});

test('what the older tab had not heard of is not written over', async ({ context, page }) => {
  // A tab that was asleep hears nothing of the others.
  await page.addInitScript(() => {
    BroadcastChannel.prototype.addEventListener = () => {};
  });
  const one = await Game.open(page, WALLET);
  await one.continueTo('choice');
  const other = await Game.open(await context.newPage(), WALLET);
  await other.decide(WAY.slice(0, 1));
  const told = await other.told();

  await one.page.locator('[data-do^="choose:"]').last().click();
  await expect(page.getByRole('alert')).toContainText(said('upkeep.elsewhere'));
  await one.the('act:go-on-here').click();
  await expect(one.play).toBeVisible();
  expect(await one.told()).toBe(told);
});

test('the player and the language that are picked in one tab are those of the other', async ({
  context,
  page,
}) => {
  await arrive(page, '小廉');
  const other = await context.newPage();
  await other.goto('/#/home');
  await expect(other.locator('header nav')).toContainText('小廉');
  await arrive(page, '小青');
  await expect(other.locator('header nav')).toContainText('小青');

  await page.goto('/#/settings');
  await page.locator('[data-do="act:set-language-en"]').click();
  await expect(other.locator('html')).toHaveAttribute('lang', 'en');
  // What the other changes then takes nothing of it back.
  await other.locator('[data-do="act:toggle-home"]').click();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await card(other, WALLET).click();
  await expect(new Game(other).play).toBeVisible();
});
