// Whoever plays by keyboard alone, or with a presenter's clicker, misses nothing.
import { CONCLUSION } from '../../src/activities/match/rules.ts';
import type { Level } from '../../src/level/level.ts';
import { activityOf } from '../../src/play/conditions.ts';
import { Game } from '../driver/game.ts';
import { chooseAt, pressAt, tabTo } from '../driver/keyboard.ts';
import { bestWay, levelFile, levelIds } from '../driver/levels.ts';
import { expect, test } from '../driver/test.ts';
import { said } from '../driver/words.ts';

const WALLET = 'chuanglian/lost-wallet';

test('from the title to the look back by keyboard alone', async ({ page }) => {
  const { decisions, ending } = bestWay(levelFile(WALLET).level);
  await page.goto('/');
  await expect(page.locator('[data-do="act:start"]')).toBeVisible();
  await pressAt(page, 'act:start');
  await expect(page.getByRole('heading', { name: said('who.title') })).toBeVisible();
  await tabTo(page, 'act:that-is-me');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await expect(page.locator(`[data-do="act:open-${WALLET}"]`)).toBeVisible();
  await pressAt(page, `act:open-${WALLET}`);
  await expect(page.locator('[data-do="act:play"]')).toBeFocused();
  await page.keyboard.press('Enter');

  const game = new Game(page);
  for (const decision of decisions) {
    await game.readOnBy(() => pressAt(page, 'continue'));
    if (decision.kind === 'choice') {
      const option = await game.the(`choose:${decision.option}`).elementHandle();
      await pressAt(page, `choose:${decision.option}`);
      await page.waitForFunction((button) => !button?.isConnected, option);
      continue;
    }
    if (decision.id === 'picture') {
      await pressAt(page, 'act:tool-stamps');
      await pressAt(page, 'act:stamp-star');
      await expect(game.the('act:submit')).toBeEnabled();
    } else {
      for (const item of Object.keys(decision.answer)) {
        await tabTo(page, `act:mark-${item}`);
        await page.keyboard.press('Space');
        await expect(game.the(`act:mark-${item}`)).toHaveAttribute('aria-pressed', 'true');
      }
    }
    await pressAt(page, 'act:submit');
    await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  }
  expect(await game.readOnBy(() => pressAt(page, 'continue'))).toBe('ending');
  expect(await game.ending()).toBe(ending);
  // The page at the end comes a moment after the play is there.
  await expect(game.the('act:look-back')).toBeVisible();
  await pressAt(page, 'act:look-back');
  await expect(page.getByRole('main')).toContainText(said('debrief.score', { score: 100 }));
  await pressAt(page, 'act:home');
  await expect(page.locator(`[data-do="act:open-${WALLET}"]`)).toBeVisible();
});

test('a clicker goes on by PageDown, and options are taken by their numbers', async ({ page }) => {
  const { level } = levelFile(WALLET);
  const game = await Game.open(page, WALLET);
  await game.readOnBy(() => page.keyboard.press('PageDown'));
  const options = page.locator('[data-do^="choose:"]');
  const count = await options.count();
  // A number without an option does nothing, and neither does going on.
  await page.keyboard.press(String(count + 1));
  await page.keyboard.press('PageDown');
  await expect(options).toHaveCount(count);
  await expect(game.play).toHaveAttribute('data-scene', level.start);
  await page.keyboard.press('1');
  await expect(game.play).toHaveAttribute('data-scene', 'way');
});

/** The other kinds are done by keyboard alone in stories of their own, `kind-<kind>.spec.ts`. */
const HERE = ['find', 'match', 'dossier', 'justify'];

const hasOwnStory = (level: Level, id: string): boolean =>
  !HERE.includes(activityOf(level, id)?.activity ?? '');

for (const id of levelIds()) {
  const { level } = levelFile(id);
  const { decisions } = bestWay(level);
  for (const [index, decision] of decisions.entries()) {
    if (decision.kind !== 'activity' || hasOwnStory(level, decision.id)) continue;
    test(`${id}: everything in ${decision.id} is reached by keyboard`, async ({ page }) => {
      const game = await Game.open(page, id);
      await game.decide(decisions.slice(0, index));
      await game.continueTo('activity');
      for (const [item, to] of Object.entries(decision.answer)) await put(game, item, to);
      await pressAt(page, 'act:submit');
      await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
      await game.playTo(decisions.slice(index + 1));
    });
  }
}

/** Puts one entry of an answer by keyboard alone. */
async function put(game: Game, item: string, to: string): Promise<void> {
  const { page } = game;
  const there = async (handle: string) => (await game.the(handle).count()) > 0;
  if (await there('act:write')) {
    await tabTo(page, 'act:write');
    await page.keyboard.insertText(to);
  } else if (item === CONCLUSION) {
    await chooseAt(page, 'act:conclude-', to);
  } else if (await there(`act:place-${to}`)) {
    await pressAt(page, `act:pick-${item}`);
    await pressAt(page, `act:place-${to}`);
  } else if (item.includes('+')) {
    await pressAt(page, 'act:tie');
    for (const end of item.split('+')) {
      await openByArrows(game, `act:take-${end}`);
      await pressAt(page, `act:take-${end}`);
    }
    await expect(game.the(`act:untie-${item}`)).toHaveCount(1);
    await page.keyboard.press('Escape');
  } else {
    await openByArrows(game, `act:mark-${item}`);
    await pressAt(page, `act:mark-${item}`);
    await expect(game.the(`act:mark-${item}`)).toHaveAttribute('aria-pressed', 'true');
    if (await there(`act:why-${item}-${to}`)) await chooseAt(page, `act:why-${item}-`, to);
  }
}

/** Turns the tabs of a folder with the arrow keys until a passage lies on the desk. */
async function openByArrows({ page }: Game, passage: string): Promise<void> {
  const open = page.locator('[data-do^="act:open-"][aria-selected="true"]');
  while ((await page.locator(`[data-do="${passage}"]`).count()) === 0) {
    await tabTo(page, (await open.getAttribute('data-do')) ?? '');
    const before = await open.getAttribute('data-do');
    await page.keyboard.press('ArrowRight');
    await expect(open).not.toHaveAttribute('data-do', before ?? '');
  }
}
