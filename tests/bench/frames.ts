// How steadily frames come while one place gives way to another, and what each costs the page.
import type { Browser, CDPSession, Locator, Page } from '@playwright/test';
import { begin, decide, reduce } from '../../src/play/reduce.ts';
import { screenOf } from '../../src/play/screen.ts';
import type { Action, PlayState } from '../../src/play/state.ts';
import { Game } from '../driver/game.ts';
import { bestWay, levelFile } from '../driver/levels.ts';
import { openPage } from './browser.ts';
import { LEVEL } from './first-scene.ts';
import { type Sites, sceneDrawn } from './sites.ts';
import { type Measured, median, percentile } from './table.ts';

/** How often the level is played. */
const RUNS = 3;

/** Milliseconds for which each place is looked at before it changes. */
const LOOK = 1500;

/** Milliseconds between other lines. */
const PACE = 100;

/** One frame of a change, in milliseconds. */
interface Frame {
  /** Since the frame before. */
  apart: number;
  /** What the page's main thread spent on it of the processor's time; waiting does not count. */
  work: number;
}

declare global {
  interface Window {
    /** When WebGL last drew, in milliseconds since the page was asked for. */
    drawn: number;
    /** When the change was tapped that is followed, and when its last frame was drawn. */
    change: Promise<{ from: number; to: number }>;
  }
}

/** Runs in the page before its own code. */
function watchDrawing(): void {
  window.drawn = 0;
  for (const method of ['drawArrays', 'drawElements'] as const) {
    for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
      const own = prototype[method] as (...asked: number[]) => void;
      Reflect.set(prototype, method, function (this: unknown, ...asked: number[]) {
        window.drawn = performance.now();
        own.apply(this, asked);
      });
    }
  }
}

/**
 * Runs in the page: marks every frame until a change is over that a tap sets off. The template, which
 * never stops drawing, says by a mark when it is; the game's is when nothing has been drawn for a while.
 */
