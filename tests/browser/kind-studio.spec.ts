// 畫室 on its desk: ink by pointer, stickers and a slogan by keyboard alone, panels, coming back in the middle.
import { expect, type Page, test } from '@playwright/test';
import type { Drawing, Op } from '../../src/activities/studio/drawing.ts';
import { decodeLine, encodeLine } from '../../src/activities/studio/line.ts';
import {
  comeBack,
  draw,
  exchange,
  expectPainted,
  kept,
  objects,
  PAPER,
  paintedAt,
  RED,
  sheet,
  the,
} from '../driver/easel.ts';
import { misfits, openDesk, serveGallery } from '../driver/gallery.ts';
import { answer, expectAnswer } from '../driver/hands.ts';
import { pressAt, tabTo } from '../driver/keyboard.ts';
import { said } from '../driver/words.ts';

const address = serveGallery();
const open = (page: Page, payload: string) => openDesk(page, address(), `studio/${payload}`);

test('a line of the mouse is ink; it is rubbed out, taken back and done again', async ({
  page,
}) => {
  await open(page, 'easy');
  await expect(the(page, 'submit')).toBeDisabled();
  await draw(page, [
    [0.2, 0.5],
    [0.8, 0.5],
  ]);
  await expectPainted(page, [0.5, 0.5], RED);
  await expect(the(page, 'submit')).toBeEnabled();
  await the(page, 'tool-eraser').click();
  await draw(page, [
    [0.5, 0.3],
    [0.5, 0.7],
  ]);
  await expectPainted(page, [0.5, 0.5], PAPER);
  await expectPainted(page, [0.7, 0.5], RED);
  await the(page, 'undo').click();
  await expectPainted(page, [0.5, 0.5], RED);
  await the(page, 'undo').click();
  await expectPainted(page, [0.7, 0.5], PAPER);
  await expect(the(page, 'undo')).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Control+Shift+z');
  await expectPainted(page, [0.5, 0.5], RED);
  await the(page, 'redo').click();
  await expectPainted(page, [0.5, 0.5], PAPER);
  await expectPainted(page, [0.7, 0.5], RED);
  await the(page, 'clear').click();
  await expectPainted(page, [0.7, 0.5], PAPER);
  await the(page, 'undo').click();
  await expectPainted(page, [0.7, 0.5], RED);
});

test('rubbing takes ink away, and leaves what was put and what is behind', async ({ page }) => {
  await open(page, 'easy');
  await the(page, 'tool-ground').click();
  await the(page, 'paper-mint').click();
  const mint = [213, 240, 220];
  await expectPainted(page, [0.5, 0.2], mint);
  await the(page, 'tool-stamps').click();
  await the(page, 'crayon-blue').click();
  await the(page, 'stamp-cross').click();
  const blue = await paintedAt(page, [0.5, 0.5]);
  expect(blue).toEqual([47, 98, 208]);
  await the(page, 'tool-brush').click();
  await the(page, 'crayon-red').click();
  await the(page, 'width-3').click();
  await draw(page, [
    [0.5, 0.15],
    [0.5, 0.7],
  ]);
  await expectPainted(page, [0.5, 0.5], RED);
  await expectPainted(page, [0.5, 0.2], RED);
  await the(page, 'tool-eraser').click();
  await the(page, 'width-4').click();
  await draw(page, [
    [0.5, 0.1],
    [0.5, 0.9],
  ]);
  await expectPainted(page, [0.5, 0.5], blue);
  await expectPainted(page, [0.5, 0.2], mint);
});

/** Lets a finger, a pen or a palm touch the sheet at a height of it: down, along it, up. */
async function touch(
  page: Page,
  by: { id: number; type: 'touch' | 'pen'; wide?: number },
  y: number,
  parts: readonly ('down' | 'move' | 'up')[],
): Promise<void> {
  await page.locator('.drawing-sheet').evaluate(
    (element, given) => {
      // Pointers that are only told of cannot be captured.
      element.setPointerCapture = () => {};
      const box = element.getBoundingClientRect();
      const send = (part: string, x: number) =>
        element.dispatchEvent(
          new PointerEvent(`pointer${part}`, {
            ...{ bubbles: true, button: 0, pressure: 0.7 },
            ...{ pointerId: given.id, pointerType: given.type },
            ...{ width: given.wide, height: given.wide },
            clientX: box.left + box.width * x,
            clientY: box.top + box.height * given.y,
          }),
        );
      for (const part of given.parts) {
        for (const x of part === 'move' ? [0.3, 0.5, 0.7] : [part === 'up' ? 0.7 : 0.2]) {
          send(part, x);
        }
      }
    },
    { wide: 10, ...by, y, parts },
  );
}

