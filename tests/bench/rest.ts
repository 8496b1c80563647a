// What a page costs while nothing happens, and what it keeps in memory.
import { readdirSync, readFileSync } from 'node:fs';
import { openPage, startBrowser } from './browser.ts';
import { step } from './walk.ts';

/** Processor time in milliseconds. */
export interface Idle {
  main: number;
  /** All processes of the browser; undefined where the system does not tell. */
  all?: number;
}

/** Milliseconds until people have blinked and everything is at rest. */
const SETTLED = 8000;

/** Milliseconds in a tick of the system's own accounts. */
const TICK = 10;

/** Processor time of a process and all that descend from it, in milliseconds; only Linux tells. */
function spentBy(root: number): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const table = processes.flatMap((name) => {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      // The name of the program stands in brackets and may hold blanks.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const ticks = Number(fields[11]) + Number(fields[12]);
      return [{ pid: Number(name), parent: Number(fields[1]), ticks }];
    } catch {
      return [];
    }
  });
  const family = new Set([root]);
  for (let before = 0; before < family.size; ) {
    before = family.size;
    for (const { pid, parent } of table) if (family.has(parent)) family.add(pid);
  }
  const own = table.filter(({ pid }) => family.has(pid));
  return own.reduce((sum, { ticks }) => sum + ticks * TICK, 0);
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Opens a page in a browser of its own, lets it settle and counts what it uses while left alone.
 * @param ready what must hold in the page first
 */
export async function timeIdle(url: string, ready: () => boolean, seconds: number): Promise<Idle> {
  const { browser, pid, close } = await startBrowser();
  const { page, cdp } = await openPage(browser);
  await page.goto(url);
  await page.waitForFunction(ready);
  await pause(SETTLED);
  await cdp.send('Performance.enable');
  const taskTime = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const mainBefore = await taskTime();
  const allBefore = spentBy(pid);
  await pause(seconds * 1000);
  const allAfter = spentBy(pid);
  const main = (await taskTime()) - mainBefore;
  await close();
  if (allBefore === undefined || allAfter === undefined) return { main };
  return { main, all: allAfter - allBefore };
}

/** Bytes of live JavaScript, at the ending of the level or, without a play, as the page stands. */
export async function heapAfter(
  url: string,
  ready: () => boolean,
  playOn: boolean,
): Promise<number> {
  const { browser, close } = await startBrowser();
  const { page, cdp } = await openPage(browser);
  await page.goto(url);
  await page.waitForFunction(ready);
  const goOn = () => page.locator('[data-do="continue"]').click();
  for (let turn = 0; playOn; turn++) {
    if (turn > 300) throw new Error('The level does not come to an end.');
    if ((await step(page, turn, goOn)) === 'ending') break;
  }
  await pause(1000);
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('Performance.enable');
  const { metrics } = await cdp.send('Performance.getMetrics');
  await close();
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
}
