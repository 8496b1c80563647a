// The console before a school's year: how soon it opens, a class shows, and all of it is carried off.
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import type { TextKey } from '../../src/text/text.ts';
import { findBrowser, launchArgs } from '../browser.ts';
import { enterConsole } from '../driver/teacher.ts';
import { said } from '../driver/words.ts';
import { heldBy, startedWith } from './processes.ts';
import { ATTEMPTS, enrol, playsIn, SEATS } from './school.ts';
import type { Sites } from './sites.ts';
import { type Measured, median } from './table.ts';

const CLASSES = 60;
const FEW = 6;
const RUNS = 5;
const LONG = { timeout: 600_000 };

const mebi = (bytes = Number.NaN): number => bytes / 1024 / 1024;

/** A browser with a store on disk, as a teacher's is, and not in memory as in a private window. */
interface Desk {
  context: BrowserContext;
  page: Page;
  pid: number;
  close: () => Promise<void>;
}

async function openDesk(): Promise<Desk> {
  const folder = await mkdtemp(join(tmpdir(), 'qinglian-desk-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: await findBrowser(),
    args: launchArgs('none'),
    viewport: { width: 1280, height: 720 },
    locale: 'zh-TW',
    timezoneId: 'Asia/Taipei',
  });
  await context.addInitScript('globalThis.__name = (one) => one');
  const page = context.pages()[0] ?? (await context.newPage());
  const close = async () => {
    await context.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { context, page, pid: startedWith(folder) ?? 0, close };
}

/** What shows that a place of the console can be used, whether there is anything in it or not. */
const USABLE = {
  attempts: 'main .carry ~ .empty, main .carry ~ * tbody tr',
  classes: 'main .class-list',
};

/** Milliseconds until a place of the console can be used. @param address of the attempts */
async function timeOpening(
  page: Page,
  attempts: string,
  at: keyof typeof USABLE = 'attempts',
): Promise<number> {
  const address = attempts.replace('#attempts', `#${at}`);
  await enterConsole(page, address);
  // What the page before looks for in a lull is not to be measured with this one.
  await page.waitForTimeout(1500);
  // A page that is loaded again soon after it was touched asks for no PIN.
  await page.keyboard.press('Shift');
  await page.reload({ waitUntil: 'commit' });
  const ready = await page.waitForFunction(
    (usable) => document.querySelector(usable) && performance.now(),
    USABLE[at],
    { polling: 'raf', timeout: 300_000 },
  );
  return Number(await ready.jsonValue());
}

/** What carrying off one file costs. */
interface Carried {
  seconds: number;
  /** The longest task of the main thread, in milliseconds; 0 where none was over 50. */
  longest: number;
  /** Bytes of all processes of the browser, before and at most. */
  before: number;
  most: number;
  /** Bytes of the file. */
  size: number;
}

async function timeCarrying({ page, pid }: Desk, button: TextKey): Promise<Carried> {
  await page.waitForTimeout(1500);
  await page.requestGC();
  await page.evaluate(() => {
    const seen = window as unknown as { longest: number };
    seen.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ entryTypes: ['longtask'] });
  });
  const before = heldBy(pid) ?? Number.NaN;
  let most = before;
  const watching = setInterval(() => {
    most = Math.max(most, heldBy(pid) ?? Number.NaN);
  }, 200);
  const began = performance.now();
  const downloading = page.waitForEvent('download', { timeout: 600_000 });
  await page.getByRole('button', { name: said(button) }).click();
  const file = await downloading;
  const path = await file.path();
  const seconds = (performance.now() - began) / 1000;
  clearInterval(watching);
  const { size } = await stat(path);
  await file.delete();
  const longest = await page.evaluate(() => (window as unknown as { longest: number }).longest);
  return { seconds, longest, before, most, size };
}

const FILES = {
  'workbook (XLSX)': 'teacher.export-workbook',
  'scores.csv': 'teacher.export-scores',
  'choices.csv': 'teacher.export-choices',
} as const;
type FileName = keyof typeof FILES;
const NAMES = Object.keys(FILES) as FileName[];

/** Milliseconds from picking a class to the first page of its attempts, numbers and scores included. */
function timeClass(page: Page, nth: number): Promise<number> {
  return page.evaluate(
    (picked) =>
      new Promise<number>((resolve) => {
        const select = document.querySelector<HTMLSelectElement>('.filter select');
        const table = document.querySelector('main table');
        if (!select || !table) return;
        const began = performance.now();
        new MutationObserver((_, observer) => {
          // The caption says how many there are, which is another number than that of all.
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - began));
        }).observe(table, { subtree: true, childList: true, characterData: true });
        select.value = `class-${picked}`;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }),
    nth,
  );
}