test('a second finger draws no line, and does not end that of the first', async ({ page }) => {
  await open(page, 'easy');
  await touch(page, { id: 2, type: 'touch' }, 0.3, ['down', 'move']);
  await touch(page, { id: 3, type: 'touch' }, 0.6, ['down', 'move', 'up']);
  await touch(page, { id: 2, type: 'touch' }, 0.3, ['up']);
  await expectPainted(page, [0.5, 0.3], RED);
  await expectPainted(page, [0.5, 0.6], PAPER);
  await expect.poll(async () => (await kept(page))?.ops.length).toBe(1);
});

test('a palm draws no line beside the pen, whose pressure is kept', async ({ page }) => {
  await open(page, 'easy');
  await touch(page, { id: 2, type: 'touch' }, 0.3, ['down', 'move']);
  await touch(page, { id: 4, type: 'pen' }, 0.8, ['down', 'move', 'up']);
  await touch(page, { id: 2, type: 'touch' }, 0.3, ['move', 'up']);
  await touch(page, { id: 5, type: 'touch' }, 0.5, ['down', 'move', 'up']);
  await expectPainted(page, [0.5, 0.8], RED);
  await expect.poll(async () => (await kept(page))?.ops.length).toBe(1);
  await expectPainted(page, [0.5, 0.3], PAPER);
  await page.waitForTimeout(1000);
  await touch(page, { id: 6, type: 'touch', wide: 120 }, 0.5, ['down', 'move', 'up']);
  await touch(page, { id: 7, type: 'touch' }, 0.6, ['down', 'move', 'up']);
  await expectPainted(page, [0.5, 0.6], RED);
  await expectPainted(page, [0.5, 0.5], PAPER);
  const [first, second] = (await kept(page))?.ops ?? [];
  const pressures = (op: typeof first) =>
    op?.do === 'draw' ? decodeLine(op.line).map(({ pressure }) => pressure?.toFixed(1)) : [];
  expect(new Set(pressures(first))).toEqual(new Set(['0.7']));
  expect(new Set(pressures(second))).toEqual(new Set([undefined]));
});

test('a whole poster by keyboard alone', async ({ page }) => {
  await open(page, 'easy');
  await pressAt(page, 'act:tool-ground');
  await pressAt(page, 'act:place-classroom');
  await pressAt(page, 'act:tool-people');
  await pressAt(page, 'act:person-lian');
  const lian = objects(page).first();
  await expect(lian).toBeFocused();
  await expect(lian).toHaveAccessibleName(
    said('studio.placed', {
      thing: said('studio.person', { name: 'lian', face: said('studio.face.happy') }),
      where: said('studio.where.bottom'),
    }),
  );
  for (let time = 0; time < 8; time += 1) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('+');
  await expect(lian).toHaveAccessibleName(new RegExp(said('studio.where.bottom-left')));
  await pressAt(page, 'act:face-laughing');
  await expect(lian).toHaveAccessibleName(new RegExp(said('studio.face.laughing')));
  await pressAt(page, 'act:do-turn-left');
  await pressAt(page, 'act:chosen-done');
  await page.keyboard.press('Shift+Tab');
  await pressAt(page, 'act:tool-stamps');
  await pressAt(page, 'act:stamp-seal');
  await expect(objects(page).last()).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(objects(page)).toHaveCount(1);
  await pressAt(page, 'act:stamp-seal');
  await pressAt(page, 'act:tool-slogan');
  await tabTo(page, 'act:slogan');
  await page.keyboard.insertText('說真話的人最自在');
  await expect(objects(page)).toHaveCount(3);
  await pressAt(page, 'act:submit');
  await expect(page.locator('.hung canvas')).toHaveAccessibleName(
    new RegExp(`classroom.*lian.*${said('studio.stamp.seal')}.*說真話的人最自在`),
  );
  await expect(page.locator('.hung-slogan')).toHaveText('說真話的人最自在');
  await expect(page.locator('.hung')).toContainText(said('studio.finished'));
});

