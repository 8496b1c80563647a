// A tablet on a table: visitors come and go, and the next sees nothing of the one before.
import { fillUp, stored } from '../driver/device.ts';
import { Kiosk } from '../driver/kiosk.ts';
import { bestWay, levelFile } from '../driver/levels.ts';
import { expect, test } from '../driver/test.ts';

const WALLET = 'chuanglian/lost-wallet';
const MONEY = 'chuanglian/class-money';
const { decisions } = bestWay(levelFile(WALLET).level);

/** What was counted, without the hour. */
const counts = (all: { level: string; finished: number; left: number }[]) =>
  all
    .map(({ level, finished, left }) => [level, finished, left] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));

test('a visitor plays a level to its end, and is counted and wiped', async ({ page }) => {
  const kiosk = await Kiosk.setUp(page, { levels: [WALLET, MONEY] });
  await kiosk.touch();
  await kiosk.speak('en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await kiosk.pick(WALLET);
  await kiosk.game.playTo(decisions);
  await stored(page);
  expect((await kiosk.rows()).attempts).toHaveLength(1);
  await kiosk.finish();
  await kiosk.end();
  expect(counts(await kiosk.wiped())).toEqual([
    ['', 1, 0],
    [WALLET, 1, 0],
  ]);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant-TW');
});

test('whoever walks away is asked after, and then wiped; whoever is there goes on', async ({
  page,
}) => {
  await page.clock.install();
  const kiosk = await Kiosk.setUp(page, { locales: ['zh'], idleSeconds: 30 });
  await kiosk.touch();
  await expect(kiosk.game.play).toBeVisible();
  await page.clock.runFor(31_000);
  await expect(kiosk.question).toBeVisible();
  await kiosk.the('act:here').click();
  await expect(kiosk.question).toHaveCount(0);
  await page.clock.runFor(1000);
  await kiosk.game.decide(decisions.slice(0, 1));
  await stored(page);
  await page.clock.runFor(31_000);
  await expect(kiosk.question).toBeVisible();
  await page.clock.runFor(16_000);
  await expect(kiosk.loop).toBeVisible();
  expect(counts(await kiosk.wiped())).toEqual([
    ['', 0, 1],
    [WALLET, 0, 1],
  ]);
});

test('a visit that the power cut short is ended when the kiosk opens', async ({ page }) => {
  const kiosk = await Kiosk.setUp(page, { locales: ['zh'] });
  await kiosk.touch();
  await expect(kiosk.game.play).toBeVisible();
  await kiosk.game.decide(decisions.slice(0, 1));
  await stored(page);
  await page.reload();
  await expect(kiosk.loop).toBeVisible();
  expect(counts(await kiosk.wiped())).toEqual([
    ['', 0, 1],
    [WALLET, 0, 1],
  ]);
});

test('a device that is full goes on with visitors, and keeps none', async ({ page }) => {
  const kiosk = await Kiosk.setUp(page, { locales: ['zh'] });
  await fillUp(page);
  for (let visit = 0; visit < 2; visit += 1) {
    await kiosk.touch();
    await kiosk.game.playTo(decisions);
    await kiosk.finish();
    await kiosk.end();
  }
  expect(counts(await kiosk.wiped())).toEqual([]);
});

test('a level that comes after its visitor has gone begins nothing for the next', async ({
  page,
}) => {
  await page.clock.install();
  const kiosk = await Kiosk.setUp(page, { locales: ['zh'], idleSeconds: 30 });
  let letCome = () => {};
  const coming = new Promise<void>((come) => {
    letCome = come;
  });
  await page.route(`**/levels/${WALLET}.zh.json`, async (route) => {
    await coming;
    await route.continue();
  });
  await kiosk.touch();
  await page.clock.runFor(46_000);
  await expect(kiosk.loop).toBeVisible();
  await kiosk.wiped();
  const arrived = page.waitForResponse(`**/levels/${WALLET}.zh.json`);
  letCome();
  await arrived;
  await page.clock.runFor(2000);
  expect(counts(await kiosk.wiped())).toEqual([['', 0, 1]]);
});
