// 對帳 on its desk: a book is mended as a book is, by touch and by keyboard alone, at every width.
import { expect, type Page, test } from '@playwright/test';
import { ASK, amountMend, ENTER, STRIKE } from '../../src/activities/ledger/rules.ts';
import { misfits, openDesk, serveGallery, smallTargets } from '../driver/gallery.ts';
import { answer, expectAnswer, mend } from '../driver/hands.ts';
import { pressAt, tabTo } from '../driver/keyboard.ts';
import { said } from '../driver/words.ts';

const address = serveGallery();
const open = (page: Page, payload: string) => openDesk(page, address(), `ledger/${payload}`);

const row = (page: Page, entry: string) => page.locator(`[data-entry="${entry}"]`);
const apart = (page: Page) => page.locator('.footing .apart');
const handIn = (page: Page) => page.locator('[data-do="act:submit"]');

/** All that is to be mended in the easy book. */
const RIGHT = {
  bucket: amountMend(-72),
  'bags-again': STRIKE,
  pencil: ASK,
  'tea-slip': ENTER,
};

test('the book and the box come together as it is mended, which is said to be no proof', async ({
  page,
}) => {
  await open(page, 'easy');
  await expect(apart(page)).toContainText('90 元');
  await mend(page, 'bucket', RIGHT.bucket);
  await expect(apart(page)).toContainText('45 元');
  await mend(page, 'bags-again', STRIKE);
  await expect(apart(page)).toContainText('90 元');
  await mend(page, 'tea-slip', ENTER);
  await expect(apart(page)).toContainText(said('ledger.agrees'));
  await expect(apart(page)).toContainText(said('ledger.no-proof'));
  await mend(page, 'pencil', ASK);
  await expectAnswer(page, RIGHT);
  await handIn(page).click();
  const verdicts = page.locator('.slip .badge');
  await expect(verdicts).toHaveCount(7);
  await expect(verdicts.filter({ hasText: said('ledger.hit') })).toHaveCount(4);
  await expect(verdicts.filter({ hasText: said('ledger.fine-verdict') })).toHaveCount(3);
});

test('what was written stays to be read beside what mends it, with a seal', async ({ page }) => {
  await open(page, 'easy');
  await mend(page, 'bucket', amountMend(-72));
  await expect(row(page, 'bucket').locator('del')).toHaveText('27');
  await expect(row(page, 'bucket').locator('ins')).toContainText('72');
  await expect(row(page, 'bucket').locator('.mend-seal')).toHaveText(said('ledger.seal.amount'));
  await mend(page, 'bucket', amountMend(72));
  const [, received, spent] = await row(page, 'bucket').locator('td').all();
  await expect(received?.locator('ins') ?? row(page, '')).toContainText('72');
  await expect(spent?.locator('del') ?? row(page, '')).toHaveText('27');
  await mend(page, 'fees', STRIKE);
  await expect(row(page, 'fees')).toContainText('收班費');
  await expect(row(page, 'fees').locator('del')).toHaveText('480');
  // Thought better of: the book is as it was.
  await row(page, 'fees').click();
  await page.locator('[data-do="act:fine"]').click();
  await expect(row(page, 'fees').locator('del, .mend-seal')).toHaveCount(0);
});

test('whoever strikes the other of two like entries is told so at the one that was struck', async ({
  page,
}) => {
  await open(page, 'easy');
  const { 'bags-again': _, ...others } = RIGHT;
  await answer(page, { ...others, bags: STRIKE });
  await handIn(page).click();
  const struck = row(page, 'bags');
  await expect(struck.locator('.verdict')).toHaveText(said('ledger.hit'));
  await expect(row(page, 'bags-again').locator('.verdict')).toHaveText(said('ledger.fine-verdict'));
});

test('both errors are told, and what should have been done', async ({ page }) => {
  await open(page, 'easy');
  await answer(page, { bucket: amountMend(-70), paper: ASK, 'paper-slip': ENTER });
  await handIn(page).click();
  const slip = (text: string) => page.locator('.slip').filter({ hasText: text });
  await expect(slip('水桶和抹布').locator('.badge')).toHaveText(said('ledger.miss'));
  await expect(slip('水桶和抹布')).toContainText('應該改成：支出 72 元');
  await expect(slip('色紙和膠水').locator('.badge')).toHaveText(said('ledger.false-alarm'));
  await expect(slip('小象文具店')).toContainText(said('ledger.stands-already'));
  await expect(slip('阿春冬瓜茶')).toContainText(said('ledger.due.enter'));
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByRole('table').getByRole('button')).toHaveCount(0);
});

