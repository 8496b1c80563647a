// Settings: each changes what is seen or heard at once, and is still so when the game is opened again.
import type { Page } from '@playwright/test';
import { stopClocks, stored } from '../driver/device.ts';
import { Game } from '../driver/game.ts';
import { bestWay, levelFile, levelIds } from '../driver/levels.ts';
import { enterConsole } from '../driver/teacher.ts';
import { expect, test } from '../driver/test.ts';
import { said } from '../driver/words.ts';

const WALLET = 'chuanglian/lost-wallet';

/** The button of one value of a setting, e.g. `size-large`. */
const set = (page: Page, value: string) => page.locator(`[data-do="act:set-${value}"]`);

/** Goes to the settings, picks a value and comes back. */
async function choose(page: Page, value: string): Promise<void> {
  const here = page.url();
  await page.goto('/#/settings');
  await set(page, value).click();
  await expect(set(page, value)).toHaveAttribute('aria-pressed', 'true');
  await page.locator('header').getByRole('button').click();
  await expect(page).toHaveURL(here);
}

for (const id of levelIds()) {
  test(`${id}: another language in the middle of a play keeps the step`, async ({ page }) => {
    const { level } = levelFile(id);
    const game = await Game.open(page, id);
    await game.decide(bestWay(level).decisions.slice(0, 2));
    await game.goOn();
    await stored(page);
    const [scene, told] = [await game.scene(), await game.told()];
    await choose(page, 'language-en');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(game.play).toHaveAttribute('data-scene', scene);
    await expect(game.play).not.toContainText(/\p{Script=Han}/u);
    await choose(page, 'language-zh');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant-TW');
    await expect.poll(() => game.told()).toBe(told);
  });
}

test('text comes in three sizes', async ({ page }) => {
  const game = await Game.open(page, WALLET);
  const fontSize = () =>
    game.the('continue').evaluate(() => {
      const box = document.querySelector('main p[aria-live]')?.nextElementSibling;
      return box ? Number.parseFloat(getComputedStyle(box).fontSize) : 0;
    });
  const sizes: number[] = [];
  for (const size of ['normal', 'large', 'largest']) {
    await choose(page, `size-${size}`);
    await expect(game.play).toBeVisible();
    await page.reload();
    await expect(game.the('continue')).toBeVisible();
    sizes.push(await fontSize());
  }
  const [normal = 0, large = 0, largest = 0] = sizes;
  expect(normal).toBeGreaterThan(0);
  expect(large).toBeGreaterThan(normal);
  expect(largest).toBeGreaterThan(large);
});

test('a tap on a line that is still appearing shows it whole; the next goes on', async ({
  page,
}) => {
  await stopClocks(page);
  const { level, words } = levelFile(WALLET);
  const [first = '', second = ''] = (level.scenes[level.start]?.steps ?? []).flatMap((step) =>
    'say' in step ? [words[step.text] ?? ''] : [],
  );
  const game = await Game.open(page, WALLET);
  const line = (text: string) => page.locator('[aria-hidden]').filter({ hasText: text }).last();
  await choose(page, 'speed-slow');
  await line(first).click();
  await game.expectLine(first);
  await line(first).click();
  await game.expectLine(second);
});

test('lines that appear at once are whole at once, after a reload too', async ({ page }) => {
  await stopClocks(page);
  const { level, words } = levelFile(WALLET);
  const [first = '', second = ''] = (level.scenes[level.start]?.steps ?? []).flatMap((step) =>
    'say' in step ? [words[step.text] ?? ''] : [],
  );
  const game = await Game.open(page, WALLET);
  /** What can be seen of a line: what is yet to appear takes its room, but is hidden. */
  const expectWhole = (text: string) =>
    expect(game.play.locator('p[aria-live] + p')).toHaveText(text, { useInnerText: true });
  await choose(page, 'speed-at-once');
  await expectWhole(first);
  await game.goOn();
  await expectWhole(second);
  await page.reload();
  await expectWhole(second);
});

