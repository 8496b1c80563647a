// A tab that dies without warning: the play opens again at the very step, with what was done in it.

import type { Page } from '@playwright/test';
import { stored } from '../driver/device.ts';
import { Dice } from '../driver/dice.ts';
import { Game } from '../driver/game.ts';
import { answer, expectAnswer } from '../driver/hands.ts';
import { answersTo, bestWay, levelFile, levelIds } from '../driver/levels.ts';
import { expect, test } from '../driver/test.ts';
import { said } from '../driver/words.ts';

for (const id of levelIds()) {
  const { level } = levelFile(id);
  const { decisions, ending } = bestWay(level);

  test(`${id}: killed again and again at any moment, it goes on at the same step`, async ({
    context,
  }) => {
    const dice = new Dice(id.length);
    let game = await Game.open(await context.newPage(), id);
    for (let kill = 0; kill < 4; kill += 1) {
      for (let steps = 3 + dice.throw(9); steps > 0; steps -= 1) {
        if ((await game.stumble(dice)) === 'ending') break;
      }
      await stored(game.page);
      const [scene, told] = [await game.scene(), await game.told()];
      await game.page.close();
      game = await Game.open(await context.newPage(), id);
      expect(await game.scene()).toBe(scene);
      expect(await game.told()).toBe(told);
    }
  });

  for (const [index, decision] of decisions.entries()) {
    if (decision.kind !== 'activity') continue;
    test(`${id}: killed in the middle of ${decision.id}, nothing done in it is lost`, async ({
      context,
    }) => {
      const whole = Object.entries(answersTo(level, decision.id).at(-1) ?? {});
      const half = Object.fromEntries(whole.slice(0, Math.ceil(whole.length / 2)));
      const rest = Object.fromEntries(whole.slice(Math.ceil(whole.length / 2)));
      const first = await Game.open(await context.newPage(), id);
      await first.decide(decisions.slice(0, index));
      await first.continueTo('activity');
      await answer(first.page, half);
      await stored(first.page);
      await first.page.close();

      const second = await Game.open(await context.newPage(), id);
      expect(await second.wanted()).toBe('activity');
      await expectAnswer(second.page, half);
      await answer(second.page, rest);
      await second.submit();
      await stored(second.page);
      const told = await second.told();
      await second.page.close();

      const third = await Game.open(await context.newPage(), id);
      expect(await third.told()).toBe(told);
      expect(await third.playTo(decisions.slice(index + 1))).toBe(ending);
    });
  }
}

/** The page dies as by a crash: nothing more of it runs. */
async function kill(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const gone = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => {});
  await gone;
  await page.close();
}

for (const id of ['chuanglian/lost-wallet', 'zhilian/', 'lianmeng/']) {
  const level = levelIds().find((one) => one.startsWith(id)) ?? id;
  const { decisions, ending } = bestWay(levelFile(level).level);

  test(`${level}: killed as each decision shows its effect, it goes on from exactly there`, async ({
    context,
  }) => {
    test.slow();
    let game = await Game.open(await context.newPage(), level);
    for (const [index, decision] of decisions.entries()) {
      await game.decide([decision]);
      // Nobody waits for anything to be stored: what shows is kept.
      const [scene, told] = [await game.scene(), await game.told()];
      await kill(game.page);
      game = await Game.open(await context.newPage(), level);
      expect(await game.scene(), `after decision ${index}`).toBe(scene);
      expect(await game.told(), `after decision ${index}`).toBe(told);
    }
    await game.continueTo('ending');
    expect(await game.ending()).toBe(ending);
    await game.lookBack();
    await expect(game.page.getByRole('main')).toContainText(said('debrief.score', { score: 100 }));
  });
}

test('killed in the very moment of deciding, the question or its answer is there', async ({
  context,
}) => {
  const game = await Game.open(await context.newPage(), 'chuanglian/lost-wallet');
  await game.continueTo('choice');
  const asked = await game.told();
  await game.the('choose:hand-in').click();
  await game.page.close();
  const again = await Game.open(await context.newPage(), 'chuanglian/lost-wallet');
  if ((await again.told()) === asked) await again.choose('hand-in');
  await expect(again.play).toHaveAttribute('data-scene', 'way');
});
