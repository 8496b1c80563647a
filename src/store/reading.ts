// Reading rows: what is on the device, and over it what is only remembered. What no schema takes is set aside.
import { type Database, foundBy } from './database.ts';
import { again } from './lasting.ts';
import { type Aside, type Memory, type Rows, SCHEMAS, type Table } from './rows.ts';

export class Reading {
  readonly #database: Database | undefined;
  /** Rows that the device did not take. */
  readonly #memory: Memory;

  constructor(database: Database | undefined, memory: Memory) {
    this.#database = database;
    this.#memory = memory;
  }

  /** One row; undefined if there is none, or it cannot be read. */
  async one<T extends Table>(table: T, id: string): Promise<Rows[T] | undefined> {
    const remembered = this.#remembered(table).get(id);
    if (remembered) return remembered;
    const parsed = SCHEMAS[table].safeParse(await this.#database?.get(table, id));
    return parsed.success ? (parsed.data as Rows[T]) : undefined;
  }

  /** All rows of a table. */
  async all<T extends Table>(table: T): Promise<Rows[T][]> {
    const rows = await this.#readable(table, await this.#stored(table));
    for (const [key, row] of this.#remembered(table)) rows.set(key, row);
    return [...rows.values()];
  }

  /** The rows of some ids. */
  async some<T extends Table>(table: T, ids: readonly string[]): Promise<Rows[T][]> {
    const stored = await Promise.all(
      ids.map(async (id): Promise<[string, unknown]> => [id, await this.#database?.get(table, id)]),
    );
    const there = stored.filter(([, row]) => row !== undefined);
    const rows = await this.#readable(table, there);
    for (const id of ids) {
      const remembered = this.#remembered(table).get(id);
      if (remembered) rows.set(id, remembered);
    }
    return [...rows.values()];
  }

  /** The rows whose field has one of some values, found by an index. */
  async belonging<T extends Exclude<Table, 'classes'>>(
    table: T,
    by: 'class' | 'player',
    values: readonly string[],
  ): Promise<Rows[T][]> {
    const wanted = new Set(values);
    const rows = await this.#readable(table, await this.#indexed(table, by, wanted));
    for (const [key, row] of this.#remembered(table)) {
      const value = (row as unknown as Record<string, unknown>)[by];
      if (typeof value === 'string' && wanted.has(value)) rows.set(key, row);
    }
    return [...rows.values()];
  }

  #remembered<T extends Table>(table: T): Map<string, Rows[T]> {
    return this.#memory[table] as Map<string, Rows[T]>;
  }

  /** The rows that can be read, by key; the others are set aside. */
  async #readable<T extends Table>(
    table: T,
    stored: readonly [string, unknown][],
  ): Promise<Map<string, Rows[T]>> {
    const rows = new Map<string, Rows[T]>();
    for (const [key, row] of stored) {
      const parsed = SCHEMAS[table].safeParse(row);
      if (parsed.success) rows.set(key, parsed.data as Rows[T]);
      else
        await this.#setAside({
          from: table,
          key,
          row,
          reason: parsed.error.issues[0]?.message ?? '',
        });
    }
    return rows;
  }

  async #stored(table: Table): Promise<[string, unknown][]> {
    const database = this.#database;
    if (!database) return [];
    try {
      return await again(database, async () => {
        const { store } = database.transaction(table);
        const [keys, rows] = await Promise.all([store.getAllKeys(), store.getAll()]);
        return keys.map((key, index) => [key, rows[index]]);
      });
    } catch {
      return [];
    }
  }

  async #indexed(
    table: Table,
    by: 'class' | 'player',
    values: ReadonlySet<string>,
  ): Promise<[string, unknown][]> {
    const database = this.#database;
    if (!database) return [];
    try {
      const found = [...values].map((value) => foundBy(database, table, by, value));
      return (await Promise.all(found)).flat();
    } catch {
      return [];
    }
  }

  async #setAside(aside: Aside): Promise<void> {
    const tables = [aside.from, 'aside', 'counted'] as const;
    const work = this.#database?.transaction(tables, 'readwrite');
    await work?.objectStore('aside').put(aside, `${aside.from} ${aside.key}`);
    await work?.objectStore(aside.from).delete(aside.key);
    if (aside.from === 'attempts') await work?.objectStore('counted').delete(aside.key);
    await work?.done;
  }
}
