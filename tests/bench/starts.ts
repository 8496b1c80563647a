// How long it takes until something can be seen and done, on a quick device and on a slow one.
import type { Browser } from '@playwright/test';
import { openPage, slowDown } from './browser.ts';
import { type Moment, type Start, timeStart } from './moments.ts';
import { COPIES, type Sites } from './sites.ts';
import { type Measured, median, type Row, waterfall } from './table.ts';

const RUNS = 5;

/** One start of the game or the template, with the figures that are asked of it. */
interface Case {
  name: string;
  url: string;
  moments: Moment[];
}

/** Starts every case in turn, so that what else the machine does falls on all alike. */
async function startAll(
  browser: Browser,
  cases: readonly Case[],
  line: string,
  slowed: boolean,
): Promise<Map<string, Start[]>> {
  const starts = new Map<string, Start[]>(cases.map(({ name }) => [name, []]));
  for (let run = 0; run < RUNS; run++) {
    for (const { name, url, moments } of cases) {
      const opened = await openPage(browser);
      if (slowed) await slowDown(opened.cdp);
      starts.get(name)?.push(await timeStart(opened, url, moments, line));
      await opened.close();
    }
  }
  return starts;
}

/** What each moment is called, what it is looked for in, and the most of the template's that it may be. */
const MOMENTS: [what: string, name: string, Moment, time?: number, bytes?: number][] = [
  ['title interactive', 'title', 'title', 0.35],
  ['first line readable', 'play', 'line', 0.6, 0.6],
  ['first line in its typeface', 'play', 'lineInFont'],
  ['stage moving', 'play', 'stage', 1],
];

export async function measureStarts(browser: Browser, sites: Sites): Promise<Measured> {
  const cases: Case[] = [
    { name: 'title', url: sites.ours, moments: ['title'] },
    { name: 'play', url: sites.first, moments: ['line', 'lineInFont', 'stage'] },
    { name: 'template', url: sites.theirs, moments: ['scene'] },
    { name: 'crowded', url: sites.many, moments: ['title'] },
  ];
  const slowed = await startAll(browser, cases, sites.scene.line, true);
  const plain = await startAll(browser, cases, sites.scene.line, false);
  const time = (starts: Map<string, Start[]>, name: string, moment: Moment) =>
    median((starts.get(name) ?? []).flatMap(({ times }) => times[moment] ?? []));
  const size = (name: string, moment: Moment) =>
    median((slowed.get(name) ?? []).flatMap(({ bytes }) => bytes[moment] ?? [])) / 1024;

  const rows: Row[] = [];
  for (const [what, name, moment, timeTarget, bytesTarget] of MOMENTS) {
    const pair = (from: Map<string, Start[]>) => ({
      ours: time(from, name, moment),
      theirs: time(from, 'template', 'scene'),
      unit: 'ms',
    });
    rows.push({ what: `${what}, slowed`, ...pair(slowed), atMost: timeTarget });
    rows.push({ what: `${what}, plain`, ...pair(plain) });
    const bytes = { ours: size(name, moment), theirs: size('template', 'scene'), unit: 'KiB' };
    rows.push({ what: `${what}, received`, ...bytes, atMost: bytesTarget });
  }
  rows.push({
    what: `title with ${COPIES} levels more (against without), slowed`,
    ours: time(slowed, 'crowded', 'title'),
    theirs: time(slowed, 'title', 'title'),
    unit: 'ms',
    atMost: 1.1,
  });
  return {
    rows,
    notes: [
      `Starts: median of ${RUNS}. Slowed: processor four times slower, 1.6 Mbit/s, 150 ms. Received: bytes by then on the slow line.`,
    ],
    waterfalls: ['title', 'play', 'template'].map(
      (name) => `\n### ${name}, slowed\n\n${waterfall(slowed.get(name)?.at(-1))}`,
    ),
  };
}