test('a sticker is carried by the mouse, changed by buttons, and taken off', async ({ page }) => {
  await open(page, 'easy');
  await the(page, 'tool-stamps').click();
  await the(page, 'stamp-star').click();
  const at = await sheet(page);
  await page.mouse.move(...at([0.5, 0.5]));
  await page.mouse.down();
  await page.mouse.move(...at([0.2, 0.25]), { steps: 6 });
  await page.mouse.up();
  await expectPainted(page, [0.2, 0.26], RED);
  await expectPainted(page, [0.5, 0.5], PAPER);
  await expect(objects(page)).toHaveAccessibleName(new RegExp(said('studio.where.top-left')));
  for (const handling of ['larger', 'turn-right', 'flip', 'right', 'down', 'raise']) {
    await the(page, `do-${handling}`).click();
  }
  await expect.poll(async () => (await kept(page))?.ops.at(-1)).toEqual({ do: 'raise', which: 0 });
  const { pose } = (await kept(page))?.ops.findLast((op) => op.do === 'move') ?? {};
  expect(pose).toMatchObject({ size: 1.25, turn: 15, flipped: true });
  await the(page, 'do-remove').click();
  await expect(objects(page)).toHaveCount(0);
  await the(page, 'undo').click();
  await expect(objects(page)).toHaveCount(1);
});

test('the slogan is typed, hangs on its banner, and is taken back as one', async ({ page }) => {
  await open(page, 'easy');
  await the(page, 'tool-slogan').click();
  await the(page, 'slogan').pressSequentially('誠實 最好');
  await expect(objects(page)).toHaveAccessibleName(/誠實 最好/);
  await the(page, 'undo').click();
  await expect(the(page, 'slogan')).toHaveValue('');
  await expect(objects(page)).toHaveCount(0);
  await the(page, 'redo').click();
  await expect(the(page, 'slogan')).toHaveValue('誠實 最好');
  await the(page, 'idea-2').click();
  await expectAnswer(page, { picture: 'any', slogan: '說真話的人最自在' });
  await the(page, 'slogan').fill('字'.repeat(50));
  await expect(the(page, 'slogan')).toHaveValue('字'.repeat(40));
});

test('a strip of three panels, each with its own picture', async ({ page }) => {
  await open(page, 'comic');
  for (const [panel, paper] of [
    [1, 'sunny'],
    [2, 'rose'],
    [3, 'night'],
  ] as const) {
    await the(page, `panel-${panel}`).click();
    await the(page, 'tool-ground').click();
    await the(page, `paper-${paper}`).click();
    await the(page, 'tool-brush').click();
    await draw(page, [
      [0.2, 0.2 * panel],
      [0.8, 0.2 * panel],
    ]);
    await expectPainted(page, [0.5, 0.2 * panel], RED);
  }
  // What is taken back is looked at, in whichever panel it was done.
  await the(page, 'panel-1').click();
  await the(page, 'undo').click();
  await expect(the(page, 'panel-3')).toHaveAttribute('aria-pressed', 'true');
  await expectPainted(page, [0.5, 0.6], [43, 45, 85]);
  await the(page, 'submit').click();
  const hung = await page.locator('.hung canvas').evaluate((canvas: HTMLCanvasElement) => {
    const context = canvas.getContext('2d');
    return [1, 3, 5].map((sixth) => [
      ...(context
        ?.getImageData((canvas.width * sixth) / 6, canvas.height * 0.2, 1, 1)
        .data.slice(0, 3) ?? []),
    ]);
  });
  expect(hung).toEqual([
    [255, 238, 179],
    [255, 217, 226],
    [43, 45, 85],
  ]);
});

test('who comes back in the middle finds everything, and what was taken back as well', async ({
  page,
}) => {
  await open(page, 'easy');
  await draw(page, [
    [0.2, 0.5],
    [0.8, 0.5],
  ]);
  await answer(page, { picture: 'any', slogan: '誠實' });
  await the(page, 'undo').click();
  await comeBack(page);
  await expectPainted(page, [0.7, 0.5], RED);
  await expect(objects(page)).toHaveCount(1);
  await the(page, 'redo').click();
  await expect(objects(page)).toHaveCount(2);
  await expectAnswer(page, { picture: 'any', slogan: '誠實' });
  for (let time = 0; time < 3; time += 1) await the(page, 'undo').click();
  await expectPainted(page, [0.7, 0.5], PAPER);
});

/** So many green lines on the upper half of the sheet, and a red one below, the fiftieth before the last. */
const busy = (lines: number): Drawing => {
  const ops = Array.from({ length: lines }, (_, nth): Op => {
    const isLow = nth === lines - 50;
    const [x, y] = isLow ? [400, 540] : [(nth * 37) % 900, 20 + ((nth * 53) % 320)];
    const points = Array.from({ length: 40 }, (__, at) => ({ x: x + 8 * at, y }));
    const crayon = isLow ? 'red' : 'leaf';
    return { do: 'draw', panel: 0, crayon, width: 16, line: encodeLine(points) };
  });
  return { version: 1, panels: 1, ops, done: lines };
};

