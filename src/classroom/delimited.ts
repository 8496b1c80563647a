// Text of a table, as a spreadsheet copies or saves it: cells between tabs, commas or semicolons (RFC 4180).

/** One row, and the line on which it begins, from 1. */
export interface DelimitedRow {
  line: number;
  cells: string[];
}

/** What may stand between cells, the surest first: a tab is in no name. */
const SEPARATORS = ['\t', ';', ',', '，', '、'] as const;

/** What stands between the cells: that which is on most lines. */
function separatorOf(text: string): string {
  const lines = text.split(/\r\n|\r|\n/);
  const counts = SEPARATORS.map((sign) => lines.filter((line) => line.includes(sign)).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? '\t';
}

/** The rows of a text; those in which nothing is written are left out. */
export function rowsIn(text: string): DelimitedRow[] {
  const separator = separatorOf(text);
  const rows: DelimitedRow[] = [];
  let row: DelimitedRow = { line: 1, cells: [] };
  let line = 1;
  let cell = '';
  let quoted = false;
  const endCell = () => {
    row.cells.push(cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    if (row.cells.some((one) => one.trim() !== '')) rows.push(row);
    row = { line, cells: [] };
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    const breaks = sign === '\n' || (sign === '\r' && text[at + 1] !== '\n');
    if (breaks) line += 1;
    if (quoted && sign === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (quoted) {
      if (sign === '"') quoted = false;
      else cell += sign;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === separator) endCell();
    else if (breaks) endRow();
    else if (sign !== '\r') cell += sign;
  }
  endRow();
  return rows;
}
