// What a stroke of the brush costs on a sheet that is full of them, against an empty one.
import type { Browser } from '@playwright/test';
import { createServer } from 'vite';
import type { Drawing, Op } from '../../src/activities/studio/drawing.ts';
import { encodeLine } from '../../src/activities/studio/line.ts';
import { openPage } from './browser.ts';
import { type Measured, median } from './table.ts';

const RUNS = 5;
const LINES = 2000;
const POINTS = 40;
/** Moves of the mouse in the stroke that is measured. */
const MOVES = 120;
/** What a frame of 60 a second leaves, in milliseconds. */
const FRAME = 1000 / 60;

/** Milliseconds of the main thread. */
interface Cost {
  /** For each move of a stroke. */
  move: number;
  /** From letting go to the line lying on the sheet. */
  end: number;
  /** For each line taken back. */
  undo: number;
}

/** So many lines all over the sheet. */
function full(lines: number): Drawing {
  const ops = Array.from({ length: lines }, (_, nth): Op => {
    const points = Array.from({ length: POINTS }, (__, at) => ({
      x: 60 + ((nth * 37) % 900) + at * 6,
      y: 60 + ((nth * 53) % 560) + 24 * Math.sin(at / 4 + nth),
    }));
    return { do: 'draw', panel: 0, crayon: 'leaf', width: 16, line: encodeLine(points) };
  });
  return { version: 1, panels: 1, ops, done: lines };
}

/** Draws one more line in a picture of so many, and takes ten back. */
async function timeStroke(browser: Browser, address: string, lines: number): Promise<Cost> {
  const { page, cdp, close } = await openPage(browser);
  await cdp.send('Performance.enable');
  const spent = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const line = async (y: number, moves: number): Promise<Omit<Cost, 'undo'>> => {
    const box = await page.locator('.drawing-sheet').boundingBox();
    if (!box) throw new Error('there is no sheet');
    await page.mouse.move(box.x + 40, box.y + y);
    await page.mouse.down();
    const from = await spent();
    await page.mouse.move(box.x + box.width - 40, box.y + y, { steps: moves });
    const moved = await spent();
    await page.mouse.up();
    await page.waitForTimeout(300);
    return { move: (moved - from) / moves, end: (await spent()) - moved };
  };
  await page.goto(`${address}#/gallery/studio/one`);
  // The first page after the server has begun waits for its parts to be made.
  await page.locator('.drawing-sheet').waitFor({ timeout: 120_000 });
  await line(20, 4);
  await page.evaluate(async (drawing) => {
    const album = '/src/app/gallery/album.ts';
    await (await import(album)).album.keep('picture-1', drawing);
  }, full(lines));
  await page.locator('[data-do="act:return"]').evaluate((button: HTMLElement) => button.click());
  await page.waitForTimeout(2000);
  await line(40, 20);
  const cost = await line(80, MOVES);
  const before = await spent();
  for (let time = 0; time < 10; time += 1) {
    await page.locator('[data-do="act:undo"]').evaluate((button: HTMLElement) => button.click());
    await page.waitForTimeout(60);
  }
  const undo = ((await spent()) - before) / 10;
  await close();
  return { ...cost, undo };
}

/** The studio has no twin in the template: a sheet without a line stands for it. */
export async function measureStudio(browser: Browser): Promise<Measured> {
  // The game was built by this process; the gallery is in the development build alone.
  process.env.NODE_ENV = 'development';
  const server = await createServer({
    logLevel: 'error',
    cacheDir: `test-results/vite-${process.pid}`,
    server: { port: 0, hmr: false, watch: null },
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0] ?? '';
  const costs: { busy: Cost; empty: Cost }[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const empty = await timeStroke(browser, address, 0);
    costs.push({ empty, busy: await timeStroke(browser, address, LINES) });
  }
  await server.close();
  const row = (what: string, of: keyof Cost) => ({
    what: `studio, ${LINES} lines: ${what}`,
    ours: median(costs.map(({ busy }) => busy[of])),
    theirs: median(costs.map(({ empty }) => empty[of])),
    unit: 'ms',
  });
  return {
    rows: [
      { ...row('main thread a move', 'move'), atMost: 1.5 },
      { ...row('main thread at the end of a stroke', 'end'), oursAtMost: Math.round(3 * FRAME) },
      { ...row('main thread a line taken back', 'undo'), oursAtMost: Math.round(3 * FRAME) },
    ],
    notes: ['The column of the template has, for the studio, the same on an empty sheet.'],
  };
}
