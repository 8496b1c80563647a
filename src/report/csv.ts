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

/** The text of a CSV file. @param rows the header first; all of one length */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => `${row.map(written).join(',')}\r\n`).join('');