test('a picture of 2,000 lines is drawn on, taken back and done again', async ({ page }) => {
  const faults: Error[] = [];
  page.on('pageerror', (fault) => faults.push(fault));
  await open(page, 'easy');
  await draw(page, [
    [0.2, 0.9],
    [0.8, 0.9],
  ]);
  await expect.poll(async () => (await kept(page))?.done).toBe(1);
  await exchange(page, busy(2000));
  await expectPainted(page, [0.4, 0.75], RED);
  await expectPainted(page, [0.7, 0.9], PAPER);
  await draw(page, [
    [0.2, 0.9],
    [0.8, 0.9],
  ]);
  await expectPainted(page, [0.5, 0.9], RED);
  await expect.poll(async () => (await kept(page))?.done).toBe(2001);
  for (let time = 0; time < 151; time += 1) {
    await the(page, 'undo').evaluate((button: HTMLElement) => button.click());
  }
  await expect.poll(async () => (await kept(page))?.done).toBe(1850);
  await expectPainted(page, [0.5, 0.9], PAPER);
  await expectPainted(page, [0.4, 0.75], PAPER);
  for (let time = 0; time < 151; time += 1) {
    await the(page, 'redo').evaluate((button: HTMLElement) => button.click());
  }
  await expectPainted(page, [0.5, 0.9], RED);
  await expectPainted(page, [0.4, 0.75], RED);
  expect(faults).toEqual([]);
});

test('a picture becomes a file 1920 pixels wide, its people and places in it', async ({ page }) => {
  await open(page, 'easy');
  const sizeOf = (panels: number) =>
    page.evaluate(async (count) => {
      const paths = ['/src/drawing/png.ts', '/src/activities/studio/drawing.ts'] as const;
      const [{ pngOf }, { blank, does }] = await Promise.all(paths.map((path) => import(path)));
      const sources = {
        places: { classroom: { url: './backdrops/classroom.svg' } },
        people: { lian: { url: './cast/lian.svg' } },
        pictures: {},
      };
      const pose = { x: 640, y: 400, size: 1, turn: 0, flipped: false };
      const lian = { is: 'person', id: 'lian', face: 'sad' };
      const drawing = [
        { do: 'ground', panel: 0, ground: { is: 'place', id: 'classroom' } },
        { do: 'put', panel: 0, thing: lian, pose },
      ].reduce(does, blank(count));
      const file: Blob = await pngOf(drawing, sources, 1920);
      const image = await createImageBitmap(file);
      return {
        type: file.type,
        width: image.width,
        height: image.height,
        heavy: file.size > 60_000,
      };
    }, panels);
  expect(await sizeOf(1)).toEqual({ type: 'image/png', width: 1920, height: 1080, heavy: true });
  expect(await sizeOf(4)).toEqual({ type: 'image/png', width: 1920, height: 1121, heavy: true });
});

for (const [width, height] of [
  [390, 844],
  [1180, 820],
] as const) {
  for (const payload of ['easy', 'one', 'many', 'long']) {
    test(`${payload}: nothing is cut off at ${width} × ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(page, payload);
      const tools = await page.locator('[data-do^="act:tool-"]').all();
      for (const tool of tools) {
        await tool.click();
        expect(await misfits(page), (await tool.getAttribute('data-do')) ?? '').toEqual([]);
      }
      expect(await tooSmall(page)).toEqual([]);
      await answer(page, { picture: 'any', slogan: '標'.repeat(40) });
      expect(await misfits(page)).toEqual([]);
      await the(page, 'submit').click();
      await expect(page.locator('.hung')).toBeVisible();
      expect(await misfits(page)).toEqual([]);
      const motion = await page
        .locator('.hung-frame')
        .evaluate((frame) => getComputedStyle(frame).animationName);
      expect(motion).toBe('hung-seen');
    });
  }
}

/** Controls that a finger can hardly hit. */
const tooSmall = (page: Page): Promise<string[]> =>
  page.locator('.studio button').evaluateAll((buttons) =>
    buttons.flatMap((button) => {
      const { width, height } = button.getBoundingClientRect();
      return width < 44 || height < 44
        ? [`${button.className} ${Math.round(width)} × ${Math.round(height)}`]
        : [];
    }),
  );
