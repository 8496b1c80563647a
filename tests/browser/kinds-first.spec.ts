// What the first four kinds of activity gained, on their pages of the gallery: a magnifier, a conclusion,
// reasons and red threads, papers at hand. By keyboard, by touch, and in the wrong order.
import { expect, type Page, test } from '@playwright/test';
import { misfits, openDesk, serveGallery, smallTargets } from '../driver/gallery.ts';
import { conclude, mark, place, tie } from '../driver/hands.ts';
import { chooseAt, pressAt, tabTo } from '../driver/keyboard.ts';
import { said } from '../driver/words.ts';

const address = serveGallery();

const open = async (page: Page, name: string): Promise<void> => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openDesk(page, address(), name);
};

const the = (page: Page, handle: string) => page.locator(`[data-do="${handle}"]`);
const submit = (page: Page) => the(page, 'act:submit');
const status = (page: Page) => page.locator('.bench-foot [role="status"]');

/** The middle of a part of the page, in CSS pixels. */
async function middleOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not to be seen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test.describe('the magnifier', () => {
  test('lies ready, follows the keyboard from thing to thing, and is put away', async ({
    page,
  }) => {
    await open(page, 'find/easy');
    await expect(page.locator('.lens')).toHaveCount(0);
    await tabTo(page, 'act:magnify');
    await page.keyboard.press('Enter');
    await expect(page.locator('.lens')).toHaveCount(1);
    const ready = await middleOf(page, '.lens');
    const picture = await middleOf(page, '.find-canvas');
    expect(Math.hypot(ready.x - picture.x, ready.y - picture.y)).toBeLessThan(4);

    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ArrowLeft');
    await expect(the(page, 'act:point-thing-5')).toBeFocused();
    const thing = await middleOf(page, '[data-do="act:point-thing-5"]');
    await expect
      .poll(async () => {
        const lens = await middleOf(page, '.lens');
        return Math.hypot(lens.x - thing.x, lens.y - thing.y);
      })
      .toBeLessThan(4);
    await page.keyboard.press('Space');
    await expect(the(page, 'act:mark-thing-5')).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('.lens .ring'), 'a mark is seen through it, too').toHaveCount(1);

    await tabTo(page, 'act:magnify');
    await page.keyboard.press('Enter');
    await expect(page.locator('.lens')).toHaveCount(0);
    await expect(the(page, 'act:mark-thing-5')).toHaveAttribute('aria-pressed', 'true');
  });

  test('gives way to the enlarged picture, and the other way round', async ({ page }) => {
    await open(page, 'find/easy');
    await the(page, 'act:magnify').click();
    await the(page, 'act:zoom').click();
    await expect(page.locator('.lens')).toHaveCount(0);
    await expect(the(page, 'act:magnify')).toHaveAttribute('aria-pressed', 'false');
    await the(page, 'act:magnify').click();
    await expect(page.locator('.lens')).toHaveCount(1);
    await expect(the(page, 'act:zoom')).toHaveAttribute('aria-pressed', 'false');
  });

  test.describe('by touch', () => {
    test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

    test('is slid without marking anything, beside the finger; a tap still marks', async ({
      page,
    }) => {
      await open(page, 'find/many');
      await the(page, 'act:magnify').tap();
      await expect(page.locator('.lens')).toHaveCount(1);
      const { x, y, width, height } = (await page.locator('.find-canvas').boundingBox()) ?? {
        x: 0,
        y: 0,
        width: 0,
        height: 0,
      };
      const session = await page.context().newCDPSession(page);
      // As slow as a finger, some time ago: a browser takes no tap right after a slide that was thrown.
      let timestamp = Date.now() / 1000 - 30;
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: [number, number]) => {
        timestamp += 0.5;
        return session.send('Input.dispatchTouchEvent', {
          type,
          timestamp,
          touchPoints: at ? [{ x: x + width * at[0], y: y + height * at[1] }] : [],
        });
      };
      for (const end of [
        [0.97, 0.04],
        [0.03, 0.04],
        [0.5, 0.9],
      ] as const) {
        await touch('touchStart', [0.5, 0.5]);
        await touch('touchMove', [(0.5 + end[0]) / 2, (0.5 + end[1]) / 2]);
        await touch('touchMove', [...end]);
        const finger = { x: x + width * end[0], y: y + height * end[1] };
        await expect
          .poll(
            async () => {
              const lens = (await page.locator('.lens').boundingBox()) ?? { x: 0, y: 0, width: 0 };
              const radius = lens.width / 2;
              const middle = { x: lens.x + radius, y: lens.y + radius };
              const away = Math.hypot(middle.x - finger.x, middle.y - finger.y);
              const isInside = lens.x > -radius && lens.x + radius < 390 + radius / 2;
              return away > radius && away < 3 * radius && isInside;
            },
            `a finger at ${end.join(', ')} hides no glass`,
          )
          .toBe(true);
        await touch('touchEnd');
      }
      await expect(status(page)).toHaveText(said('find.none'));
      await the(page, 'act:point-thing-3').tap();
      await expect(the(page, 'act:mark-thing-3')).toHaveAttribute('aria-pressed', 'true');
    });
  });
});

