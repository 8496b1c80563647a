// How long it takes from a tap to the next line.
import type { Browser } from '@playwright/test';
import { openPage } from './browser.ts';
import type { Sites } from './sites.ts';
import { type Measured, median, percentile } from './table.ts';
import { step } from './walk.ts';

const TAPS = 100;
const FRAME = 1000 / 60;

/** Milliseconds between taps, as somebody taps who knows the story. */
const PAUSE = 300;

declare global {
  interface Window {
    /** Milliseconds from each tap to the frame with what it brought. */
    taps: number[];
  }
}

/** Runs in the page: from the time of the tap itself to the frame after the page has changed. */
function watchTaps(): void {
  window.taps = [];
  let tapped: number | undefined;
  addEventListener('pointerup', (event) => (tapped = event.timeStamp), { capture: true });
  const observer = new MutationObserver(() => {
    if (tapped === undefined) return;
    const from = tapped;
    tapped = undefined;
    requestAnimationFrame(() => window.taps.push(performance.now() - from));
  });
  addEventListener('DOMContentLoaded', () => {
    observer.observe(document.body, { subtree: true, attributeFilter: ['data-moment'] });
  });
}

/** Taps through a level, again and again. @returns milliseconds of each of `count` taps */
async function timeTaps(browser: Browser, url: string, count: number): Promise<number[]> {
  const taps: number[] = [];
  while (taps.length < count) {
    const { page, close } = await openPage(browser);
    await page.addInitScript(watchTaps);
    await page.goto(url);
    await page.waitForSelector('.play .stage.ready', { state: 'attached' });
    const tap = async () => {
      await page.waitForTimeout(PAUSE);
      const before = await page.evaluate(() => window.taps.length);
      await page.locator('[data-do="continue"]').click();
      await page.waitForFunction((n) => window.taps.length > n, before);
      const took = await page.evaluate(() => window.taps.at(-1));
      if (took !== undefined) taps.push(took);
    };
    for (let turn = 0; turn < 200 && taps.length < count; turn++) {
      if ((await step(page, tap)) === 'ending') break;
    }
    await close();
  }
  return taps;
}

export async function measureTaps(browser: Browser, { first }: Sites): Promise<Measured> {
  const taps = await timeTaps(browser, first, TAPS);
  const late = percentile(taps, 95);
  return {
    rows: [
      { what: 'tap to next line, median', ours: median(taps), unit: 'ms' },
      { what: 'tap to next line, 95th percentile', ours: late, unit: 'ms' },
      { what: 'the same', ours: late / FRAME, unit: 'frames', oursAtMost: 2 },
    ],
    notes: [`Taps: ${TAPS}.`],
  };
}
