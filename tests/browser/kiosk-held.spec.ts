// No way out of a kiosk but by the staff, and nobody stays longer than they may.
import type { Page } from '@playwright/test';
import { stored } from '../driver/device.ts';
import { Kiosk } from '../driver/kiosk.ts';
import { bestWay, levelFile } from '../driver/levels.ts';
import { expect, test } from '../driver/test.ts';

const WALLET = 'chuanglian/lost-wallet';
const { decisions } = bestWay(levelFile(WALLET).level);

/** Of some events, those that the page lets the browser have. */
const letThrough = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const target = document.querySelector('main') ?? document.body;
    const keys: KeyboardEventInit[] = [
      ...['p', 'r', 'w', 't', 'n', 'l', 'o', 's', 'f', 'u', '+', '-', '0'].map((key) => ({
        key,
        ctrlKey: true,
      })),
      ...['ArrowLeft', 'Home', 'd'].map((key) => ({ key, altKey: true })),
      { key: 'p', metaKey: true },
      ...['F1', 'F3', 'F5', 'F6', 'F7', 'F11', 'F12', 'BrowserBack', 'ContextMenu'].map((key) => ({
        key,
      })),
    ];
    const touch = (nth: number) => new Touch({ identifier: nth, target, clientX: 9, clientY: 9 });
    const names = ['contextmenu', 'selectstart', 'dragstart', 'dragover', 'drop', 'gesturestart'];
    const events: [string, Event][] = [
      ...keys.map((init): [string, Event] => [
        JSON.stringify(init),
        new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }),
      ]),
      ...[...names, 'copy', 'paste'].map((name): [string, Event] => [
        name,
        new Event(name, { bubbles: true, cancelable: true }),
      ]),
      ['pinch', new TouchEvent('touchmove', { touches: [touch(1), touch(2)], cancelable: true })],
      ['zoom', new WheelEvent('wheel', { ctrlKey: true, bubbles: true, cancelable: true })],
      ['middle', new MouseEvent('auxclick', { button: 1, bubbles: true, cancelable: true })],
    ];
    return events.flatMap(([name, event]) => (target.dispatchEvent(event) ? [name] : []));
  });

test('no key, gesture, link, address or step back leads out of it', async ({ page }) => {
  const kiosk = await Kiosk.setUp(page, { locales: ['zh'] });
  expect(await letThrough(page)).toEqual([]);
  await kiosk.touch();
  await expect(kiosk.game.play).toBeVisible();
  expect(await letThrough(page)).toEqual([]);
  // What a play itself needs is not swallowed.
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');

  for (let step = 0; step < 3; step += 1) {
    await page.evaluate(() => history.back());
    await expect(page).toHaveURL(/#\/kiosk$/);
    await expect(kiosk.game.play).toBeVisible();
  }
  for (const hash of ['#/settings', '#/', '#/home', '#/credits', '#/play/lianmeng/open-platform']) {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await expect(page).toHaveURL(/#\/kiosk$/);
    await expect(kiosk.game.play).toHaveAttribute('data-level', WALLET);
  }
  expect(await page.evaluate(() => window.open('./teacher.html'))).toBeNull();
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = './teacher.html';
    document.body.append(link);
    link.click();
    link.remove();
  });
  await expect(kiosk.game.play).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('body')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.goto('/teacher.html');
  await expect(page).toHaveURL(/#\/kiosk$/);
  await expect(kiosk.loop).toBeVisible();
});

test('a play in it has no link, and its law cards are to be read there', async ({ page }) => {
  const kiosk = await Kiosk.setUp(page, { locales: ['zh'] });
  await kiosk.touch();
  await kiosk.game.playTo(decisions);
  await expect(page.locator('a[href]')).toHaveCount(0);
  await kiosk.game.lookBack();
  await expect(page.locator('.law-card').first()).toBeVisible();
  await expect(page.locator('a[href]')).toHaveCount(0);
});

test('whoever has had their minutes is told before, and gives way at a resting point', async ({
  page,
}) => {
  await page.clock.install();
  const kiosk = await Kiosk.setUp(page, { locales: ['zh'], minutes: 3 });
  await kiosk.touch();
  await expect(kiosk.game.play).toBeVisible();
  const stay = async (seconds: number) => {
    for (let gone = 0; gone < seconds; gone += 20) {
      await page.clock.runFor(20_000);
      // Somebody is there.
      await page.keyboard.press('Shift');
    }
  };
  await stay(120);
  await expect(page.locator('[data-notice="soon"]')).toBeVisible();
  await stay(60);
  await expect(page.locator('[data-notice="over"]')).toBeVisible();
  await expect(kiosk.game.play).toBeVisible();
  while ((await kiosk.the('act:kiosk-end').count()) === 0) {
    await page.clock.runFor(1000);
    await page.keyboard.press('Enter');
  }
  await expect(kiosk.the('act:another')).toHaveCount(0);
  await stay(20);
  await expect(kiosk.loop).toBeVisible();
  expect((await kiosk.wiped()).find(({ level }) => !level)).toMatchObject({ left: 1 });
});

test('staff come in by the corner, also while it counts; left alone, the panel closes', async ({
  page,
}) => {
  await page.clock.install();
  const kiosk = await Kiosk.setUp(page, { locales: ['zh'] });
  await kiosk.callStaff();
  await expect(kiosk.staff).toBeVisible();
  await page.clock.runFor(61_000);
  await expect(kiosk.loop).toBeVisible();
  expect((await kiosk.rows()).players).toEqual([]);

  await kiosk.touch();
  await kiosk.game.decide(decisions.slice(0, 1));
  await stored(page);
  const scene = await kiosk.game.scene();
  await page.clock.runFor(601_000);
  await expect(kiosk.question).toBeVisible();
  await kiosk.callStaff();
  await expect(kiosk.staff).toBeVisible();
  await page.clock.runFor(61_000);
  await expect(kiosk.staff).toHaveCount(0);
  await expect(kiosk.game.play).toHaveAttribute('data-scene', scene);
  await page.keyboard.press('Control+Alt+k');
  await expect(kiosk.staff).toBeVisible();
});