test.describe('the conclusion', () => {
  test('is drawn by keyboard once all cards lie, and told apart from them', async ({ page }) => {
    await open(page, 'match/concluded');
    await expect(page.locator('.conclusion')).toHaveCount(0);
    for (const [fact, element] of [
      ['fact-1', 'knowing'],
      ['fact-2', 'knowing'],
      ['fact-3', 'none'],
    ]) {
      await pressAt(page, `act:pick-${fact}`);
      await pressAt(page, `act:place-${element}`);
    }
    await expect(status(page)).toHaveText(said('match.conclude'));
    await expect(submit(page)).toBeDisabled();
    await chooseAt(page, 'act:conclude-', 'knowing');
    await pressAt(page, 'act:submit');
    const slip = page.locator('.slip').first();
    await expect(slip).toContainText(said('match.concludes-not'));
    await expect(slip).toContainText(said('match.lacks', { element: '因而獲得利益' }));
    await expect(page.locator('.slip')).toHaveCount(4);
  });

  test('waits while a card is taken up again, and still holds after that', async ({ page }) => {
    await open(page, 'match/concluded');
    await place(page, 'fact-1', 'knowing');
    await place(page, 'fact-2', 'knowing');
    await place(page, 'fact-3', 'none');
    await conclude(page, 'gain');
    await expect(submit(page)).toBeEnabled();
    await the(page, 'act:pick-fact-3').click();
    await expect(submit(page)).toBeDisabled();
    await expect(page.locator('.conclusion')).toHaveCount(0);
    await the(page, 'act:place-none').click();
    await expect(the(page, 'act:conclude-gain')).toBeChecked();
    await submit(page).click();
    await expect(page.locator('.slip').first()).toContainText(said('match.concludes'));
  });
});

test.describe('reasons', () => {
  test('are given by keyboard, one for every mark, before handing in', async ({ page }) => {
    await open(page, 'dossier/reasons');
    await pressAt(page, 'act:mark-passage-1');
    await expect(status(page)).toHaveText(said('dossier.give-reasons'));
    await expect(submit(page)).toBeDisabled();
    await chooseAt(page, 'act:why-passage-1-', 'hurry');
    await expect(status(page)).toHaveText(said('dossier.marked', { count: 1 }));
    await pressAt(page, 'act:mark-passage-6');
    await expect(submit(page)).toBeDisabled();
    await chooseAt(page, 'act:why-passage-6-', 'one');
    await pressAt(page, 'act:submit');
    const first = page.locator('.paper li').filter({ hasText: 'A-1041' });
    await expect(first).toContainText(said('dossier.other-reason'));
    await expect(first).toContainText(said('dossier.your-reason', { reason: '時間太短' }));
    await expect(first).toContainText(said('dossier.due-reason', { reason: '只有一家做得到' }));
    const last = page.locator('.paper li').filter({ hasText: 'A-1046' });
    await expect(last).toContainText(said('activity.hit'));
  });

  test('go with the mark that is taken off, and come back empty', async ({ page }) => {
    await open(page, 'dossier/reasons');
    await mark(page, 'passage-2', 'hand');
    await the(page, 'act:mark-passage-2').click();
    await expect(page.locator('.reasons')).toHaveCount(0);
    await expect(submit(page)).toBeDisabled();
    await the(page, 'act:mark-passage-2').click();
    await expect(the(page, 'act:why-passage-2-hand')).not.toBeChecked();
    await expect(submit(page)).toBeDisabled();
  });
});

