// What a kiosk shows: to everybody, in any surroundings, on any screen.
import { seriousOn } from '../driver/axe.ts';
import { cutOff } from '../driver/fit.ts';
import { Kiosk } from '../driver/kiosk.ts';
import { bestWay, levelFile } from '../driver/levels.ts';
import { expect, test } from '../driver/test.ts';

const WALLET = 'chuanglian/lost-wallet';
const LEVELS = [WALLET, 'zhilian/lend-my-account', 'lianmeng/open-platform'];
const { decisions } = bestWay(levelFile(WALLET).level);

for (const colorScheme of ['light', 'dark'] as const) {
  test(`its pages hold nothing serious against anybody, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.clock.install();
    const kiosk = await Kiosk.setUp(page, { levels: LEVELS, event: '廉潔園遊會' });
    expect(await seriousOn(page)).toEqual([]);
    await kiosk.touch();
    await expect(kiosk.the('act:speak-en')).toBeVisible();
    expect(await seriousOn(page)).toEqual([]);
    await kiosk.speak('en');
    await expect(kiosk.the(`act:pick-${WALLET}`)).toBeVisible();
    expect(await seriousOn(page)).toEqual([]);
    await page.clock.runFor(601_000);
    await expect(kiosk.question).toBeVisible();
    expect(await seriousOn(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.clock.runFor(1000);
    await expect(page.locator('dialog[open]')).toHaveCount(0);
    await kiosk.pick(WALLET);
    await kiosk.game.playTo(decisions);
    await kiosk.finish();
    expect(await seriousOn(page)).toEqual([]);
  });
}

for (const [width, height] of [
  [390, 844],
  [1180, 820],
  [1920, 1080],
] as const) {
  test(`everything that is pressed is large, and fits ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const kiosk = await Kiosk.setUp(page, { levels: LEVELS, event: '臺中市廉潔園遊會暨成果展' });
    const tooSmall = () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll('button')]
            .map((button) => button.getBoundingClientRect())
            .filter((box) => box.width > 0 && Math.min(box.width, box.height) < 64).length,
      );
    const look = async () => {
      expect(await tooSmall()).toBe(0);
      expect(await cutOff(page)).toEqual([]);
    };
    // Its pictures reach further than the window, and its words do not.
    expect(await tooSmall()).toBe(0);
    const words = await page.locator('.kiosk-words').boundingBox();
    expect(words?.x).toBeGreaterThanOrEqual(0);
    expect((words?.x ?? 0) + (words?.width ?? 0)).toBeLessThanOrEqual(width);
    expect((words?.y ?? 0) + (words?.height ?? 0)).toBeLessThanOrEqual(height);
    await kiosk.touch();
    await expect(kiosk.the('act:speak-en')).toBeVisible();
    await look();
    await kiosk.speak('en');
    await expect(kiosk.the(`act:pick-${WALLET}`)).toBeVisible();
    await look();
  });
}

test('a loop without anybody grows dark, and wakes at a touch', async ({ page }) => {
  await page.clock.install();
  const kiosk = await Kiosk.setUp(page);
  await page.clock.runFor(200_000);
  await expect(kiosk.loop).toHaveClass(/dim/);
  await page.mouse.move(200, 300);
  await page.mouse.move(220, 320);
  await expect(kiosk.loop).not.toHaveClass(/dim/);
});