test('an entry shows its own receipt, or that it has none', async ({ page }) => {
  await open(page, 'easy');
  await row(page, 'bags').click();
  const panel = page.locator('.entry-panel');
  await expect(panel).toContainText('轉角便利商店');
  await expect(panel).toContainText('冰棒我自己付');
  await row(page, 'pencil').click();
  await expect(panel).toContainText(said('ledger.no-receipt'));
  await expect(panel.locator('.receipt')).toHaveCount(0);
});

test('who hears the page has a table with heads for its rows and columns', async ({ page }) => {
  await open(page, 'easy');
  const table = page.getByRole('table', { name: '我們班的班費帳本' });
  await expect(table.getByRole('columnheader')).toHaveText(
    (['date', 'what', 'in', 'out', 'balance'] as const).map((name) => said(`ledger.${name}`)),
  );
  await expect(table.getByRole('rowheader')).toHaveCount(7);
  await mend(page, 'bucket', amountMend(-72));
  await expect(table.getByRole('rowheader', { name: /水桶和抹布/ })).toContainText(
    said('ledger.mended.amount'),
  );
});

test('by keyboard alone, from the first entry to handing in', async ({ page }) => {
  await open(page, 'easy');
  await tabTo(page, 'act:entry-fees');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-panel]')).toBeFocused();
  await pressAt(page, 'act:amend');
  await expect(page.locator('[data-do="act:figure"]')).toBeFocused();
  await page.keyboard.type('７x0072');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await expectAnswer(page, { bucket: amountMend(-72) });
  await expect(page.locator('[data-do="act:amend"]')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-do="act:entry-bucket"]')).toBeFocused();
  await pressAt(page, 'act:entry-bags-again');
  await pressAt(page, 'act:strike');
  await page.keyboard.press('Escape');
  await pressAt(page, 'act:previous-receipt');
  await pressAt(page, 'act:enter-tea-slip');
  await expectAnswer(page, { 'bags-again': STRIKE, 'tea-slip': ENTER });
  await pressAt(page, 'act:submit');
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
});

test('digits under the finger write an amount, one can be rubbed out, and it can be left', async ({
  page,
}) => {
  await open(page, 'easy');
  await row(page, 'bucket').click();
  const tap = (name: string) => page.locator(`[data-do="act:${name}"]`).click();
  await tap('amend');
  await expect(page.locator('[data-do="act:write-down"]')).toBeDisabled();
  for (const digit of '0780123456') await tap(`digit-${digit}`);
  const field = page.locator('[data-do="act:figure"]');
  await expect(field).toHaveValue('7801234');
  for (let nth = 0; nth < 6; nth += 1) await tap('erase');
  await tap('digit-2');
  await expect(field).toHaveValue('72');
  await tap('not-amend');
  await expect(row(page, 'bucket')).not.toHaveAttribute('data-mended');
  // The amount that stands there already mends nothing.
  await tap('amend');
  await tap('digit-2');
  await tap('digit-7');
  await tap('write-down');
  await expect(row(page, 'bucket')).not.toHaveAttribute('data-mended');
});

for (const [width, height] of [
  [390, 844],
  [1180, 820],
] as const) {
  for (const payload of ['easy', 'one', 'many', 'long']) {
    test(`${payload} fits at ${width} × ${height}, before and after`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(page, payload);
      const fits = async (when: string) => {
        expect(await misfits(page), when).toEqual([]);
        expect(await smallTargets(page), when).toEqual([]);
      };
      await fits('the book');
      const receipts = page.locator('[data-do="act:show-receipts"]');
      if (await receipts.isVisible()) {
        await receipts.click();
        await fits('the receipts');
        await page.locator('[data-do="act:show-book"]').click();
      }
      const entries = page.locator('[data-do^="act:entry-"]');
      await entries.first().click();
      await fits('an entry');
      await page.locator('[data-do="act:amend"]').click();
      await fits('the keys');
      await expect(page.locator('[data-do="act:write-down"]')).toBeInViewport({ ratio: 1 });
      await page.locator('[data-do="act:figure"]').fill('9999999');
      await page.locator('[data-do="act:write-down"]').click();
      await page.locator('[data-do="act:close-entry"]').click();
      await fits('the mended book');
      await handIn(page).click();
      await expect(page.locator('.slip').first()).toBeVisible();
      await fits('how it went');
    });
  }
}

test('where motion is spared nothing moves for longer than a blink', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, 'easy');
  await mend(page, 'fees', STRIKE);
  const longest = await page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll('.ledger *')].map((element) =>
        Number.parseFloat(getComputedStyle(element).animationDuration),
      ),
    ),
  );
  expect(longest).toBeLessThanOrEqual(0.001);
});
