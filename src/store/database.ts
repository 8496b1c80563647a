// The device's database, and how older ones grow into it.
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Attempt } from '../attempt/attempt.ts';
import type { Counted, Listed } from '../attempt/counted.ts';
import { again, lasting } from './lasting.ts';
import { type Aside, SCHEMAS, type Table, WITH_COUNTS } from './rows.ts';

/** The rows that belong to one player, or to one class, are found without reading all. */
const INDEXES = [
  ['players', 'class'],
  ['attempts', 'player'],
  ['pictures', 'player'],
  ['lessons', 'class'],
  ['counted', 'player'],
  ['counted', 'level'],
  ['counted', 'basis'],
  ['counted', 'began'],
] as const;

interface Schema extends DBSchema {
  players: { key: string; value: unknown; indexes: { class: string } };
  attempts: { key: string; value: unknown; indexes: { player: string } };
  pictures: { key: string; value: unknown; indexes: { player: string } };
  classes: { key: string; value: unknown };
  lessons: { key: string; value: unknown; indexes: { class: string } };
  aside: { key: string; value: Aside };
  counted: {
    key: string;
    value: unknown;
    indexes: { player: string; level: string; basis: string; began: number };
  };
  locks: { key: string; value: unknown };
  /** A kiosk's settings and its visitor (`booth.ts`). */
  kiosk: { key: string; value: unknown };
  /** What a kiosk counted, by hour and level. */
  visits: { key: string; value: unknown };
  /** What went wrong, in order; without personal data. */
  faults: { key: number; value: unknown };
  /** Files of levels in which plays are unfinished, for when the game has newer ones. */
  begun: { key: string; value: unknown };
}

export type Database = IDBPDatabase<Schema>;

/** Tables of their own, besides the rows and what is counted from them. */
const BESIDES = ['aside', 'locks', 'kiosk', 'visits', 'begun'] as const;

/**
 * 1 had no pictures, 2 no classes, no lessons and no indexes, 3 nothing counted and no locks, 4 no kiosk, no
 * faults and no files of plays begun. Of each of them there is a record in tests/records.
 */
export const VERSION = 5;

/** Opens the database, for good; undefined where the browser refuses. */
export const openDatabase = (name: string): Promise<Database | undefined> =>
  lasting((onEnd) => connect(name, onEnd));

/** Opens one connection. @param onEnd called when it ends by itself */
async function connect(name: string, onEnd: () => void): Promise<Database | undefined> {
  try {
    return await openDB<Schema>(name, VERSION, {
      async upgrade(db, from, _to, work) {
        for (const table of [...WITH_COUNTS, ...BESIDES] as const) {
          if (!db.objectStoreNames.contains(table)) db.createObjectStore(table);
        }
        if (!db.objectStoreNames.contains('faults')) {
          db.createObjectStore('faults', { autoIncrement: true });
        }
        for (const [table, by] of INDEXES) {
          const store = work.objectStore(table) as unknown as IDBObjectStore;
          if (!store.indexNames.contains(by)) store.createIndex(by, by);
        }
        if (from === VERSION) return;
        // What was played before there were counts waits to be counted.
        const waits = work.objectStore('counted');
        let cursor = await work.objectStore('attempts').openCursor();
        for (; cursor; cursor = await cursor.continue()) {
          // What cannot be read is set aside when it is.
          const { data } = SCHEMAS.attempts.safeParse(cursor.value);
          if (data) await waits.put(waitingOf(data), cursor.key);
        }
      },
      blocking: (_current, _next, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
        onEnd();
      },
      terminated: onEnd,
    });
  } catch {
    return undefined;
  }
}

/** A row in the stead of what an attempt comes to, until that is counted. Found as a counted one is. */
export type Waiting = Listed & Pick<Counted, 'basis'>;

/** The basis of what waits to be counted; nothing is ever counted on it. */
const NOT_COUNTED = '';

/** What stands for an attempt until it is counted. */
export const waitingOf = ({ id, player, level, startedAt }: Attempt): Waiting => ({
  ...{ id, player, level },
  began: Date.parse(startedAt),
  basis: NOT_COUNTED,
});

/** Any table, by an index of any name: both are checked by their lists; their types do not combine. */
const indexOf = (database: Database, table: Table | 'counted', by: string) =>
  (database as unknown as IDBPDatabase<unknown>).transaction(table).store.index(by);

/** The different texts in a field, in order: one step for each, however many rows have it. */
export const valuesOf = async (
  database: Database | undefined,
  table: Table | 'counted',
  by: string,
): Promise<string[]> => (database ? again(database, () => walkValues(database, table, by)) : []);

async function walkValues(
  database: Database,
  table: Table | 'counted',
  by: string,
): Promise<string[]> {
  const values: string[] = [];
  let cursor = await indexOf(database, table, by).openKeyCursor(IDBKeyRange.lowerBound(''));
  // Numbers and dates stand before all texts, bytes and lists behind them: only spoilt rows have those.
  while (typeof cursor?.key === 'string') {
    const value = cursor.key;
    values.push(value);
    // The least that can follow it; "nextunique" would go through all rows of this value.
    cursor = await cursor.continue(`${value}\u0000`);
  }
  return values;
}

/** Writing into some tables, all of it or nothing. */
export type Writing = IDBPTransaction<Schema, Written[], 'readwrite'>;

type Written = (typeof WITH_COUNTS)[number] | 'kiosk' | 'visits';

/**
 * Writes into some tables: all of it is kept or, if anything fails, nothing. Then it rejects. What resolves
 * lies on the disk, and outlives the power that goes in the next moment.
 */
export const atOnce = <T>(
  database: Database,
  tables: readonly Written[],
  write: (work: Writing) => Promise<T>,
): Promise<T> => again(database, () => once(database, tables, write));

async function once<T>(
  database: Database,
  tables: readonly Written[],
  write: (work: Writing) => Promise<T>,
): Promise<T> {
  const work = database.transaction([...tables], 'readwrite', { durability: 'strict' });
  // Whoever waits for the writing hears of it.
  work.done.catch(() => {});
  try {
    const written = await write(work);
    await work.done;
    return written;
  } catch (fault) {
    try {
      work.abort();
    } catch {
      // It has ended by itself.
    }
    throw fault;
  }
}

/** The keys of the rows whose field `by` has a value, and the rows, in the same order. */
export const foundBy = (
  database: Database,
  table: Table,
  by: string,
  value: string,
): Promise<[string, unknown][]> =>
  again(database, async () => {
    const index = indexOf(database, table, by);
    const [keys, rows] = await Promise.all([index.getAllKeys(value), index.getAll(value)]);
    return keys.map((key, at): [string, unknown] => [key as string, rows[at]]);
  });