test('a reason that is given stays alone to be seen, until it is asked for again', async ({
  page,
}) => {
  await open(page, 'dossier/reasons');
  const given = (passage: string) => page.locator(`.reasons.${passage}`);
  const label = (text: string) => page.locator('.reasons label', { hasText: text });
  const isWide = async (text: string) => ((await label(text).boundingBox())?.width ?? 0) > 44;
  await the(page, 'act:mark-passage-1').click();
  await label('時間太短').click();
  await expect(given('closed')).toHaveCount(1);
  expect(await isWide('只有一家做得到')).toBe(false);
  // By pointer the pill that is left opens them again, and closes them without another choice.
  await label('時間太短').click();
  expect(await isWide('只有一家做得到')).toBe(true);
  await label('時間太短').click();
  await expect(given('closed')).toHaveCount(1);
  await label('時間太短').click();
  await label('只有一家做得到').click();
  await expect(the(page, 'act:why-passage-1-one')).toBeChecked();
  await expect(given('closed')).toHaveCount(1);
  // By keyboard all of them are there as long as one is among them.
  await tabTo(page, 'act:mark-passage-1');
  await page.keyboard.press('Tab');
  await expect(given('closed')).toHaveCount(0);
  await page.keyboard.press('ArrowUp');
  await expect(the(page, 'act:why-passage-1-hand')).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(given('closed')).toHaveCount(1);
});

