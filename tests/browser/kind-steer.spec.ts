// 掌舵 on its desk: steered by keyboard alone, with any payload, on a phone and a tablet; what comes later
// is told, and what is over stays as it is.
import { expect, test } from '@playwright/test';
import { misfits, openDesk, serveGallery, smallTargets } from '../driver/gallery.ts';
import { pressAt } from '../driver/keyboard.ts';
import { closeRound, steer } from '../driver/steering.ts';

import { said } from '../driver/words.ts';

const address = serveGallery();

const PLAN = {
  'publish-drawings': 'on',
  'invite-witness': 'on',
  spec: 'over',
  'answer-residents': 'on',
  'check-concrete': 'on',
  build: 'over',
  'publish-minutes': 'on',
  'invite-experts': 'on',
  accept: 'over',
};

test('by keyboard alone, from the first act to what became of the goals', async ({ page }) => {
  await openDesk(page, address(), 'steer/easy');
  const status = page.locator('.bench-foot [role="status"]');
  await expect(status).toHaveText(said('steer.state', { n: 1, all: 3, count: 8 }));
  await pressAt(page, 'act:do-publish-drawings');
  await pressAt(page, 'act:do-invite-witness');
  await expect(status).toHaveText(said('steer.state', { n: 1, all: 3, count: 3 }));
  await expect(page.locator('[data-do="act:submit"]')).toBeDisabled();
  for (const acts of [
    ['answer-residents', 'check-concrete'],
    ['publish-minutes', 'invite-experts'],
  ]) {
    await pressAt(page, 'act:close-round');
    await expect(page.locator('.passed h3')).toBeFocused();
    await pressAt(page, 'act:next-round');
    await expect(page.locator('.round h3')).toBeFocused();
    for (const act of acts) await pressAt(page, `act:do-${act}`);
  }
  await pressAt(page, 'act:close-round');
  await expect(page.locator('.hours-tray')).toHaveText(said('steer.last'));
  await pressAt(page, 'act:submit');
  await expect(page.locator('.voyage h3').first()).toHaveText(
    said('steer.goals-reached', { count: 4 }),
  );
});

test('no more is done than the hours allow, and what is taken back gives them again', async ({
  page,
}) => {
  await openDesk(page, address(), 'steer/easy');
  const witness = page.locator('[data-do="act:do-invite-witness"]');
  const firm = page.locator('[data-do="act:do-summon-firm"]');
  await page.locator('[data-do="act:do-publish-drawings"]').click();
  await firm.click();
  await expect(witness).toHaveAttribute('aria-disabled', 'true');
  await expect(witness).toContainText(said('steer.too-long'));
  await witness.click({ force: true });
  await expect(witness).toHaveAttribute('aria-pressed', 'false');
  await firm.click();
  await witness.click();
  await expect(witness).toHaveAttribute('aria-pressed', 'true');
  await expect(
    page.getByRole('img', { name: said('steer.hours-of', { count: 3, all: 8 }) }),
  ).toBeVisible();
});

test('what comes later is told with what it comes of, and a round that is over cannot be changed', async ({
  page,
}) => {
  await openDesk(page, address(), 'steer/easy');
  const trust = page.getByRole('meter', { name: said('steer.trust') });
  await page.locator('[data-do="act:do-publish-drawings"]').click();
  await expect(trust, 'nothing is known before it is done').toHaveAttribute('aria-valuenow', '50');
  await expect(page.locator('.deed-card').first()).not.toContainText('+6');
  await closeRound(page);
  const news = page.locator('.news li:has(.cause)');
  await expect(news).toHaveCount(2);
  await expect(news.last()).toContainText(
    said('steer.news-undone', { act: '邀請公民團體看評選會議的流程' }),
  );
  await expect(trust).toHaveAttribute('aria-valuenow', '46');
  await page.locator('[data-do="act:look-spec"]').click();
  await expect(page.locator('.passed [data-act]')).toHaveCount(1);
  await expect(page.locator('.quarterdeck button')).toHaveCount(0);
  await page.locator('[data-do="act:next-round"]').click();
  await expect(page.locator('.round')).toHaveAttribute('data-round', 'build');
});

test('the course is a table for those who hear it, and its news come last', async ({ page }) => {
  await openDesk(page, address(), 'steer/easy');
  await steer(page, PLAN);
  await page.locator('[data-do="act:submit"]').click();
  const rows = page.getByRole('table', { name: said('steer.course') }).getByRole('row');
  await expect(rows).toHaveCount(6);
  await expect(rows.nth(1).getByRole('cell')).toHaveText(['70', '55', '60', '50']);
  await expect(page.locator('.news')).toContainText('別的機關來參考你們的專區。');
  await expect(page.locator('.slip.good')).toHaveCount(5);
  await expect(page.locator('.slip'), 'what may be done or not is told too').toHaveCount(8);
});

test('on a phone each round begins at its top', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openDesk(page, address(), 'steer/easy');
  await page.locator('[data-do="act:do-summon-firm"]').scrollIntoViewIfNeeded();
  expect(await page.locator('.bridge').evaluate((bridge) => bridge.scrollTop)).toBeGreaterThan(50);
  await page.locator('[data-do="act:close-round"]').click();
  await expect(page.locator('.passed h3')).toBeInViewport();
  expect(await page.locator('.bridge').evaluate((bridge) => bridge.scrollTop)).toBe(0);
});

test('where motion is spared, the numbers stand at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openDesk(page, address(), 'steer/easy');
  await page.locator('[data-do="act:do-publish-drawings"]').click();
  const met = await page.evaluate(async () => {
    const seen = new Set<string>();
    document.querySelector<HTMLElement>('[data-do="act:close-round"]')?.click();
    for (let frame = 0; frame < 12; frame += 1) {
      await new Promise(requestAnimationFrame);
      const number = document.querySelector('.moved li:last-child b')?.textContent;
      if (number) seen.add(number);
    }
    return [...seen];
  });
  expect(met).toEqual(['56']);
});

for (const payload of ['easy', 'one', 'many', 'long']) {
  for (const [width, height] of [
    [390, 844],
    [1180, 820],
  ] as const) {
    test(`${payload}: all fits and can be hit at ${width} × ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openDesk(page, address(), `steer/${payload}`);
      const looks = async (when: string) => {
        expect(await misfits(page), when).toEqual([]);
        expect(await smallTargets(page), when).toEqual([]);
      };
      await looks('in the first round');
      await page.locator('[data-do^="act:do-"]').first().click();
      await page.locator('[data-do="act:close-round"]').click();
      await looks('once it is closed');
      await page.locator('[data-do="act:next-round"]').click();
      await looks('in the second round');
      while ((await page.locator('[data-do="act:close-round"]').count()) > 0)
        await closeRound(page);
      await page.locator('[data-do="act:submit"]').click();
      await expect(page.locator('.voyage')).toBeVisible();
      await looks('at the end');
    });
  }
}
