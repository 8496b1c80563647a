// 評分 on its desk: scored by keyboard alone, with any payload, on a phone and a tablet; the overview leads
// to what is missing, and both kinds of leaning are told.
import { expect, test } from '@playwright/test';
import { misfits, openDesk, serveGallery, smallTargets } from '../driver/gallery.ts';
import { pressAt, tabTo } from '../driver/keyboard.ts';
import { expectScored, score } from '../driver/scoring.ts';
import { said } from '../driver/words.ts';

const address = serveGallery();

const FAIR = {
  'river/open': '2',
  'river/open/evidence': 'within-week',
  'river/answers': '1',
  'river/answers/evidence': 'stock',
  'park/open': '1',
  'park/open/evidence': 'yearly',
  'park/answers': '2',
  'park/answers/evidence': 'reply',
};

/** Fair to nobody: the first too strict, the second too generous, and borne out by a slogan. */
const ASKEW = {
  ...FAIR,
  'river/open': '0',
  'river/answers': '2',
  'river/answers/evidence': 'photo',
};

test('by keyboard alone, from the first score to how it compares', async ({ page }) => {
  await openDesk(page, address(), 'rubric/easy');
  const { keyboard } = page;
  const status = page.locator('.bench-foot [role="status"]');
  await expect(status).toHaveText(said('rubric.left', { scores: 4, evidence: 4 }));
  const give = async (criterion: string, points: number, passage: string) => {
    await tabTo(page, `act:score-${criterion}-0`);
    await keyboard.press('Space');
    for (let step = 0; step < points; step += 1) await keyboard.press('ArrowDown');
    await expect(page.locator(`[data-do="act:score-${criterion}-${points}"]`)).toBeChecked();
    await pressAt(page, `act:evidence-${criterion}`);
    await expect(page.locator('.leaf button').first()).toBeFocused();
    if ((await page.locator(`[data-do="act:cite-${passage}"]`).count()) === 0) {
      await keyboard.press('Shift+Tab');
      await keyboard.press('Shift+Tab');
      await keyboard.press('ArrowRight');
    }
    await pressAt(page, `act:cite-${passage}`);
    await expect(page.locator(`[data-do="act:evidence-${criterion}"]`)).toBeFocused();
  };
  await give('open', 2, 'within-week');
  await give('answers', 1, 'stock');
  await tabTo(page, 'act:candidate-river');
  await keyboard.press('ArrowRight');
  await expect(page.locator('[data-do="act:candidate-park"]')).toBeFocused();
  await give('open', 1, 'yearly');
  await give('answers', 2, 'reply');
  await expect(status).toHaveText(said('rubric.all-done'));
  await pressAt(page, 'act:submit');
  await expect(page.locator('.lean strong')).toHaveText(said('rubric.lean-fair'));
  await expect(page.locator('.slip.good')).toHaveCount(2);
});

