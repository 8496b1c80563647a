// What came of a soak, as a table, and whether it held.
import type { Day } from './day.ts';
import { KINDS } from './faults.ts';
import { type Hour, longest } from './held.ts';

/** The most that may be held at the end, as a share of what was after an hour. */
const HEAP = 1.3;

/** A day that is to last more hours than these has pages that are open for long. */
const LONG = 3;

export interface Spent {
  day: Day;
  hours: readonly Hour[];
  /** Real seconds that it took. */
  took: number;
}

const mebi = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MiB`;

/** What grew, and by how much. */
function growth(hours: readonly Hour[]): { rows: string[]; breaches: string[] } {
  const both = longest(hours);
  if (!both) return { rows: [], breaches: [] };
  const { first, last } = both;
  const breaches: string[] = [];
  const row = (
    what: string,
    of: (hour: Hour) => number,
    told: (n: number) => string,
    most?: number,
  ) => {
    const ratio = of(last) / of(first);
    if (most !== undefined && ratio > most) breaches.push(`${what}: ${ratio.toFixed(2)} ×`);
    const target = most === undefined ? '' : `≤ ${most} ×`;
    return `| ${what}, hour ${last.hour} against hour ${first.hour} | ${told(of(last))} against ${told(of(first))}, ${ratio.toFixed(2)} × | ${target} |`;
  };
  return {
    rows: [
      row('heap without compiled code', ({ data }) => data, mebi, HEAP),
      row('whole heap', ({ heap }) => heap, mebi),
      row('nodes', ({ nodes }) => nodes, String, HEAP),
      row('listeners', ({ listeners }) => listeners, String, HEAP),
    ],
    breaches,
  };
}

/** How many of all were made of each kind. */
function madeIn(days: readonly Day[]): string {
  const of = (kind: (typeof KINDS)[number]) =>
    days.reduce((sum, { made }) => sum + (made.get(kind) ?? 0), 0);
  return KINDS.filter((kind) => of(kind) > 0)
    .map((kind) => `${kind} ${of(kind)}`)
    .join(', ');
}

/** @returns the lines to be printed, and what broke */
export function report(all: readonly Spent[]): { lines: string[]; breaches: string[] } {
  const days = all.map(({ day }) => day);
  const sum = (of: (day: Day) => number) => days.reduce((whole, day) => whole + of(day), 0);
  const seen = sum(({ seen: { finished, left } }) => finished + left);
  const counted = sum(({ counted: { finished, left } }) => finished + left);
  const grown = growth(all[0]?.hours ?? []);
  const breaches = [...days.flatMap((day) => day.breaches), ...grown.breaches];
  const planned = days[0]?.plan.hours ?? 0;
  if (grown.rows.length === 0 && planned > LONG) breaches.push('no page was open for two hours');
  for (const { plan, seen: was, counted: is } of days) {
    if (was.finished === is.finished && was.left === is.left) continue;
    breaches.push(`${plan.name}: counted ${JSON.stringify(is)}, seen ${JSON.stringify(was)}`);
  }
  const having = (word: string) => breaches.filter((one) => one.includes(word)).length;
  const real = Math.max(...all.map(({ took }) => took));
  const lines = [
    '| soak | figure | target |',
    '|---|---:|---|',
    `| visits counted, of those seen | ${counted} of ${seen} | all |`,
    `| of these to an ending | ${sum((day) => day.counted.finished)} of ${sum((day) => day.seen.finished)} | all |`,
    `| time that passed in the page | ${(sum(({ seconds }) => seconds) / 3600).toFixed(1)} h | |`,
    `| time it took | ${(real / 60).toFixed(1)} min | |`,
    `| texts left behind by visitors | ${sum(({ wrote }) => wrote)} | |`,
    `| made to go wrong | ${madeIn(days)} | |`,
    `| stuck | ${having('stuck')} | 0 |`,
    `| seen by the next, or left on the device | ${having('leak')} | 0 |`,
    `| most seconds until the loop was back | ${Math.max(...days.map(({ slowest }) => slowest))} | ≤ 10 |`,
    ...grown.rows,
  ];
  return { lines, breaches };
}
