// `npm run bench`: measures this game beside a bare Phaser and Vite template, in one run and in the same
// browser, and prints a table. Every figure is the median of several runs that take turns.
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../../src/build/serve.ts';
import { openPage, slowDown, startBrowser } from './browser.ts';
import { buildGame, buildTemplate, crowd } from './build.ts';
import { LEVEL } from './first-scene.ts';
import { type Moment, type Start, timeStart } from './moments.ts';
import { heapAfter, timeIdle } from './rest.ts';
import { median, percentile, type Row, table, waterfall } from './table.ts';
import { timeTaps } from './taps.ts';

const RUNS = 5;
const TAPS = 100;
const COPIES = 500;
const IDLE_SECONDS = 5;
const FRAME = 1000 / 60;

/** These two look at a page, from within it. */
const sceneDrawn = () => performance.getEntriesByName('scene-drawn').length > 0;
const stageReady = () => document.querySelector('.play .stage.ready') !== null;

/** One start of the game or the template, with the figures that are asked of it. */
interface Case {
  name: string;
  url: string;
  moments: Moment[];
}

const folder = await mkdtemp(join(tmpdir(), 'qinglian-bench-'));
const say = (what: string) => console.error(what);

async function measure(): Promise<string> {
  say('building the game, the template and the crowded catalogue');
  const [game, bare, crowded] = ['game', 'template', 'crowded'].map((name) => join(folder, name));
  if (!game || !bare || !crowded) throw new Error('no folder');
  await buildGame(game);
  const scene = await buildTemplate(game, bare);
  const ours = await serveFolder(game, 0);
  const theirs = await serveFolder(bare, 0);
  await crowd(game, crowded, COPIES);
  const many = await serveFolder(crowded, 0);
  const first = `${ours.url}/#/play/${LEVEL}`;
  const running = await startBrowser();

  const cases: Case[] = [
    { name: 'title', url: ours.url, moments: ['title'] },
    { name: 'play', url: first, moments: ['line', 'lineInFont', 'stage'] },
    { name: 'template', url: theirs.url, moments: ['scene'] },
    { name: 'crowded', url: many.url, moments: ['title'] },
  ];
  /** Starts every case in turn, so that what else the machine does falls on all alike. */
  const startAll = async (slowed: boolean): Promise<Map<string, Start[]>> => {
    const starts = new Map<string, Start[]>(cases.map(({ name }) => [name, []]));
    for (let run = 0; run < RUNS; run++) {
      say(`starts, ${slowed ? 'slowed' : 'plain'}, ${run + 1} of ${RUNS}`);
      for (const { name, url, moments } of cases) {
        const opened = await openPage(running.browser);
        if (slowed) await slowDown(opened.cdp);
        starts.get(name)?.push(await timeStart(opened, url, moments, scene.line));
        await opened.close();
      }
    }
    return starts;
  };
  const slowed = await startAll(true);
  const plain = await startAll(false);
  say('taps');
  const taps = await timeTaps(running.browser, first, TAPS);
  const version = running.browser.version();
  await running.close();

  const idle = { ours: { main: [0], all: [0] }, theirs: { main: [0], all: [0] } };
  for (const side of [idle.ours, idle.theirs]) side.main.length = side.all.length = 0;
  for (let run = 0; run < 3; run++) {
    say(`idle, ${run + 1} of 3`);
    const mine = await timeIdle(first, stageReady, IDLE_SECONDS);
    const other = await timeIdle(theirs.url, sceneDrawn, IDLE_SECONDS);
    idle.ours.main.push(mine.main);
    idle.theirs.main.push(other.main);
    if (mine.all !== undefined) idle.ours.all.push(mine.all);
    if (other.all !== undefined) idle.theirs.all.push(other.all);
  }
  say('heap');
  const heap = {
    ours: await heapAfter(first, stageReady, true),
    theirs: await heapAfter(theirs.url, sceneDrawn, false),
  };
  for (const served of [ours, theirs, many]) await served.close();

  const time = (starts: Map<string, Start[]>, name: string, moment: Moment) =>
    median((starts.get(name) ?? []).flatMap(({ times }) => times[moment] ?? []));
  const size = (name: string, moment: Moment) =>
    median((slowed.get(name) ?? []).flatMap(({ bytes }) => bytes[moment] ?? [])) / 1024;

  const rows: Row[] = [];
  const starts: [string, string, Moment, number | undefined, number | undefined][] = [
    ['title interactive', 'title', 'title', 0.35, undefined],
    ['first line readable', 'play', 'line', 0.6, 0.6],
    ['first line in its typeface', 'play', 'lineInFont', undefined, undefined],
    ['stage moving', 'play', 'stage', 1, undefined],
  ];
  for (const [what, name, moment, timeTarget, bytesTarget] of starts) {
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
  const inFrames = (ms: number) => ms / FRAME;
  rows.push(
    { what: 'tap to next line, median', ours: median(taps), unit: 'ms' },
    { what: 'tap to next line, 95th percentile', ours: percentile(taps, 95), unit: 'ms' },
    { what: 'the same', ours: inFrames(percentile(taps, 95)), unit: 'frames', oursAtMost: 2 },
    {
      what: `main thread in ${IDLE_SECONDS} idle seconds`,
      ours: median(idle.ours.main),
      theirs: median(idle.theirs.main),
      unit: 'ms',
    },
    {
      what: `all processes in ${IDLE_SECONDS} idle seconds`,
      ours: median(idle.ours.all),
      theirs: median(idle.theirs.all),
      unit: 'ms',
      atMost: 0.05,
    },
    {
      what: 'heap (after the level; the template idle)',
      ours: heap.ours / 1024 / 1024,
      theirs: heap.theirs / 1024 / 1024,
      unit: 'MiB',
    },
    {
      what: `title with ${COPIES} levels more (against without), slowed`,
      ours: time(slowed, 'crowded', 'title'),
      theirs: time(slowed, 'title', 'title'),
      unit: 'ms',
      atMost: 1.1,
    },
  );
  const machine = `Chromium ${version}, ${process.platform}, ${cpus().length} × ${cpus()[0]?.model.trim()}`;
  const notes = [
    `${machine}. Median of ${RUNS} starts (idle: 3), ${TAPS} taps.`,
    'Slowed: processor four times slower, 1.6 Mbit/s, 150 ms. Received: bytes by then on the slow line.',
  ];
  const falls = process.argv.includes('--waterfall')
    ? ['title', 'play', 'template'].map(
        (name) => `\n### ${name}, slowed\n\n${waterfall(slowed.get(name)?.at(-1))}`,
      )
    : [];
  return [table(rows), '', ...notes, ...falls].join('\n');
}

try {
  console.log(await measure());
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.exit();
