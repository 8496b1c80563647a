// What is asked of a device as a whole without reading its rows: how many there are, whose, and from when.
import { type Database, valuesOf } from './database.ts';
import { again } from './lasting.ts';
import type { Memory, Table } from './rows.ts';

/** When the first and the last attempt were begun, in milliseconds since 1970. */
export interface Span {
  oldest: number;
  newest: number;
}

export class Survey {
  readonly #database: Database | undefined;
  /** Rows that the device did not take. */
  readonly #memory: Memory;

  constructor(database: Database | undefined, memory: Memory) {
    this.#database = database;
    this.#memory = memory;
  }

  /** How many rows a table has, those included that cannot be read. */
  async count(table: Table): Promise<number> {
    const database = this.#database;
    // Every attempt has a small row of its own, quicker to be counted.
    const counted = table === 'attempts' ? 'counted' : table;
    const remembered = [...this.#memory[table].keys()];
    const kept = await Promise.all(
      remembered.map(async (id) => await database?.getKey(counted, id)),
    );
    const more = kept.filter((key) => key === undefined).length;
    return ((await database?.count(counted)) ?? 0) + more;
  }

  /** Ids of all who have played, those included of whom nothing else is known. */
  async playedBy(): Promise<string[]> {
    const remembered = [...this.#memory.attempts.values()].map(({ player }) => player);
    return [...new Set([...remembered, ...(await valuesOf(this.#database, 'attempts', 'player'))])];
  }

  /** Whether there are players of no class. */
  async hasGuests(): Promise<boolean> {
    if ([...this.#memory.players.values()].some((player) => player.class === undefined))
      return true;
    const database = this.#database;
    if (!database) return false;
    return again(database, async () => {
      const players = database.transaction('players').store;
      const [all, ofClasses] = await Promise.all([players.count(), players.index('class').count()]);
      return all !== ofClasses;
    });
  }

  /** From when to when there are attempts; undefined if there are none. */
  async span(): Promise<Span | undefined> {
    const index = this.#database?.transaction('counted').store.index('began');
    const [first, last] = await Promise.all([
      index?.openKeyCursor(),
      index?.openKeyCursor(null, 'prev'),
    ]);
    const remembered = [...this.#memory.attempts.values()].map(({ startedAt }) =>
      Date.parse(startedAt),
    );
    const all = [first?.key, last?.key, ...remembered].filter((one) => one !== undefined);
    return all.length === 0 ? undefined : { oldest: Math.min(...all), newest: Math.max(...all) };
  }
}
