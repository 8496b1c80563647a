// Cells of a sheet as XML: texts stay texts, numbers numbers, and instants become real dates.
import type { Column } from '../columns.ts';
import type { Cell } from '../csv.ts';
import { STYLE } from './parts.ts';
import type { Texts } from './texts.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Day 0 of spreadsheets; before day 61 they count a 29 February 1900 that never was. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_SURE_DAY = 61;

const INSTANT = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(?:Z|[+-]\d\d:?\d\d)$/;

/**
 * The days of a spreadsheet for an instant, by the clock of the place where it was written down; undefined
 * where it is none. @param iso ISO 8601 with offset
 */
export function serialOf(iso: string): number | undefined {
  const [, day, time] = INSTANT.exec(iso) ?? [];
  const serial = (Date.parse(`${day}T${time}Z`) - DAY_ZERO) / DAY_MS;
  return serial >= FIRST_SURE_DAY ? serial : undefined;
}

/** The name of a column, A, B … Z, AA … @param at from 0 */
export function letterOf(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : letterOf(Math.floor(at / 26) - 1) + last;
}

/** What spreadsheets take for a formula when somebody edits the cell. */
const FORMULA = /^[=+\-@]/;

function cellXml(cell: Cell, kind: Column['kind'], where: string, texts: Texts): string {
  if (cell === undefined || cell === '') return '';
  if (typeof cell === 'number') {
    return Number.isFinite(cell) ? `<c r="${where}"><v>${cell}</v></c>` : '';
  }
  const serial = kind === 'instant' ? serialOf(cell) : undefined;
  if (serial !== undefined) return `<c r="${where}" s="${STYLE.instant}"><v>${serial}</v></c>`;
  const style = FORMULA.test(cell) ? ` s="${STYLE.text}"` : '';
  return `<c r="${where}"${style} ${texts.cell(cell)}</c>`;
}

/** One row. @param nth from 1 @param letters names of the columns */
export function rowXml(
  row: readonly Cell[],
  nth: number,
  columns: readonly Column[],
  { letters, texts }: { letters: readonly string[]; texts: Texts },
): string {
  let cells = '';
  for (let at = 0; at < columns.length; at += 1) {
    cells += cellXml(row[at], columns[at]?.kind ?? 'text', `${letters[at]}${nth}`, texts);
  }
  return `<row r="${nth}">${cells}</row>`;
}

/** The first row: names of columns, in bold. */
export const headerXml = (columns: readonly Column[], letters: readonly string[], texts: Texts) =>
  `<row r="1">${columns
    .map(({ name }, at) => `<c r="${letters[at]}1" s="${STYLE.header}" ${texts.cell(name)}</c>`)
    .join('')}</row>`;