test('the three volumes are moved by keyboard and kept', async ({ page }) => {
  await page.goto('/#/settings');
  for (const [name, key, value] of [
    ['settings.music', 'Home', '0'],
    ['settings.effects', 'End', '1'],
    ['settings.speech', 'ArrowLeft', '0.7'],
  ] as const) {
    const slider = page.getByRole('slider', { name: said(name) });
    await slider.focus();
    await page.keyboard.press(key);
    await expect(slider).toHaveValue(value);
  }
  await page.reload();
  await expect(page.getByRole('slider', { name: said('settings.music') })).toHaveValue('0');
  await expect(page.getByRole('slider', { name: said('settings.effects') })).toHaveValue('1');
  await expect(page.getByRole('slider', { name: said('settings.speech') })).toHaveValue('0.7');
});

/** The longest that anything on the page is animated or put off, in seconds. */
const longestMotion = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const seconds = (list: string) => list.split(',').map((one) => Number.parseFloat(one));
    return Math.max(
      ...[...document.querySelectorAll('main *')].flatMap((element) => {
        const { animationName, animationDuration, animationDelay, transitionDuration } =
          getComputedStyle(element);
        const animated = [...seconds(animationDuration), ...seconds(animationDelay)];
        return [...(animationName === 'none' ? [] : animated), ...seconds(transitionDuration)];
      }),
    );
  });

test('motion is spared when the system asks, and the player has the last word', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await stopClocks(page);
  const game = await Game.open(page, WALLET);
  await expect(game.the('continue')).toBeVisible();
  expect(await longestMotion(page)).toBeLessThan(0.01);
  await choose(page, 'motion-full');
  await expect(game.the('continue')).toBeVisible();
  expect(await longestMotion(page)).toBeGreaterThan(0.01);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await choose(page, 'motion-less');
  await expect(game.the('continue')).toBeVisible();
  expect(await longestMotion(page)).toBeLessThan(0.01);
  await choose(page, 'motion-system');
  await expect(game.the('continue')).toBeVisible();
  expect(await longestMotion(page)).toBeGreaterThan(0.01);
});

/** How bright the ground of something is, 0–1. */
const brightness = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluate((element) => {
    const [r = 0, g = 0, b = 0] = getComputedStyle(element).backgroundColor.match(/[\d.]+/g) ?? [];
    return (Number(r) + Number(g) + Number(b)) / 765;
  });

/** Where most of the settings are. */
const CARD = 'div.card';

test('dark surroundings hold everywhere and after a reload; the system is heard until then', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/#/settings');
  expect(await brightness(page, CARD)).toBeGreaterThan(0.9);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => brightness(page, CARD)).toBeLessThan(0.3);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(() => brightness(page, CARD)).toBeGreaterThan(0.9);
  await set(page, 'surroundings-dark').click();
  await page.reload();
  await expect(set(page, 'surroundings-dark')).toHaveAttribute('aria-pressed', 'true');
  expect(await brightness(page, CARD)).toBeLessThan(0.3);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => brightness(page, CARD), 'paper is light').toBeGreaterThan(0.9);
  await page.emulateMedia({ media: 'screen' });
  await Game.open(page, WALLET);
  expect(await brightness(page, '.dialogue-box')).toBeLessThan(0.3);
  await enterConsole(page, '/teacher.html#attempts');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await brightness(page, 'html')).toBeLessThan(0.3);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/#/settings');
  await set(page, 'surroundings-light').click();
  await page.reload();
  await expect(page.locator(CARD)).toBeVisible();
  expect(await brightness(page, CARD)).toBeGreaterThan(0.9);
});

test('settings kept before there was a choice of surroundings are still read', async ({ page }) => {
  await page.goto('/#/settings');
  await page.evaluate(() =>
    localStorage.setItem('qinglian.settings', JSON.stringify({ locale: 'zh', size: 'largest' })),
  );
  await page.reload();
  await expect(set(page, 'size-largest')).toHaveAttribute('aria-pressed', 'true');
  await expect(set(page, 'surroundings-system')).toHaveAttribute('aria-pressed', 'true');
});