function followChange(): void {
  const [LEAST, STILL] = [600, 150];
  window.change = new Promise((resolve) => {
    let from = Number.POSITIVE_INFINITY;
    const tapped = (event: Event) => (from = event.timeStamp);
    addEventListener('pointerdown', tapped, { capture: true, once: true });
    const tick = () => {
      performance.mark('tick');
      const now = performance.now();
      const faded = performance.getEntriesByName('faded').at(-1)?.startTime ?? 0;
      const still = now - from > LEAST && now - window.drawn > STILL;
      if (faded > from) resolve({ from, to: faded });
      else if (still) resolve({ from, to: window.drawn });
      else requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
}

/** What of a trace is looked at; times in microseconds. */
interface TraceEvent {
  name: string;
  ts: number;
  pid: number;
  tid: number;
  /** Time of the processor. */
  tdur?: number;
  args: { data?: { startTime?: number } };
}

/** The frames between two moments of the page. */
function framesIn(events: readonly TraceEvent[], from: number, to: number): Frame[] {
  const ticks = events.filter(({ name }) => name === 'tick').toSorted((a, b) => a.ts - b.ts);
  const [first] = ticks;
  if (!first) return [];
  const tasks = events.filter(
    ({ name, pid, tid }) => name === 'RunTask' && pid === first.pid && tid === first.tid,
  );
  return ticks.slice(1).flatMap((tick, index) => {
    const before = ticks[index] ?? first;
    const at = tick.args.data?.startTime ?? 0;
    const last = before.args.data?.startTime ?? 0;
    if (at < from || last > to) return [];
    // The task that the mark itself stands in began before it.
    const own = tasks.filter(({ ts }) => ts > before.ts && ts <= tick.ts);
    const work = own.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
    return [{ apart: at - last, work }];
  });
}

/** Taps in the middle of something, the processor slowed four times, and follows the change. */
async function recordChange(
  browser: Browser,
  { page, cdp }: { page: Page; cdp: CDPSession },
  target: Locator,
): Promise<Frame[]> {
  const box = await target.boundingBox();
  if (!box) throw new Error('There is nothing to tap.');
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.waitForTimeout(LOOK);
  await browser.startTracing(page, {
    categories: ['blink.user_timing', 'disabled-by-default-devtools.timeline'],
  });
  await page.evaluate(followChange);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const { from, to } = await page.evaluate(() => window.change);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return framesIn(traceEvents, from, to);
}

/** Plays the first level by its best way. @returns the frames of each change to another place */
async function framesOfGame(browser: Browser, url: string, dist: string): Promise<Frame[][]> {
  const opened = await openPage(browser);
  const { page } = opened;
  await page.addInitScript(watchDrawing);
  await page.goto(`${url}/#/play/${LEVEL}`);
  await page.locator('.play .stage.ready').waitFor({ state: 'attached' });
  const { level } = levelFile(LEVEL, 'zh', dist);
  const placeOf = (state: PlayState) => screenOf(level, state).stage.place;
  const game = new Game(page);
  const changes: Frame[][] = [];
  let state = begin(level);
  /** Takes an action in the page and beside it. */
  const take = async (action: Action, handle: string) => {
    const before = state;
    state = reduce(level, state, action).state;
    if (placeOf(before) !== placeOf(state)) {
      changes.push(await recordChange(browser, opened, game.the(handle)));
    } else await game.the(handle).click();
    const { moment } = screenOf(level, state);
    await page.locator(`[data-moment="${moment}"]`).waitFor();
    await page.waitForTimeout(PACE);
  };
  const { decisions } = bestWay(level);
  for (const decision of [...decisions, undefined]) {
    while ((await game.wanted()) === 'continue') await take({ do: 'continue' }, 'continue');
    if (decision?.kind === 'choice') {
      await take({ do: 'choose', option: decision.option }, `choose:${decision.option}`);
    } else if (decision) {
      await game.decide([decision]);
      state = decide(level, state, decision) ?? state;
    }
  }
  await opened.close();
  return changes;
}

/** Lets the template fade from picture to picture. @returns the frames of each fade */
async function framesOfTemplate(browser: Browser, url: string, count: number): Promise<Frame[][]> {
  const opened = await openPage(browser);
  const { page } = opened;
  await page.addInitScript(watchDrawing);
  await page.goto(`${url}/?fades`);
  await page.waitForFunction(sceneDrawn);
  const changes: Frame[][] = [];
  while (changes.length < count) {
    changes.push(await recordChange(browser, opened, page.locator('canvas')));
  }
  await opened.close();
  return changes;
}

export async function measureFrames(browser: Browser, sites: Sites): Promise<Measured> {
  const [game, template]: [Frame[][], Frame[][]] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    const changes = await framesOfGame(browser, sites.ours, sites.dist);
    game.push(...changes);
    template.push(...(await framesOfTemplate(browser, sites.theirs, changes.length)));
  }
  const both = (figure: (changes: Frame[][]) => number) => ({
    ours: figure(game),
    theirs: figure(template),
    unit: 'ms',
  });
  const works = (changes: Frame[][]) => changes.flat().map(({ work }) => work);
  const aparts = (changes: Frame[][]) => changes.flat().map(({ apart }) => apart);
  const what = 'in scene changes, slowed';
  return {
    rows: [
      {
        what: `main thread a frame ${what}, median`,
        ...both((changes) => median(works(changes))),
        oursAtMost: 16.7,
      },
      {
        what: `main thread a frame ${what}, 95th percentile`,
        ...both((changes) => percentile(works(changes), 95)),
        oursAtMost: 16.7,
      },
      {
        what: `frame to frame ${what}, 95th percentile`,
        ...both((changes) => percentile(aparts(changes), 95)),
        atMost: 1,
      },
    ],
    notes: [
      `Scene changes: ${game.length} with the processor four times slower, from the tap to the last frame drawn; the template fades between two pictures.`,
      'Main thread: processor time, without waiting. From frame to frame drawing in software is counted in, which a graphics card would do.',
    ],
  };
}
