// 前測/後測: asked before a level and after it, over a killed tab, and told to the teacher for a class.
import { expect, type Page, test } from '@playwright/test';
import { CHECK_ANSWERS, itemsAt, openChecks } from '../../src/play/check.ts';
import { stored } from '../driver/device.ts';
import { Game } from '../driver/game.ts';
import { bestWay, levelFile } from '../driver/levels.ts';
import { arrive } from '../driver/pupil.ts';
import { said } from '../driver/words.ts';

const WALLET = 'chuanglian/lost-wallet';
const { level, words } = levelFile(WALLET);
const forms = level.checks;
if (!forms) throw new Error('the level has no checks');

/** An item shows, so all before it are kept. */
const expectItem = (page: Page, nth: number): Promise<void> =>
  expect(page.getByText(said('check.nth', { nth: nth + 1, of: 6 }))).toBeAttached();

/** Answers one item, once it is there: what one thinks of it, then how sure one is. */
async function think(page: Page, nth: number): Promise<void> {
  await expectItem(page, nth);
  await page.locator(`[data-do="act:think-${CHECK_ANSWERS[nth % 3]}"]`).click();
  await page.locator(`[data-do="act:sure-${(nth % 3) + 1}"]`).click();
}

/** The texts of a form, in its order, as they come up one after the other. */
async function answerAll(page: Page, from: number): Promise<string[]> {
  const asked: string[] = [];
  for (let nth = from; nth < 6; nth += 1) {
    const heading = page.locator('.check-item h2');
    await expectItem(page, nth);
    asked.push((await heading.textContent()) ?? '');
    await think(page, nth);
  }
  return asked;
}

test('six items before, six others after, and the thought behind all of them at the end', async ({
  page,
}) => {
  // An odd seat begins with the first form.
  await arrive(page, '', '7');
  await page.goto(`/#/check/${WALLET}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(said('check.before'));
  await expect(page.locator('[data-do="act:sure-1"]')).toBeDisabled();
  await think(page, 0);
  await think(page, 1);
  await expectItem(page, 2);
  // The tablet goes off; the third item is the next.
  await page.reload();
  const rest = await answerAll(page, 2);
  const first = itemsAt(forms, openChecks(false), 'before').map(({ text }) => words[text]);
  expect(rest).toEqual(first.slice(2));

  const game = new Game(page);
  await game.playTo(bestWay(level).decisions);
  await page.locator('[data-do="act:check"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(said('check.after'));
  const others = await answerAll(page, 0);
  expect(others).toEqual(itemsAt(forms, openChecks(false), 'after').map(({ text }) => words[text]));

  const whys = page.locator('.check-whys li');
  await expect(whys).toHaveCount(12);
  for (const [nth, item] of [...forms.a, ...forms.b].entries()) {
    await expect(whys.nth(nth)).toContainText(words[item.why] ?? '');
    await expect(whys.nth(nth)).toContainText(
      said(item.breach ? 'check.is-breach' : 'check.is-fine'),
    );
  }
  await page.locator('[data-do="act:done"]').click();
  await expect(page.locator('.panel.ending')).toBeVisible();
  await expect(page.locator('[data-do="act:check"]')).toHaveCount(0);
  await stored(page);
});

test('whoever skips is not asked again, and plays as everybody', async ({ page }) => {
  await arrive(page, '', '8');
  await page.goto(`/#/check/${WALLET}`);
  await think(page, 0);
  await page.locator('[data-do="act:skip"]').click();
  const game = new Game(page);
  await game.playTo(bestWay(level).decisions);
  await expect(page.locator('[data-do="act:look-back"]')).toBeVisible();
  await expect(page.locator('[data-do="act:check"]')).toHaveCount(0);
});

test('an address of a check that is none says so', async ({ page }) => {
  await arrive(page, '', '9');
  await page.goto('/#/checked/no-such-attempt');
  await expect(page.getByRole('link', { name: said('common.home') })).toBeVisible();
});
