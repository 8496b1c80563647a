// What was counted from attempts. It is derived: in no backup, never set aside, and counted again if lost.
import { type Attempt, attemptSchema } from '../attempt/attempt.ts';
import { type Counted, countedSchema, type Listed, listedSchema } from '../attempt/counted.ts';
import { atOnce, type Database, valuesOf, waitingOf } from './database.ts';

/** The id of its attempt, whatever else is wrong with a row. Of a thousand rows at once; so no schema. */
function namedBy(row: unknown): string[] {
  const { id } = (row ?? {}) as { id?: unknown };
  return typeof id === 'string' ? [id] : [];
}

/** The rows that can be read; the others are as if they were never counted. */
const readable = (rows: readonly unknown[]): Counted[] =>
  rows.flatMap((row) => countedSchema.safeParse(row).data ?? []);

const newestFirst = (rows: readonly Listed[]): Listed[] =>
  rows.toSorted((a, b) => b.began - a.began || (a.id < b.id ? 1 : -1));

/** Keeps an attempt that has changed: what was counted from it before holds no more. */
export const putUncounted = (database: Database, attempt: Attempt): Promise<void> =>
  atOnce(database, ['attempts', 'counted'], async (work) => {
    await work.objectStore('attempts').put(attempt, attempt.id);
    await work.objectStore('counted').put(waitingOf(attempt), attempt.id);
  });

export class Counts {
  readonly #database: Database | undefined;
  /** Attempts that are only remembered, and what was counted from them. */
  readonly #attempts: ReadonlyMap<string, Attempt>;
  readonly #remembered = new Map<string, Counted>();

  constructor(database: Database | undefined, attempts: ReadonlyMap<string, Attempt>) {
    this.#database = database;
    this.#attempts = attempts;
  }

  /** What was counted from the attempts of some players, and the ids of all of these. */
  async of(players: readonly string[]): Promise<{ rows: Counted[]; ids: string[] }> {
    const kept = await this.#found('player', players);
    const wanted = new Set(players);
    const ids = new Set(kept.flatMap(namedBy));
    const rows = new Map(readable(kept).map((row) => [row.id, row]));
    for (const { id, player } of this.#attempts.values()) {
      if (!wanted.has(player)) continue;
      ids.add(id);
      // What the device holds of it is older.
      rows.delete(id);
      const row = this.#remembered.get(id);
      if (row) rows.set(id, row);
    }
    return { rows: [...rows.values()], ids: [...ids] };
  }

