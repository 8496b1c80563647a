// The figures as a Markdown table, and what they are drawn together with.
import type { Start } from './moments.ts';

/** One measure. */
export interface Row {
  what: string;
  ours: number;
  /** The template's; left out where it has nothing of the kind. */
  theirs?: number;
  unit: string;
  /** The most that ours may be, as a share of theirs. */
  atMost?: number | undefined;
  /** The most that ours may be by itself. */
  oursAtMost?: number;
}

/** What one kind of measuring found. */
export interface Measured {
  rows: Row[];
  /** What is to be known about the figures, a line each. */
  notes: string[];
  /** What was asked for when, a section each. */
  waterfalls?: string[];
}

/** The figure below which `share` per cent lie; NaN of none. */
export function percentile(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const index = Math.max(0, Math.ceil((share / 100) * sorted.length) - 1);
  return sorted[index] ?? Number.NaN;
}

/** The middle figure; NaN of none. */
export const median = (figures: readonly number[]): number => percentile(figures, 50);

const round = (figure: number): string => {
  if (Number.isNaN(figure)) return '–';
  return figure < 10 ? figure.toFixed(1) : String(Math.round(figure));
};

function line({ what, ours, theirs, unit, atMost, oursAtMost }: Row): string {
  const ratio = theirs === undefined ? Number.NaN : ours / theirs;
  const held = atMost === undefined ? ours : ratio;
  const limit = atMost ?? oursAtMost;
  const target = limit === undefined ? '' : `≤ ${limit}${atMost === undefined ? ` ${unit}` : ' ×'}`;
  const reached = limit === undefined || Number.isNaN(held) ? '' : held <= limit ? 'yes' : 'no';
  const cells = [
    what,
    `${round(ours)} ${unit}`,
    theirs === undefined ? '–' : `${round(theirs)} ${unit}`,
    Number.isNaN(ratio) ? '–' : `${ratio.toFixed(2)} ×`,
    target,
    reached,
  ];
  return `| ${cells.join(' | ')} |`;
}

/** All measures, one a line. */
export const table = (rows: readonly Row[]): string =>
  ['| measure | game | template | ratio | target | reached |', '|---|---:|---:|---:|---|---|']
    .concat(rows.map(line))
    .join('\n');

/** What one start asked for, and when it came. */
export function waterfall(start: Start | undefined): string {
  if (!start) return '';
  const ms = (at: number) => (Number.isFinite(at) ? String(Math.round(at)) : '…');
  const requests = start.transfers.map(
    ({ url, from, answered, to, bytes }) =>
      `| ${new URL(url).pathname} | ${ms(from)} | ${ms(answered)} | ${ms(to)} | ${(bytes / 1024).toFixed(1)} |`,
  );
  const moments = Object.entries(start.times).map(([name, at]) => `${name} at ${ms(at)} ms`);
  return [
    moments.join(', '),
    '',
    '| request | asked, ms | answered | whole | KiB |',
    '|---|---:|---:|---:|---:|',
    ...requests,
  ].join('\n');
}
