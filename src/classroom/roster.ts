// 名單: seats and names as a teacher pastes them from a spreadsheet, or as a file has them.
import { isNameLong, tidyName } from '../attempt/name.ts';
import { type DelimitedRow, rowsIn } from './delimited.ts';

export { isNameLong, tidyName };

/** Seats that a class has at most; a seat number has two digits. */
export const MOST_SEATS = 99;

export interface RosterRow {
  /** 1–99. */
  seat: number;
  /** Empty where a seat number is enough. */
  name: string;
}

/** What is wrong with a line, and what stands there. */
export interface RosterTrouble {
  line: number;
  why: 'no-seat' | 'seat-wrong' | 'seat-twice' | 'name-long' | 'too-many';
  /** The cell that is meant, as it was written; of too many lines, how many there are. */
  text: string;
}

export interface Roster {
  /** By seat. Only to be used where there is no trouble. */
  rows: RosterRow[];
  /** In the order of the lines. */
  troubles: RosterTrouble[];
}

const SEAT_WORD = /^(座號|座位|號碼|編號|seat|seat no\.?|seat number|no\.?|number|#)$/i;
const NAME_WORD = /^(姓名|名字|學生|學生姓名|暱稱|name|student|student name|nickname)$/i;

/** Text as it is compared with words and numbers: full-width signs are as good as others. */
const plain = (cell: string | undefined): string => tidyName(cell ?? '').normalize('NFKC');

/** The seat that a cell names, e.g. 7 of `7`, `07`, `７` or `7號`. */
function seatIn(cell: string | undefined): number | undefined {
  const [, digits] = /^0?([1-9]\d?)(?:號|\.0)?$/.exec(plain(cell)) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** A line without separators: a number before or after a name, with a blank or a point between. */
function unfolded(row: DelimitedRow): DelimitedRow {
  const [only = '', ...more] = row.cells.filter((cell) => plain(cell) !== '');
  if (more.length > 0) return row;
  const text = tidyName(only);
  const [, before, name] = /^([\d０-９]{1,3}號?)[\s.．]+(\S.*)$/.exec(text) ?? [];
  if (before && name) return { ...row, cells: [before, name] };
  const [, first, after] = /^(.*\S)\s+([\d０-９]{1,3}號?)$/.exec(text) ?? [];
  return first && after ? { ...row, cells: [first, after] } : row;
}

interface Columns {
  seat: number;
  name: number;
}

const widthOf = (rows: readonly DelimitedRow[]): number =>
  Math.max(0, ...rows.map(({ cells }) => cells.length));

/** The column in which most cells are what is asked for, the leftmost of several; -1 if none is. */
function columnOf(rows: readonly DelimitedRow[], holds: (cell: string, at: number) => boolean) {
  const counts = Array.from(
    { length: widthOf(rows) },
    (_, at) => rows.filter(({ cells }) => holds(cells[at] ?? '', at)).length,
  );
  const most = Math.max(0, ...counts);
  return most === 0 ? -1 : counts.indexOf(most);
}

/** Which columns hold what, by what stands in them. */
function columnsBySight(rows: readonly DelimitedRow[]): Columns {
  const seat = columnOf(rows, (cell) => seatIn(cell) !== undefined);
  const name = columnOf(
    rows,
    (cell, at) => at !== seat && plain(cell) !== '' && !/^\d+$/.test(plain(cell)),
  );
  return { seat, name };
}

/** The row of headings, if there is one near the top: it names a column and has no seat number in it. */
const headingIn = (rows: readonly DelimitedRow[]): number =>
  rows
    .slice(0, 5)
    .findIndex(
      ({ cells }) =>
        cells.some((cell) => SEAT_WORD.test(plain(cell)) || NAME_WORD.test(plain(cell))) &&
        !cells.some((cell) => seatIn(cell) !== undefined),
    );

/** Which columns hold what, as the headings say, or else by sight. */
function columnsUnder(heading: DelimitedRow | undefined, rows: readonly DelimitedRow[]): Columns {
  const seen = columnsBySight(rows);
  const named = (word: RegExp) => heading?.cells.findIndex((cell) => word.test(plain(cell))) ?? -1;
  const [seat, name] = [named(SEAT_WORD), named(NAME_WORD)];
  return { seat: seat < 0 ? seen.seat : seat, name: name < 0 ? seen.name : name };
}

/** One line read: what it says, or what is wrong with it. */
function lineRead(row: DelimitedRow, nth: number, columns: Columns): RosterRow | RosterTrouble {
  const { line, cells } = row;
  const name = tidyName(cells[columns.name] ?? '');
  if (isNameLong(name)) return { line, why: 'name-long', text: name };
  // Names alone sit in the order in which they are written.
  if (columns.seat < 0) return { seat: nth, name };
  const text = tidyName(cells[columns.seat] ?? '');
  const seat = seatIn(text);
  if (seat !== undefined) return { seat, name };
  return text === '' ? { line, why: 'no-seat', text: name } : { line, why: 'seat-wrong', text };
}

/**
 * Reads a roster: one line a seat, with a number in one column and a name in another, in either order and
 * with or without headings; or numbers alone, or names alone. What is wrong is told line by line.
 */
export function readRoster(text: string): Roster {
  const all = rowsIn(text).map(unfolded);
  const heading = headingIn(all);
  const lines = all.slice(heading + 1);
  const tooMany = lines[MOST_SEATS];
  if (tooMany) {
    const text = String(lines.length);
    return { rows: [], troubles: [{ line: tooMany.line, why: 'too-many', text }] };
  }
  const columns = columnsUnder(all[heading], lines);
  const rows = new Map<number, RosterRow>();
  const troubles: RosterTrouble[] = [];
  lines.forEach((row, index) => {
    const read = lineRead(row, index + 1, columns);
    if ('why' in read) troubles.push(read);
    else if (rows.has(read.seat))
      troubles.push({ line: row.line, why: 'seat-twice', text: String(read.seat) });
    else rows.set(read.seat, read);
  });
  return { rows: [...rows.values()].toSorted((a, b) => a.seat - b.seat), troubles };
}
