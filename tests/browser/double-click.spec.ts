// Those who click everything twice: no decision is taken by mistake, and none is skipped.
import type { Locator, Page } from '@playwright/test';
import { Game } from '../driver/game.ts';
import { answer } from '../driver/hands.ts';
import { bestWay, levelFile, levelIds } from '../driver/levels.ts';
import { expect, test } from '../driver/test.ts';
import { said } from '../driver/words.ts';

for (const id of levelIds()) {
  test(`${id}: who double-clicks everything decides the same as who does not`, async ({ page }) => {
    const { level } = levelFile(id);
    const { decisions, ending } = bestWay(level);
    const game = await Game.open(page, id);
    for (const decision of decisions) {
      await game.readOnBy(() => game.the('continue').dblclick({ timeout: 3000 }));
      if (decision.kind === 'choice') {
        const option = game.the(`choose:${decision.option}`);
        const pressed = await option.elementHandle();
        await option.dblclick();
        await page.waitForFunction((button) => !button?.isConnected, pressed);
      } else {
        await answer(page, decision.answer);
        await game.the('act:submit').dblclick();
        // How it went is still to be read: the second click has not skipped it.
        await expect(page.locator(`[data-activity="${decision.id}"]`)).toBeVisible();
        await expect(game.the('act:submit')).toHaveCount(0);
      }
    }
    await game.continueTo('ending');
    expect(await game.ending()).toBe(ending);
    await game.lookBack();
    await expect(page.getByRole('main')).toContainText(said('debrief.score', { score: 100 }));
  });
}

test('a double click on an option skips nothing that is said after it', async ({
  page,
  anotherDevice,
}) => {
  const momentAfter = async (on: Page, press: (option: Locator) => Promise<void>) => {
    const game = await Game.open(on, 'chuanglian/lost-wallet');
    await game.continueTo('choice');
    const option = on.locator('[data-do^="choose:"]').last();
    const pressed = await option.elementHandle();
    await press(option);
    await on.waitForFunction((button) => !button?.isConnected, pressed);
    return game.play.getAttribute('data-moment');
  };
  const once = await momentAfter(page, (option) => option.click());
  const twice = await momentAfter(await anotherDevice(), (option) => option.dblclick());
  expect(twice).toBe(once);
});

test('a double click on the way home or on “again” breaks nothing', async ({ page }) => {
  const game = await Game.open(page, 'chuanglian/lost-wallet');
  await game.goOn();
  await page.getByRole('button', { name: said('play.leave') }).dblclick();
  await expect(page.getByRole('heading', { name: said('home.title') })).toBeVisible();
});
