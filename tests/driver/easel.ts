// Hands and eyes on the sheet of a 畫室 in the gallery: drawing on it, seeing what is painted, coming back.
import { expect, type Locator, type Page } from '@playwright/test';
import type { Drawing } from '../../src/activities/studio/drawing.ts';

/** What has a handle of activities. */
export const the = (page: Page, handle: string): Locator =>
  page.locator(`[data-do="act:${handle}"]`);
/** The handles of what was put on the sheet. */
export const objects = (page: Page): Locator => page.locator('[data-do^="act:object-"]');

/** From 0 to 1 of the sheet, from left and top. */
export type Place = readonly [number, number];

/** From places of the sheet to pixels of the window. */
export async function sheet(page: Page): Promise<(place: Place) => readonly [number, number]> {
  const box = await page.locator('.drawing-sheet').boundingBox();
  if (!box) throw new Error('there is no sheet');
  return ([x, y]) => [box.x + box.width * x, box.y + box.height * y];
}

/** Draws a line with the mouse. */
export async function draw(page: Page, [first, ...rest]: readonly Place[]): Promise<void> {
  const at = await sheet(page);
  await page.mouse.move(...at(first ?? [0, 0]));
  await page.mouse.down();
  for (const place of rest) await page.mouse.move(...at(place), { steps: 8 });
  await page.mouse.up();
}

/** Red, green and blue of what is painted there. */
export const paintedAt = (page: Page, place: Place): Promise<number[]> =>
  the(page, 'painted').evaluate((canvas: HTMLCanvasElement, [x, y]) => {
    const context = canvas.getContext('2d');
    const at = [Math.round(canvas.width * x), Math.round(canvas.height * y)] as const;
    return [...(context?.getImageData(...at, 1, 1).data.slice(0, 3) ?? [])];
  }, place);

export const PAPER = [255, 253, 246];
export const RED = [226, 64, 47];

export const expectPainted = (page: Page, place: Place, colour: readonly number[]): Promise<void> =>
  expect.poll(() => paintedAt(page, place)).toEqual(colour);

/** The picture as it is kept. */
export const kept = (page: Page, id = 'picture-1'): Promise<Drawing | undefined> =>
  page.evaluate(async (which) => {
    const path = '/src/app/gallery/album.ts';
    const { album } = await import(path);
    return album.load(which);
  }, id);

/** Puts another picture in its place, and comes back to it. */
export async function exchange(page: Page, drawing: Drawing): Promise<void> {
  await page.evaluate(async (other) => {
    const path = '/src/app/gallery/album.ts';
    const { album } = await import(path);
    await album.keep('picture-1', other);
  }, drawing);
  await comeBack(page);
}

/** As if the page was closed in the middle, and opened again. */
export async function comeBack(page: Page): Promise<void> {
  await the(page, 'return').evaluate((button: HTMLElement) => button.click());
  await expect(page.locator('.drawing-sheet')).toBeVisible();
}
