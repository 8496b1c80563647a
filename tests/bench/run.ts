// `npm run bench`: measures this game beside a bare Phaser and Vite template, in one run and in the same
// browser, and prints a table. `-- --only memory,frames` measures these alone; `-- --waterfall` adds what
// the starts asked for.
import { cpus } from 'node:os';
import type { Browser } from '@playwright/test';
import { startBrowser } from './browser.ts';
import { measureFrames } from './frames.ts';
import { measureGradebook } from './gradebook.ts';
import { measureHandIn } from './handing-in.ts';
import { measureMemory } from './memory.ts';
import { measureHeap, measureIdle } from './rest.ts';
import { openSites, type Sites } from './sites.ts';
import { measureStarts } from './starts.ts';
import { measureStudio } from './studio.ts';
import { type Measured, table } from './table.ts';
import { measureTaps } from './taps.ts';

/** All that can be measured, in the order of the table. */
const MEASURES: Record<string, (browser: Browser, sites: Sites) => Promise<Measured>> = {
  starts: measureStarts,
  taps: measureTaps,
  idle: (_, sites) => measureIdle(sites),
  heap: (_, sites) => measureHeap(sites),
  memory: (_, sites) => measureMemory(sites),
  frames: measureFrames,
  studio: measureStudio,
  'hand-in': measureHandIn,
  gradebook: (_, sites) => measureGradebook(sites),
};

/** What follows an option on the command line. */
const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};

/** The measures that are asked for. Throws at a name that is none. */
function asked(): string[] {
  const all = Object.keys(MEASURES);
  const only = option('--only')?.split(',') ?? all;
  const unknown = only.filter((name) => !all.includes(name));
  if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: there is ${all.join(', ')}`);
  return all.filter((name) => only.includes(name));
}

const names = asked();
console.error('building the game, the template and the crowded catalogue');
const sites = await openSites();
try {
  const { browser, close } = await startBrowser();
  const measured: Measured[] = [];
  for (const name of names) {
    console.error(name);
    try {
      const one = await MEASURES[name]?.(browser, sites);
      if (one) measured.push(one);
    } catch (fault) {
      // What the others measured is told all the same.
      console.error(fault);
      measured.push({ rows: [], notes: [`${name}: not measured.`] });
      process.exitCode = 1;
    }
  }
  const version = browser.version();
  await close();
  const machine = `Chromium ${version}, ${process.platform}, ${cpus().length} × ${cpus()[0]?.model.trim()}.`;
  const waterfalls = process.argv.includes('--waterfall')
    ? measured.flatMap((one) => one.waterfalls ?? [])
    : [];
  const notes = measured.flatMap((one) => one.notes);
  console.log(
    [table(measured.flatMap(({ rows }) => rows)), '', machine, ...notes, ...waterfalls].join('\n'),
  );
} finally {
  await sites.close();
}
process.exit();
