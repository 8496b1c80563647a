// 分一分 on its desk: by touch, by carrying, by keyboard alone, at every width.
import { expect, type Page, test } from '@playwright/test';
import { atRest, misfits, openDesk, serveGallery, smallTargets } from '../driver/gallery.ts';
import { answer, expectAnswer, sort } from '../driver/hands.ts';
import { pressAt, tabTo } from '../driver/keyboard.ts';
import { said } from '../driver/words.ts';

const address = serveGallery();
const open = (page: Page, payload: string) => openDesk(page, address(), `sort/${payload}`);

const topCard = (page: Page) => page.locator('.top-card');
const handIn = (page: Page) => page.locator('[data-do="act:submit"]');

/** The easy payload, rightly sorted. */
const RIGHT = { pencil: 'mine', chalk: 'ours', umbrella: 'ask', lunch: 'mine', ball: 'ours' };

test('a card is put by choosing its tray, taken up again, and lies elsewhere in the end', async ({
  page,
}) => {
  await open(page, 'easy');
  await answer(page, { ...RIGHT, pencil: 'ours' });
  await expect(handIn(page)).toBeEnabled();
  await sort(page, 'pencil', 'mine');
  await expectAnswer(page, RIGHT);
  await handIn(page).click();
  const badges = page.locator('.slip .badge');
  await expect(badges).toHaveText([
    ...Array.from({ length: 3 }, () => said('match.hit')),
    ...Array.from({ length: 2 }, () => said('sort.fine')),
  ]);
});

test('both errors are told: what was wrongly suspected, and what belongs elsewhere', async ({
  page,
}) => {
  await open(page, 'easy');
  await answer(page, { ...RIGHT, pencil: 'ask', chalk: 'mine' });
  await handIn(page).click();
  const slip = (text: string) => page.locator('.slip').filter({ hasText: text });
  await expect(slip('我自己帶來的鉛筆').locator('.badge')).toHaveText(said('sort.false-alarm'));
  await expect(slip('教室裡的粉筆').locator('.badge')).toHaveText(said('match.miss'));
  await expect(slip('教室裡的粉筆')).toContainText('應該是：大家的');
});

test('a card is carried from the deck to a tray, on to another, and back', async ({ page }) => {
  await open(page, 'easy');
  const middle = async (selector: string) => {
    const box = await page.locator(selector).boundingBox();
    if (!box) throw new Error(`${selector} is not there`);
    return [box.x + box.width / 2, box.y + box.height / 2] as const;
  };
  const carry = async (from: string, to: string) => {
    // A card that was laid down slides into its place.
    await atRest(page);
    await page.mouse.move(...(await middle(from)));
    await page.mouse.down();
    await page.mouse.move(...(await middle(to)), { steps: 6 });
    await expect(page.locator('.ghost')).toBeVisible();
    await page.mouse.up();
    await expect(page.locator('.ghost')).toHaveCount(0);
  };
  await carry('.top-card', '[data-place="ours"]');
  await expectAnswer(page, { pencil: 'ours' });
  await carry('[data-do="act:pick-pencil"]', '[data-place="ask"]');
  await expectAnswer(page, { pencil: 'ask' });
  await carry('[data-do="act:pick-pencil"]', '.deck');
  await expect(topCard(page)).toHaveAttribute('data-card', 'pencil');
  await expect(page.locator('.lying')).toHaveCount(0);
});

test('by keyboard alone: with Tab, with arrows and with the numbers of the trays', async ({
  page,
}) => {
  await open(page, 'easy');
  await pressAt(page, 'act:another');
  await expect(topCard(page)).toHaveAttribute('data-card', 'chalk');
  await tabTo(page, 'act:place-mine');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expectAnswer(page, { chalk: 'ours' });
  await page.keyboard.press('3');
  await page.keyboard.press('1');
  await page.keyboard.press('2');
  await page.keyboard.press('9');
  await page.keyboard.press('2');
  await expectAnswer(page, { ...RIGHT, pencil: 'ours' });
  await tabTo(page, 'act:pick-pencil');
  await page.keyboard.press('Enter');
  await expect(topCard(page)).toHaveAttribute('data-card', 'pencil');
  await expect(page.locator('[data-deck]')).toBeFocused();
  await pressAt(page, 'act:place-mine');
  await expectAnswer(page, RIGHT);
  await pressAt(page, 'act:submit');
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
});

test('where each card is answered at once it stays, and can be read about again', async ({
  page,
}) => {
  await open(page, 'at-once');
  const told = page.locator('.answered');
  await page.locator('[data-do="act:place-ask"]').click();
  await expect(told).toContainText(said('sort.false-alarm'));
  await expect(page.locator('[data-deck]')).toBeFocused();
  // While it is being read, nothing is put anywhere by mistake.
  await page.keyboard.press('1');
  await page.locator('[data-do="act:place-mine"]').click({ force: true });
  await expect(page.locator('.lying')).toHaveCount(1);
  await pressAt(page, 'act:next-card');
  await expect(topCard(page)).toHaveAttribute('data-card', 'chalk');
  await answer(page, { chalk: 'ours', umbrella: 'ask', lunch: 'mine', ball: 'ours' });
  await expect(handIn(page)).toBeEnabled();
  await page.locator('[data-do="act:note-pencil"]').click();
  await expect(told).toContainText('應該是：我的');
  await expectAnswer(page, { ...RIGHT, pencil: 'ask' });
});

for (const [width, height] of [
  [390, 844],
  [1180, 820],
] as const) {
  for (const payload of ['easy', 'at-once', 'two', 'one', 'many', 'long']) {
    test(`${payload} fits at ${width} × ${height}, before and after`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(page, payload);
      expect(await misfits(page)).toEqual([]);
      const trays = await page
        .locator('.tray')
        .evaluateAll((all) => all.map((tray) => tray.dataset.place));
      for (let nth = 0; (await topCard(page).count()) > 0; nth += 1) {
        const card = (await topCard(page).getAttribute('data-card')) ?? '';
        await page.locator(`[data-do="act:place-${trays[nth % trays.length]}"]`).click();
        if (nth === 0) expect(await misfits(page)).toEqual([]);
        const next = page.locator('[data-do="act:next-card"]');
        if ((await next.count()) > 0) await next.click();
        const lying = page.locator(`.lying[data-do$="-${card}"]`);
        await expect(lying).toHaveCount(1);
        // However many lie there, the last one is seen; only names of many lines may push it down.
        if (payload !== 'long') await expect(lying).toBeInViewport({ ratio: 0.2 });
      }
      expect(await misfits(page)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
      await handIn(page).click();
      await expect(page.locator('.slip').first()).toBeVisible();
      expect(await misfits(page)).toEqual([]);
    });
  }
}

test('where motion is spared nothing moves for longer than a blink', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, 'at-once');
  await page.locator('[data-do="act:place-mine"]').click();
  await expect(page.locator('.answered')).toBeVisible();
  const longest = await page.evaluate(() =>
    Math.max(
      0,
      ...[...document.querySelectorAll('.sorting *')].map((element) =>
        Number.parseFloat(getComputedStyle(element).animationDuration),
      ),
    ),
  );
  expect(longest).toBeLessThanOrEqual(0.001);
});