test('evidence is a flag on its passage, can be moved, taken away and not chosen after all', async ({
  page,
}) => {
  await openDesk(page, address(), 'rubric/easy');
  const flags = page.locator('.leaf .flagged');
  await score(page, { 'river/open/evidence': 'slogan' });
  await expect(flags).toHaveText([/卓越.*A/]);
  await score(page, { 'river/open/evidence': 'within-week' });
  await expect(flags).toHaveText([/五日內.*A/]);
  await page.locator('[data-do="act:evidence-open"]').click();
  await expect(page.locator('.leaf button').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.leaf button')).toHaveCount(0);
  await expect(flags).toHaveCount(1);
  await page.locator('[data-do="act:evidence-open"]').click();
  await page.locator('[data-do="act:cite-within-week"]').click();
  await expect(flags).toHaveCount(0);
  await expect(page.locator('.evidence.given')).toHaveCount(0);
});

test('the overview says what is missing, and leads there', async ({ page }) => {
  await openDesk(page, address(), 'rubric/easy');
  await score(page, { 'river/open': '2', 'river/open/evidence': 'within-week' });
  await page.locator('[data-do="act:candidate-+all"]').click();
  const cell = (id: string) => page.locator(`[data-do="act:cell-${id}"]`);
  await expect(cell('river/open')).toHaveAccessibleName(
    `河濱工程處・採購資訊公開・${said('rubric.points', { count: 2 })}・${said('rubric.has-evidence')}`,
  );
  await expect(cell('park/answers')).toHaveAccessibleName(
    `公園管理所・回應民眾提問・${said('rubric.no-score')}・${said('rubric.no-evidence')}`,
  );
  await cell('park/answers').click();
  await expect(page.locator('[data-do="act:candidate-park"]')).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await expect(page.locator('[data-do="act:score-answers-0"]')).toBeFocused();
});

test('words that are sought are set off and counted in every paper', async ({ page }) => {
  await openDesk(page, address(), 'rubric/easy');
  await page.locator('[data-do="act:search"]').fill('支持');
  await expect(page.locator('[data-do="act:open-letters"]')).toContainText('1');
  await page.keyboard.press('Enter');
  await expect(page.locator('.leaf mark')).toHaveText('支持');
});

test('both kinds of leaning are told, with what would have borne the score out', async ({
  page,
}) => {
  await openDesk(page, address(), 'rubric/easy');
  await score(page, ASKEW);
  await expectScored(page, ASKEW);
  await page.locator('[data-do="act:submit"]').click();
  await expect(page.locator('.lean')).toContainText(
    said('rubric.counts', { generous: 1, fair: 2, strict: 1 }),
  );
  await expect(page.locator('.lean strong'), 'as often one way as the other').toHaveCount(0);
  await expect(page.locator('.cell.generous')).toContainText('✗');
  await expect(page.locator('.cell.strict')).toContainText('✓');
  await expect(page.locator('.cell.strict')).toContainText(said('rubric.strict'));
  await expect(page.locator('.cell.generous')).toContainText(said('rubric.generous'));
  const miss = page.locator('.slip.warn');
  await expect(miss).toContainText(said('rubric.not-borne-out'));
  await expect(miss).toContainText('您的來信已收悉');
  await expect(page.locator('.slip.bad')).toContainText(said('rubric.false-alarm'));
  await page.locator('[data-do="act:note-river/open"]').click();
  await expect(page.locator('.slip.asked')).toContainText('河濱工程處・採購資訊公開');
});

test('on a phone the papers and the sheet take turns, and evidence leads from one to the other', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openDesk(page, address(), 'rubric/easy');
  await expect(page.locator('.leaf')).toBeVisible();
  await expect(page.locator('.score-sheet')).toBeHidden();
  await page.locator('[data-do="act:side-sheet"]').click();
  await page.locator('[data-do="act:evidence-open"]').click();
  await expect(page.locator('.score-sheet')).toBeHidden();
  await page.locator('[data-do="act:cite-within-week"]').click();
  await expect(page.locator('.evidence.given')).toBeVisible();
});

for (const payload of ['easy', 'one', 'many', 'long']) {
  for (const [width, height] of [
    [390, 844],
    [1180, 820],
  ] as const) {
    test(`${payload}: all fits and can be hit at ${width} × ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openDesk(page, address(), `rubric/${payload}`);
      const looks = async (when: string) => {
        expect(await misfits(page, '.tabs, .overview, .comparison'), when).toEqual([]);
        expect(await smallTargets(page), when).toEqual([]);
      };
      await looks('the papers');
      const sheet = page.locator('[data-do="act:side-sheet"]');
      if (await sheet.isVisible()) await sheet.click();
      await page.getByRole('radio').first().check();
      await looks('the sheet');
      await page.locator('[data-do^="act:evidence-"]').first().click();
      await looks('while evidence is sought');
      await page.locator('[data-do^="act:cite-"]').first().click();
      await page.locator('[data-do="act:candidate-+all"]').click();
      await looks('the overview');
    });
  }
}

test('six candidates by five criteria fit in how they compare', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openDesk(page, address(), 'rubric/many');
  const given = Object.fromEntries(
    [1, 2, 3, 4, 5, 6].flatMap((agency) =>
      [1, 2, 3, 4, 5].flatMap((criterion) => [
        [`agency-${agency}/criterion-${criterion}`, '2'],
        [`agency-${agency}/criterion-${criterion}/evidence`, 'passage-1-1'],
      ]),
    ),
  );
  await score(page, given);
  await page.locator('[data-do="act:submit"]').click();
  await expect(page.locator('.comparison .cell')).toHaveCount(30);
  expect(await misfits(page, '.comparison')).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
});