  /** What was counted at a level. */
  async at(level: string): Promise<Counted[]> {
    const rows = new Map(readable(await this.#found('level', [level])).map((row) => [row.id, row]));
    for (const [id, row] of this.#remembered) if (row.level === level) rows.set(id, row);
    return [...rows.values()];
  }

  /** Ids of the attempts that were not counted on any of some bases. Quick where there are none. */
  async notOn(bases: ReadonlySet<string>): Promise<string[]> {
    const all = await valuesOf(this.#database, 'counted', 'basis');
    const others = all.filter((basis) => !bases.has(basis));
    const index = this.#database?.transaction('counted').store.index('basis');
    const kept = await Promise.all(
      others.map(async (basis) => (await index?.getAllKeys(basis)) ?? []),
    );
    const remembered = [...this.#attempts.keys()].filter(
      (id) => !bases.has(this.#remembered.get(id)?.basis ?? ''),
    );
    return [...new Set([...kept.flat(), ...remembered])];
  }

  /** Ids of the levels in which there are attempts. */
  async levels(): Promise<string[]> {
    const ids = [...this.#attempts.values()].map(({ level }) => level);
    return [...new Set([...(await valuesOf(this.#database, 'counted', 'level')), ...ids])];
  }

  /** The ids before and after an attempt in the order of `latest`. @param began of the attempt */
  async beside(
    id: string,
    began: number,
  ): Promise<{ newer: string | undefined; older: string | undefined }> {
    if (this.#attempts.size > 0) {
      const ids = (await this.latest(0, Number.POSITIVE_INFINITY)).map((row) => row.id);
      const at = ids.indexOf(id);
      return { newer: ids[at - 1], older: at < 0 ? undefined : ids[at + 1] };
    }
    const after = async (direction: 'next' | 'prev') => {
      const range =
        direction === 'next' ? IDBKeyRange.lowerBound(began) : IDBKeyRange.upperBound(began);
      const index = this.#database?.transaction('counted').store.index('began');
      let cursor = await index?.openKeyCursor(range, direction);
      while (cursor && cursor.primaryKey !== id) cursor = await cursor.continue();
      return (await cursor?.continue())?.primaryKey;
    };
    return { newer: await after('next'), older: await after('prev') };
  }

  /** Some attempts from a place on, counted or not, those that began last first. */
  async latest(from: number, most: number): Promise<Listed[]> {
    if (this.#attempts.size === 0) return this.#latestKept(from, most);
    const rows = new Map((await this.#latestKept(0, from + most)).map((row) => [row.id, row]));
    for (const attempt of this.#attempts.values()) rows.set(attempt.id, waitingOf(attempt));
    return newestFirst([...rows.values()]).slice(from, from + most);
  }

  /** Keeps what was counted, except from attempts that have gone on or away meanwhile. */
  async keep(counted: readonly (readonly [Attempt, Counted])[]): Promise<void> {
    for (const [{ id }, row] of counted) if (this.#attempts.has(id)) this.#remembered.set(id, row);
    const work = this.#database?.transaction(['attempts', 'counted'], 'readwrite');
    if (!work) return;
    const rows = work.objectStore('counted');
    const keep = async ([from, row]: readonly [Attempt, Counted]) => {
      const now = (await work.objectStore('attempts').get(row.id)) as Partial<Attempt> | undefined;
      const isSame =
        now?.entries?.length === from.entries.length && now.finishedAt === from.finishedAt;
      if (isSame) await rows.put(row, row.id);
    };
    // Where the device is full it is counted again the next time.
    await Promise.allSettled([...counted.map(keep), work.done]);
  }

  /** Sees that every attempt has a row, whoever wrote it. It takes a while, and is for when there is time. */
  async mend(): Promise<void> {
    const database = this.#database;
    const counts = await Promise.all([database?.count('attempts'), database?.count('counted')]);
    if (!database || counts[0] === counts[1]) return;
    const work = database.transaction(['attempts', 'counted'], 'readwrite');
    const [attempts, counted] = [work.objectStore('attempts'), work.objectStore('counted')];
    const there = new Set(await counted.getAllKeys());
    for (const id of await attempts.getAllKeys()) {
      if (there.delete(id)) continue;
      // What cannot be read is set aside when it is.
      const { data } = attemptSchema.safeParse(await attempts.get(id));
      if (data) await counted.put(waitingOf(data), id);
    }
    await Promise.all([...[...there].map((id) => counted.delete(id)), work.done]);
  }

  /** Forgets what is remembered of an attempt; what is kept goes with the attempt. */
  forget(id: string): void {
    this.#remembered.delete(id);
  }

  async #latestKept(from: number, most: number): Promise<Listed[]> {
    const index = this.#database?.transaction('counted').store.index('began');
    const rows: unknown[] = [];
    let cursor = await index?.openCursor(null, 'prev');
    if (cursor && from > 0) cursor = await cursor.advance(from);
    for (; cursor && rows.length < most; cursor = await cursor.continue()) rows.push(cursor.value);
    return rows.flatMap((row) => listedSchema.safeParse(row).data ?? []);
  }

  async #found(by: 'player' | 'level', values: readonly string[]): Promise<unknown[]> {
    const index = this.#database?.transaction('counted').store.index(by);
    const rows = await Promise.all(values.map(async (value) => (await index?.getAll(value)) ?? []));
    return rows.flat();
  }
}
