// What a page costs while nothing happens, and what it keeps in memory.
import { openPage, startBrowser } from './browser.ts';
import { spentBy } from './processes.ts';
import { nothingComes, type Sites, sceneDrawn, stageReady } from './sites.ts';
import { type Measured, median } from './table.ts';
import { step } from './walk.ts';

const RUNS = 3;
const SECONDS = 5;

/** Processor time in milliseconds. */
interface Idle {
  main: number;
  /** All processes of the browser; undefined where the system does not tell. */
  all?: number;
}

/** Milliseconds until people have blinked and everything is at rest. */
const SETTLED = 8000;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Opens a page in a browser of its own, lets it settle and counts what it uses while left alone.
 * @param ready what must hold in the page first
 */
async function timeIdle(url: string, ready: () => boolean): Promise<Idle> {
  const { browser, pid, close } = await startBrowser();
  const { page, cdp } = await openPage(browser);
  await page.goto(url);
  await page.waitForFunction(ready, undefined, { timeout: 120_000 });
  await pause(SETTLED);
  await cdp.send('Performance.enable');
  const taskTime = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const mainBefore = await taskTime();
  const allBefore = spentBy(pid);
  await pause(SECONDS * 1000);
  const allAfter = spentBy(pid);
  const main = (await taskTime()) - mainBefore;
  await close();
  if (allBefore === undefined || allAfter === undefined) return { main };
  return { main, all: allAfter - allBefore };
}

/** Bytes of live JavaScript, at the ending of the level or, without a play, as the page stands. */
async function heapAfter(url: string, ready: () => boolean, playOn: boolean): Promise<number> {
  const { browser, close } = await startBrowser();
  const { page, cdp } = await openPage(browser);
  await page.goto(url);
  await page.waitForFunction(ready);
  const goOn = () => page.locator('[data-do="continue"]').click();
  for (let turn = 0; playOn; turn++) {
    if (turn > 300) throw new Error('The level does not come to an end.');
    if ((await step(page, goOn)) === 'ending') break;
  }
  await pause(1000);
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('Performance.enable');
  const { metrics } = await cdp.send('Performance.getMetrics');
  await close();
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
}

/** The game left alone at its first line, and the template at its scene. */
export async function measureIdle({ first, theirs }: Sites): Promise<Measured> {
  const game: Idle[] = [];
  const template: Idle[] = [];
  for (let run = 0; run < RUNS; run++) {
    game.push(await timeIdle(first, nothingComes));
    template.push(await timeIdle(theirs, sceneDrawn));
  }
  const main = (found: Idle[]) => median(found.map((idle) => idle.main));
  const all = (found: Idle[]) => median(found.flatMap((idle) => idle.all ?? []));
  return {
    rows: [
      {
        what: `main thread in ${SECONDS} idle seconds`,
        ours: main(game),
        theirs: main(template),
        unit: 'ms',
      },
      {
        what: `all processes in ${SECONDS} idle seconds`,
        ours: all(game),
        theirs: all(template),
        unit: 'ms',
        atMost: 0.05,
      },
    ],
    notes: [`Idle: median of ${RUNS}.`],
  };
}

export async function measureHeap({ first, theirs }: Sites): Promise<Measured> {
  const row = {
    what: 'heap (after the level; the template idle)',
    ours: (await heapAfter(first, stageReady, true)) / 1024 / 1024,
    theirs: (await heapAfter(theirs, sceneDrawn, false)) / 1024 / 1024,
    unit: 'MiB',
  };
  return { rows: [row], notes: [] };
}
