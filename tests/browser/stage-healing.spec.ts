// A stage that breaks in the middle of a play is built anew, and the play goes on meanwhile; where it breaks
// again and again, it goes on before still pictures.
import type { Page } from '@playwright/test';
import { hasLogged } from '../driver/device.ts';
import { Game } from '../driver/game.ts';
import { levelFile, waysToEndings } from '../driver/levels.ts';
import { expect, test } from '../driver/test.ts';

const WALLET = 'chuanglian/lost-wallet';
const [ENDING = '', WAY = []] = [...waysToEndings(levelFile(WALLET).level)][0] ?? [];

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 640, height: 360 });
});

/** Opens a play whose stage is drawn, and marks that stage. */
async function openDrawn(page: Page): Promise<Game> {
  const game = await Game.open(page, WALLET);
  await mark(page);
  return game;
}

/** Marks the present stage, once it is drawn. */
async function mark(page: Page): Promise<void> {
  const canvas = page.locator('.stage.ready canvas:not([data-old])');
  await expect(canvas).toBeVisible({ timeout: 60_000 });
  await canvas.evaluate((one) => one.setAttribute('data-old', ''));
}

/** Waits for another stage than the one that was marked, which must be gone. */
async function expectAnother(page: Page): Promise<void> {
  await expect(page.locator('.stage.ready canvas:not([data-old])')).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.locator('canvas')).toHaveCount(1);
}

/** The graphics chip refuses the next thing that it should draw, once. */
const breakDrawing = (): void => {
  const { prototype } = WebGLRenderingContext;
  const usual = Object.getOwnPropertyDescriptor(prototype, 'drawElements') ?? {};
  prototype.drawElements = () => {
    Object.defineProperty(prototype, 'drawElements', usual);
    throw new RangeError('not drawn');
  };
};

/** The browser takes the graphics chip away. */
const loseContext = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.stage canvas');
    canvas?.getContext('webgl')?.getExtension('WEBGL_lose_context')?.loseContext();
  });

test('a lost context: another stage is built, and the play comes to its end', async ({ page }) => {
  const game = await openDrawn(page);
  await loseContext(page);
  await game.decide(WAY.slice(0, 1));
  await expectAnother(page);
  expect(await game.playTo(WAY.slice(1))).toBe(ENDING);
  await expect.poll(() => hasLogged(page, 'stage', 'context lost')).toBe(true);
});

test('something thrown in a frame: another stage is built, and the page is not bothered', async ({
  page,
}) => {
  const game = await openDrawn(page);
  await page.evaluate(breakDrawing);
  await game.goOn();
  await expectAnother(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect.poll(() => hasLogged(page, 'stage', 'RangeError')).toBe(true);
});

test('something thrown in the very first frame: another stage is built all the same', async ({
  page,
}) => {
  await page.addInitScript(breakDrawing);
  await Game.open(page, WALLET);
  await mark(page);
  await expect(page.locator('canvas')).toHaveCount(1);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect.poll(() => hasLogged(page, 'stage', 'RangeError')).toBe(true);
});

test('frames that stop coming: the still picture is seen, and another stage built', async ({
  page,
}) => {
  const game = await openDrawn(page);
  await page.evaluate(() => {
    const held = window as unknown as { ask: typeof requestAnimationFrame };
    held.ask = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = () => 0;
  });
  await game.goOn();
  await expect(page.locator('canvas')).toHaveCount(0);
  await expect(page.locator('.still')).toBeVisible();
  await page.evaluate(() => {
    window.requestAnimationFrame = (window as unknown as { ask: typeof requestAnimationFrame }).ask;
  });
  await game.goOn();
  await expectAnother(page);
  await expect.poll(() => hasLogged(page, 'watchdog', 'frames stopped')).toBe(true);
});

test('a stage that breaks again and again is left at still pictures', async ({ page }) => {
  test.setTimeout(240_000);
  const game = await openDrawn(page);
  for (let built = 1; built < 4; built += 1) {
    await loseContext(page);
    await expectAnother(page);
    await mark(page);
  }
  await loseContext(page);
  await expect(page.locator('canvas')).toHaveCount(0);
  expect(await game.playTo(WAY)).toBe(ENDING);
  await expect(page.locator('canvas')).toHaveCount(0);
  await expect(page.locator('.still')).toBeVisible();
});