interface School {
  /** Where it opens: at the classes. */
  first: number;
  /** The list of all attempts. */
  opening: number;
  /** Until a class shows. */
  picking: number;
  carried: Record<FileName, Carried>;
}

/** A console with nothing, and the same with a school of so many classes. */
async function measureSchool(
  address: string,
  plays: ReturnType<typeof playsIn>,
  classes: number,
): Promise<School> {
  const desk = await openDesk();
  const { page } = desk;
  if (classes > 0) {
    await enterConsole(page, address);
    await page.goto(address.replace('teacher.html#attempts', 'levels/'));
    await enrol(page, plays, classes);
  }
  // The first opening counts what was never counted; the measured ones come after it.
  await timeOpening(page, address);
  const counting = page.locator('#counting');
  if (classes > 0) await counting.waitFor(LONG);
  await counting.waitFor({ state: 'detached', ...LONG });
  await page.waitForTimeout(2000);
  const openings: number[] = [];
  for (let run = 0; run < RUNS; run += 1) openings.push(await timeOpening(page, address));
  const firsts: number[] = [];
  for (let run = 0; run < RUNS; run += 1) firsts.push(await timeOpening(page, address, 'classes'));
  await timeOpening(page, address);
  await page.waitForTimeout(1500);
  const pickings: number[] = [];
  for (let nth = 0; nth < (classes > 0 ? RUNS : 0); nth += 1) {
    pickings.push(await timeClass(page, nth));
    await page.waitForTimeout(500);
  }
  await timeOpening(page, address);
  const carried = {} as School['carried'];
  for (const name of NAMES) if (classes > 0) carried[name] = await timeCarrying(desk, FILES[name]);
  await desk.close();
  return { first: median(firsts), opening: median(openings), picking: median(pickings), carried };
}

/** The template has no console: its column has the console of an empty device, or of a tenth of the school. */
export async function measureGradebook({
  dist,
  ours,
}: Pick<Sites, 'dist' | 'ours'>): Promise<Measured> {
  const address = `${ours}/teacher.html#attempts`;
  const plays = playsIn(dist);
  const empty = await measureSchool(address, plays, 0);
  const few = await measureSchool(address, plays, FEW);
  const all = await measureSchool(address, plays, CLASSES);
  const attempts = CLASSES * SEATS * ATTEMPTS;
  const tenth = FEW * SEATS * ATTEMPTS;
  return {
    rows: [
      {
        what: `console, ${attempts} attempts: opens (against none)`,
        ours: all.first,
        theirs: empty.first,
        unit: 'ms',
        atMost: 2,
      },
      {
        what: `the list of all ${attempts} attempts: opens (against none)`,
        ours: all.opening,
        theirs: empty.opening,
        unit: 'ms',
        atMost: 2,
      },
      {
        what: 'a class: from the tap to its attempts',
        ours: all.picking,
        theirs: few.picking,
        unit: 'ms',
        oursAtMost: 200,
      },
      ...NAMES.flatMap((name) => {
        const [many, less] = [all.carried[name], few.carried[name]];
        return [
          {
            what: `${name}: time for an attempt (against ${tenth} attempts)`,
            ours: (1e6 * many.seconds) / attempts,
            theirs: (1e6 * less.seconds) / tenth,
            unit: 'µs',
            atMost: 1.2,
          },
          {
            what: `${name}: longest task of the page`,
            ours: many.longest,
            unit: 'ms',
            oursAtMost: 100,
          },
          {
            what: `${name}: memory of all processes above rest, at most`,
            ours: mebi(many.most - many.before),
            unit: 'MiB',
            oursAtMost: 500,
          },
        ];
      }),
    ],
    notes: [
      `Gradebook: ${CLASSES} classes × ${SEATS} seats × ${ATTEMPTS} attempts, a store on disk; openings are the median of ${RUNS}.`,
      ...NAMES.map((name) => {
        const { seconds, size, before, most } = all.carried[name];
        return `${name}: ${seconds.toFixed(1)} s, ${mebi(size).toFixed(1)} MiB; all processes ${mebi(before).toFixed(0)} → ${mebi(most).toFixed(0)} MiB at most (Pss, every 200 ms).`;
      }),
    ],
  };
}
