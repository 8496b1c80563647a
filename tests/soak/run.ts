// `npm run soak`: a monkey plays the kiosk, visit after visit, while things go wrong. It prints a table, and fails
// at whatever must not be. `-- --visits 3000 --seed 1 --hours 10` are the usual ones; `--day 2` is the second day alone.
import { chromium } from '@playwright/test';
import { serveFolder } from '../../src/build/serve.ts';
import { findBrowser, launchArgs } from '../browser.ts';
import { DIST } from '../driver/levels.ts';
import type { Booth } from './booth.ts';
import { spend } from './day.ts';
import { type Hour, measure } from './held.ts';
import { type SoakPlan, soakOf } from './plans.ts';
import { report, type Spent } from './report.ts';

/** A number given on the command line. */
function option(name: string, usual: number): number {
  const at = process.argv.indexOf(`--${name}`);
  const given = at < 0 ? usual : Number(process.argv[at + 1]);
  if (!Number.isInteger(given) || given < 0) throw new Error(`--${name} takes a whole number`);
  return given;
}

const [visits, seed, hours] = [option('visits', 3000), option('seed', 1), option('hours', 10)];
const only = option('day', 0);
const days = soakOf(visits, seed, hours).filter((_, at) => only === 0 || at === only - 1);
const executablePath = await findBrowser();
const served = await serveFolder(DIST, 0);
let stopped = false;
// Whoever stops it is told what was seen until then.
process.on('SIGINT', () => {
  stopped = true;
});
/** Spends a day in a browser of its own. */
async function spent({ stage, plan }: SoakPlan): Promise<Spent> {
  const began = Date.now();
  const measured: Hour[] = [];
  const browser = await chromium.launch({
    executablePath,
    args: launchArgs(stage),
    handleSIGINT: false,
  });
  console.error(`${plan.name}: ${plan.visits} visits, seed ${plan.seed}`);
  const onHour = async (hour: number, booth: Booth, nth: number): Promise<void> => {
    const held = await measure(hour, booth);
    measured.push(held);
    const minutes = Math.round((Date.now() - began) / 60_000);
    console.error(
      `${plan.name}, hour ${hour}, visit ${nth}, after ${minutes} min: ${JSON.stringify(held)}`,
    );
  };
  const day = await spend(browser, served.url, plan, { onHour, goesOn: () => !stopped });
  await browser.close();
  for (const breach of day.breaches) console.error(breach);
  return { day, hours: measured, took: (Date.now() - began) / 1000 };
}

// At the same time, for each has much to wait for.
const all = await Promise.all(days.map(spent));
await served.close();
const { lines, breaches } = report(all);
console.log([...lines, '', ...breaches].join('\n'));
process.exit(breaches.length === 0 ? 0 : 1);
