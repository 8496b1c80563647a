// What a class hands in: fifty files dropped on the console at once, each replayed before it is taken.
import type { Browser } from '@playwright/test';
import { openResults, resultFile, seatClass } from '../driver/lesson.ts';
import { levelFile } from '../driver/levels.ts';
import { enterConsole } from '../driver/teacher.ts';
import { playsIn, SEATS } from './school.ts';
import type { Sites } from './sites.ts';
import type { Measured } from './table.ts';

/** The level with the most to decide. */
const LEVEL = 'lianmeng/most-transparent';
const CLASS = '六年一班';
const TAG = 77;

/** One row: milliseconds until the last file is told of. Throws where one was not taken. */
export async function measureHandIn(
  browser: Browser,
  { dist, ours }: Pick<Sites, 'dist' | 'ours'>,
): Promise<Measured> {
  const { level, words } = levelFile(LEVEL, 'zh', dist);
  const plays = playsIn(dist).filter((attempt) => attempt.level === LEVEL);
  const files = plays.slice(0, SEATS).map((attempt, at) => {
    const id = `seat-${at + 1}-attempt-00000000`.slice(0, 22);
    return resultFile({ tag: TAG, seat: at + 1, attempt: { ...attempt, id } }, `${at + 1}.json`);
  });
  const context = await browser.newContext({ baseURL: ours, locale: 'zh-TW' });
  const page = await context.newPage();
  await enterConsole(page);
  await seatClass(page, CLASS, TAG, SEATS);
  await openResults(page, CLASS, words[level.title] ?? '');
  const began = performance.now();
  await page.locator('input[type="file"]').setInputFiles(files);
  await page.waitForFunction(
    (all) => document.querySelectorAll('[data-received]').length >= all,
    SEATS,
    { polling: 'raf' },
  );
  const took = performance.now() - began;
  const taken = await page.locator('[data-received="taken"]').count();
  await context.close();
  if (taken !== SEATS) throw new Error(`${taken} of ${SEATS} files were taken`);
  const decisions = files.reduce((sum, _, at) => sum + (plays[at]?.entries.length ?? 0), 0);
  return {
    rows: [
      {
        what: `${SEATS} result files: from the drop to the last one taken, replays included`,
        ours: took,
        unit: 'ms',
        oursAtMost: 5000,
      },
    ],
    notes: [`Result files: ${SEATS} of ${LEVEL} with ${decisions} decisions in all.`],
  };
}