test.describe('the red thread', () => {
  test('is tied and cut by keyboard', async ({ page }) => {
    await page.setViewportSize({ width: 1180, height: 820 });
    await open(page, 'dossier/ties');
    await pressAt(page, 'act:tie');
    await pressAt(page, 'act:take-passage-5');
    await expect(page.locator('.ties [role="status"]')).toContainText('A-1045');
    // Put away with one end taken, the thread forgets it.
    await page.keyboard.press('Escape');
    await expect(the(page, 'act:tie')).toBeFocused();
    await expect(page.locator('.end')).toHaveCount(0);
    await page.keyboard.press('Enter');
    await pressAt(page, 'act:take-passage-1');
    await pressAt(page, 'act:take-passage-5');
    await expect(the(page, 'act:untie-passage-1+passage-5')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await pressAt(page, 'act:untie-passage-1+passage-5');
    await expect(page.locator('.ties li')).toHaveCount(0);
    await expect(the(page, 'act:tie')).toBeFocused();
  });

  test('ties nothing to itself, and the same two only once', async ({ page }) => {
    await page.setViewportSize({ width: 1180, height: 820 });
    await open(page, 'dossier/ties');
    await the(page, 'act:tie').click();
    await the(page, 'act:take-passage-1').click();
    await the(page, 'act:take-passage-1').click();
    await expect(page.locator('.ties li, .end')).toHaveCount(0);
    for (const end of ['5', '1', '1', '5']) await the(page, `act:take-passage-${end}`).click();
    await expect(page.locator('.ties li')).toHaveCount(1);
    await expect(page.locator('.passage + .threads')).toHaveCount(2);
    // Left in the middle, the thread is put away without a knot.
    await the(page, 'act:take-passage-2').click();
    await the(page, 'act:tie').click();
    await the(page, 'act:tie').click();
    await the(page, 'act:take-passage-3').click();
    await expect(page.locator('.ties li')).toHaveCount(1);
    await expect(page.locator('.end')).toHaveCount(1);
  });

  test.describe('by touch, one paper at a time', () => {
    test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

    test('leads from one paper to the other, and a needless one is told', async ({ page }) => {
      await open(page, 'dossier/ties');
      await the(page, 'act:tie').tap();
      await the(page, 'act:take-passage-1').tap();
      await the(page, 'act:open-paper-2').tap();
      await expect(page.locator('.ties [role="status"]')).toContainText('A-1041');
      await the(page, 'act:take-passage-5').tap();
      await the(page, 'act:tie').tap();
      await tie(page, 'passage-4+passage-6');
      await expect(status(page)).toHaveText(
        said('dossier.and-tied', { marked: said('dossier.none'), count: 2 }),
      );
      expect(await misfits(page, '.tabs, .ties ul')).toEqual([]);
      await submit(page).tap();
      const slips = page.locator('.judged .slip');
      await expect(slips).toHaveCount(2);
      await expect(slips.first()).toContainText(said('activity.hit'));
      await expect(slips.first()).toContainText('號碼連著');
      await expect(slips.last()).toContainText(said('activity.false-alarm'));
    });
  });
});

test('papers at hand are opened one at a time while a letter is written', async ({ page }) => {
  await open(page, 'justify/sources');
  await pressAt(page, 'act:source-papers');
  await expect(the(page, 'act:source-papers')).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator('.source-sheet')).toContainText('第 1 個問題');
  await tabTo(page, 'act:write');
  await page.keyboard.insertText('因為只有一家做得到，其他兩家連投標的機會都沒有。');
  await pressAt(page, 'act:source-article');
  await expect(page.locator('.source-sheet')).toHaveCount(1);
  await expect(the(page, 'act:source-papers')).toHaveAttribute('aria-expanded', 'false');
  await pressAt(page, 'act:source-article');
  await expect(page.locator('.source-sheet')).toHaveCount(0);
  await expect(the(page, 'act:write')).toHaveValue(/其他兩家/);
  await pressAt(page, 'act:submit');
  await expect(page.locator('.letter-seal')).toBeVisible();
});

/** Controls that are too small, besides reasons that are out of sight. */
const tooSmall = async (page: Page): Promise<string[]> =>
  (await smallTargets(page)).filter((told) => !told.startsWith('1 × 1:'));

/** What is made to be pushed sideways. */
const SIDEWAYS = '.tabs, .hand ul, .guide > ul, .sources ul, .ties ul, .find-frame';

for (const [width, height] of [
  [390, 844],
  [1180, 820],
] as const) {
  test(`nothing is cut off or too small at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const name of [
      ...['find/easy', 'find/one', 'find/many', 'find/long'],
      ...['match/concluded', 'match/one', 'match/many', 'match/long', 'match/long-conclusion'],
      ...['dossier/reasons', 'dossier/ties', 'dossier/one', 'dossier/many', 'dossier/long'],
      ...['justify/sources', 'justify/one', 'justify/many', 'justify/long'],
    ]) {
      await open(page, name);
      expect(await misfits(page, SIDEWAYS), name).toEqual([]);
      expect(await tooSmall(page), name).toEqual([]);
    }
    await open(page, 'dossier/long');
    await mark(page, 'passage-10', 'reason-2');
    await tie(page, 'passage-10+passage-11');
    expect(await misfits(page, SIDEWAYS), 'reasons and a thread').toEqual([]);
    expect(await tooSmall(page), 'reasons and a thread').toEqual([]);
    await submit(page).click();
    expect(await misfits(page, SIDEWAYS), 'handed in').toEqual([]);
  });
}
