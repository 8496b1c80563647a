// Tables as CSV that a Chinese Excel opens rightly: UTF-8 with a byte order mark, RFC 4180, no formulas.

/** Text is guarded against being run as a formula; numbers stay numbers; undefined is an empty cell. */
export type Cell = string | number | undefined;

const BYTE_ORDER_MARK = '\uFEFF';

/** What makes a spreadsheet take a text for a formula; East Asian ones also take the wide signs. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function written(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a file begins with. */
export const CSV_START = BYTE_ORDER_MARK;

/** One row as a line of a file. */
export const csvLine = (row: readonly Cell[]): string => `${row.map(written).join(',')}\r\n`;
