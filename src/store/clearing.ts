// Forgetting what is older than a day, on demand: attempts, pictures and lessons. Names and classes stay.
import { atOnce, type Database } from './database.ts';
import { type Memory, SCHEMAS, WITH_COUNTS } from './rows.ts';

/** What is older than a moment. */
export interface Older {
  attempts: number;
  pictures: number;
  lessons: number;
  /** The room that it takes, in bytes, about. */
  bytes: number;
}

/** So many attempts are weighed; the others are taken to weigh as much. */
const WEIGHED = 200;

const sizeOf = (row: unknown): number => JSON.stringify(row).length;

/** When a picture was last worked at, or a lesson was begun; what cannot be read is never old. */
const changed = (row: unknown): number => {
  const { data } = SCHEMAS.pictures.safeParse(row);
  return data ? Date.parse(data.changedAt) : Number.POSITIVE_INFINITY;
};
const begun = (row: unknown): number => {
  const { data } = SCHEMAS.lessons.safeParse(row);
  return data ? Date.parse(data.startedAt) : Number.POSITIVE_INFINITY;
};

/** What is older than a moment. Of attempts only a few are read. @param before in ms since 1970 */
export async function olderThan(database: Database, before: number): Promise<Older> {
  const range = IDBKeyRange.upperBound(before, true);
  const work = database.transaction(WITH_COUNTS);
  const keys = await work.objectStore('counted').index('began').getAllKeys(range);
  const some = await Promise.all(
    keys.slice(0, WEIGHED).map((key) => work.objectStore('attempts').get(key)),
  );
  const pictures = (await work.objectStore('pictures').getAll()).filter(
    (row) => changed(row) < before,
  );
  const lessons = (await work.objectStore('lessons').getAll()).filter((row) => begun(row) < before);
  const weighed = some.reduce<number>((sum, row) => sum + sizeOf(row ?? null), 0);
  const attempts = some.length === 0 ? 0 : (weighed / some.length) * keys.length;
  const besides = [...pictures, ...lessons].reduce<number>((sum, row) => sum + sizeOf(row), 0);
  return {
    attempts: keys.length,
    pictures: pictures.length,
    lessons: lessons.length,
    bytes: Math.round(attempts + besides),
  };
}

/** Forgets what is older than a moment: all of it or, if it rejects, nothing. @param before in ms since 1970 */
export const forgetOlder = (database: Database, before: number): Promise<void> =>
  atOnce(database, WITH_COUNTS, async (work) => {
    const range = IDBKeyRange.upperBound(before, true);
    for (const key of await work.objectStore('counted').index('began').getAllKeys(range)) {
      await work.objectStore('attempts').delete(key);
      await work.objectStore('counted').delete(key);
    }
    for (const [table, when] of [
      ['pictures', changed],
      ['lessons', begun],
    ] as const) {
      let at = await work.objectStore(table).openCursor();
      for (; at; at = await at.continue()) if (when(at.value) < before) await at.delete();
    }
  });

/** Forgets what is only remembered and older. @returns ids of the attempts that are gone with it */
export function forgetOlderRemembered(memory: Memory, before: number): string[] {
  const gone = [...memory.attempts.values()].filter(
    ({ startedAt }) => Date.parse(startedAt) < before,
  );
  for (const { id } of gone) memory.attempts.delete(id);
  for (const [id, row] of memory.pictures) if (changed(row) < before) memory.pictures.delete(id);
  for (const [id, row] of memory.lessons) if (begun(row) < before) memory.lessons.delete(id);
  return gone.map(({ id }) => id);
}
