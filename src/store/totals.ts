// What a kiosk counted, hour by hour. What the device refuses waits in memory, and is added to its rows with
// the next visit that it takes; what its rows come to is kept in mind for a database that vanishes.
import { together } from '../kiosk/figures.ts';
import {
  bothOf,
  type Counted,
  type Total,
  totalKey,
  totalSchema,
  withOneMore,
  withoutThese,
} from '../kiosk/totals.ts';
import { atOnce, type Database, type Writing } from './database.ts';

/** Rows by their keys; those that are undefined are no more. */
type Rows = ReadonlyMap<string, Total | undefined>;

const NONE: Rows = new Map();

const read = (row: unknown): Total | undefined => totalSchema.safeParse(row).data;

/** Takes off the rows of the device what is gone. @returns the rows as they are now, and what was not in them */
async function forget(
  work: Writing,
  gone: readonly Total[],
): Promise<{ rows: Rows; due: readonly Total[] }> {
  const visits = work.objectStore('visits');
  const rows = new Map<string, Total | undefined>();
  const due: Total[] = [];
  for (const away of gone) {
    const key = totalKey(away);
    const row = read(await visits.get(key));
    // The device may have refused all of it, or a part.
    const left = row ? withoutThese(away, row) : away;
    if (left) due.push(left);
    const rest = row && withoutThese(row, away);
    if (row) await (rest ? visits.put(rest, key) : visits.delete(key));
    rows.set(key, rest);
  }
  return { rows, due };
}

export class Totals {
  readonly #database: Database | undefined;
  /** Counted here, and refused by the device. */
  readonly #waiting = new Map<string, Total>();
  /** The rows of the device, as they were read or written last. */
  readonly #known = new Map<string, Total>();

  constructor(database: Database | undefined) {
    this.#database = database;
  }

  /** All that was counted, hour by hour, in no order. */
  async all(): Promise<Total[]> {
    const totals = await this.#read();
    for (const [key, row] of this.#waiting) totals.set(key, bothOf(totals.get(key), row));
    return [...totals.values()];
  }

  /** Reads the rows of the device, unless they are in mind. */
  async learn(): Promise<void> {
    if (this.#known.size === 0) await this.#read();
  }

  /**
   * Counts in the rows of the device, what waits included.
   * @returns the rows that were changed, for `added` once the writing is done
   */
  async add(work: Writing, counted: readonly Counted[]): Promise<Rows> {
    const visits = work.objectStore('visits');
    const rows = new Map<string, Total>();
    const change = async (key: string, to: (row: Total | undefined) => Total) => {
      rows.set(key, to(rows.get(key) ?? read(await visits.get(key))));
    };
    for (const [key, row] of this.#waiting) await change(key, (there) => bothOf(there, row));
    for (const one of counted) await change(totalKey(one), (there) => withOneMore(there, one));
    for (const [key, row] of rows) await visits.put(row, key);
    return rows;
  }

  /** What `add` wrote lies on the device: nothing waits any more. */
  added(rows: Rows): void {
    this.#learn(rows);
    this.#waiting.clear();
  }

  /** The device refused to count: it waits. */
  wait(counted: readonly Counted[]): void {
    for (const one of counted) {
      const key = totalKey(one);
      this.#waiting.set(key, withOneMore(this.#waiting.get(key), one));
    }
  }

  /**
   * Forgets what was carried away, in one transaction; what was counted since then stays.
   * Rejects if the device refuses; then nothing is forgotten. @param away as `all` gave them
   */
  async forget(away: readonly Total[]): Promise<void> {
    const gone = together(away);
    const { rows, due } = this.#database
      ? await atOnce(this.#database, ['visits'], (work) => forget(work, gone))
      : { rows: NONE, due: gone };
    this.#learn(rows);
    for (const row of due) {
      const key = totalKey(row);
      const waiting = this.#waiting.get(key);
      const rest = waiting && withoutThese(waiting, row);
      if (rest) this.#waiting.set(key, rest);
      else this.#waiting.delete(key);
    }
  }

  /** Puts the rows that are in mind into a database that was opened anew, where it has none of them. */
  async putBack(database: Database): Promise<void> {
    await atOnce(database, ['visits'], async (work) => {
      const visits = work.objectStore('visits');
      const there = new Set(await visits.getAllKeys());
      for (const [key, row] of this.#known) if (!there.has(key)) await visits.put(row, key);
    });
  }

  /** The rows that the device gives. */
  async #read(): Promise<Map<string, Total>> {
    const found = (await this.#database?.getAll('visits').catch(() => [])) ?? [];
    const rows = new Map<string, Total>();
    for (const row of found.map(read)) if (row) rows.set(totalKey(row), row);
    this.#learn(rows);
    return rows;
  }

  #learn(rows: Rows): void {
    for (const [key, row] of rows) {
      if (row) this.#known.set(key, row);
      else this.#known.delete(key);
    }
  }
}
