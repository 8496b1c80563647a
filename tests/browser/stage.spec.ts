// The stage: it joins when it is ready, draws, sleeps when nothing moves, and is never waited for.
import type { Page } from '@playwright/test';
import { Game } from '../driver/game.ts';
import { levelFile, levelIds, waysToEndings } from '../driver/levels.ts';
import { expect, test } from '../driver/test.ts';

const WALLET = 'chuanglian/lost-wallet';

/** The stage once its first picture is drawn. */
const drawn = (page: Page) => page.locator('.stage.ready canvas');

/** Counts the frames that the page asks for. To be called before the page is opened. */
async function countFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counted = { frames: 0 };
    const ask = window.requestAnimationFrame.bind(window);
    Object.assign(window, {
      counted,
      requestAnimationFrame: (draw: FrameRequestCallback) =>
        ask((time) => {
          counted.frames += 1;
          draw(time);
        }),
    });
  });
}

/** How many frames the page asks for within some seconds. */
const framesIn = (page: Page, seconds: number): Promise<number> =>
  page.evaluate(async (wait) => {
    const { counted } = window as unknown as { counted: { frames: number } };
    const before = counted.frames;
    await new Promise((resolve) => setTimeout(resolve, wait * 1000));
    return counted.frames - before;
  }, seconds);

/** How many different colours a picture has, of 16 shades a channel. */
async function coloursOn(page: Page): Promise<number> {
  // Alone: without the still picture under it and the words over it.
  await page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>('main > *:not(.scenery), .still')) {
      one.style.visibility = 'hidden';
    }
  });
  const picture = (await drawn(page).screenshot()).toString('base64');
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const pen = canvas.getContext('2d');
    pen?.drawImage(image, 0, 0);
    const pixels = pen?.getImageData(0, 0, image.width, image.height).data ?? [];
    const colours = new Set<number>();
    for (let at = 0; at < pixels.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]];
      colours.add(((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4));
    }
    return colours.size;
  }, picture);
}

for (const id of levelIds()) {
  test(`${id}: the stage joins the play and shows a picture`, async ({ page }) => {
    await Game.open(page, id);
    await expect(drawn(page)).toBeVisible({ timeout: 60_000 });
    // The picture may still be fading in.
    await expect.poll(() => coloursOn(page)).toBeGreaterThan(40);
  });
}

test('when nothing moves, nothing is drawn', async ({ page }) => {
  await countFrames(page);
  const game = await Game.open(page, WALLET);
  await expect(drawn(page)).toBeVisible({ timeout: 60_000 });
  // People blink twice after a line, less than five seconds apart; then all is still.
  await expect.poll(() => framesIn(page, 5), { timeout: 60_000 }).toBe(0);
  await game.goOn();
  await expect.poll(() => framesIn(page, 5), { timeout: 60_000 }).toBe(0);
});

test('where motion is spared, nothing moves by itself at all', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await countFrames(page);
  const game = await Game.open(page, WALLET);
  await expect(drawn(page)).toBeVisible({ timeout: 60_000 });
  // Pictures that come late are drawn; then nothing is, for as long as eyes would take to blink.
  await expect.poll(() => framesIn(page, 4), { timeout: 60_000 }).toBe(0);
  await game.goOn();
  await expect.poll(() => framesIn(page, 4), { timeout: 60_000 }).toBe(0);
});

test('a whole level is played with the stage, without a fault', async ({ page }) => {
  test.setTimeout(240_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 640, height: 360 });
  const [ending, way] = [...waysToEndings(levelFile(WALLET).level)].at(-1) ?? ['', []];
  const game = await Game.open(page, WALLET);
  await expect(drawn(page)).toBeVisible({ timeout: 60_000 });
  expect(await game.playTo(way)).toBe(ending);
  await expect(drawn(page)).toBeVisible();
  await game.lookBack();
  await game.the('act:home').click();
  await expect(game.the(`act:open-${WALLET}`)).toBeVisible();
  await expect(page.locator('canvas')).toHaveCount(0);
});

test('without the engine the play goes on before the still picture', async ({ page, watch }) => {
  watch.allow(/Failed to load resource/);
  const asked = page.waitForRequest(/stage-[^/]*\.js/);
  await page.route(/stage-[^/]*\.js/, (route) => route.abort());
  const game = await Game.open(page, WALLET);
  await asked;
  const [ending, way] = [...waysToEndings(levelFile(WALLET).level)][0] ?? ['', []];
  const still = page.locator('main img').first();
  await expect(still).toBeVisible();
  expect(await still.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  expect(await game.playTo(way)).toBe(ending);
  await expect(page.locator('canvas')).toHaveCount(0);
  await expect(still).toBeVisible();
});
