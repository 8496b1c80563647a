// What a booth counted as a table: one row for each hour and level, and one for the visits of each hour.
import { dateOf, timeOf, together } from '../kiosk/figures.ts';
import type { Total } from '../kiosk/totals.ts';
import { type Column, number, text } from './columns.ts';
import { CSV_START, csvLine } from './csv.ts';

/** The columns of the file; a row with an empty `level` counts visits and not plays. */
const COLUMNS: readonly Column[] = [
  text('date'),
  number('hour', 6),
  text('level', 28),
  text('title', 20),
  number('finished'),
  number('left'),
];

/**
 * The totals as CSV, the oldest hour first.
 * @param titles of the levels by id; under the empty id what visits are called
 */
export function visitsCsv(rows: readonly Total[], titles: ReadonlyMap<string, string>): string {
  const lines = together(rows).map(({ hour, level, finished, left }) =>
    csvLine([dateOf(hour), timeOf(hour), level, titles.get(level) ?? level, finished, left]),
  );
  return CSV_START + csvLine(COLUMNS.map(({ name }) => name)) + lines.join('');
}
