// What the tables that are carried off are made of, whether they become CSV or a sheet of a workbook.
import type { Cell } from './csv.ts';
import type { GradeRow } from './gradebook.ts';

/** What stands below the name of a column, and how wide it is shown, in digits. */
export interface Column {
  name: string;
  /** An `instant` is ISO 8601 with offset. */
  kind: 'text' | 'number' | 'instant';
  width: number;
}

/** A table that grows: each player's attempts, all of them, become some more rows. */
export interface Table {
  columns: readonly Column[];
  /** @param attempts of one player, the oldest first */
  rows: (attempts: readonly GradeRow[]) => Iterable<Cell[]>;
}

/** A column of each kind. @param width in digits */
export const text = (name: string, width = 12): Column => ({ name, kind: 'text', width });
export const number = (name: string, width = 9): Column => ({ name, kind: 'number', width });
export const instant = (name: string): Column => ({ name, kind: 'instant', width: 19 });
