// Rows that could not be read: they wait, whole, until a later game can read them or somebody deletes them.
import type { Attempt } from '../attempt/attempt.ts';
import { type Database, waitingOf } from './database.ts';
import { SCHEMAS, WITH_COUNTS } from './rows.ts';

/**
 * Rows that can be read by now go back to where they were, unless there is another of their key. All of it
 * or, if it rejects, nothing.
 * @returns how many came back
 */
export async function tryAside(database: Database): Promise<number> {
  const tables = [...WITH_COUNTS, 'aside'] as const;
  const work = database.transaction(tables, 'readwrite', { durability: 'strict' });
  // Whoever waits hears of it from what failed first.
  work.done.catch(() => {});
  let back = 0;
  for (let at = await work.objectStore('aside').openCursor(); at; at = await at.continue()) {
    const { from, key, row } = at.value;
    const parsed = SCHEMAS[from]?.safeParse(row);
    if (!parsed?.success || (await work.objectStore(from).getKey(key)) !== undefined) continue;
    await work.objectStore(from).put(row, key);
    if (from === 'attempts') {
      await work.objectStore('counted').put(waitingOf(parsed.data as Attempt), key);
    }
    await at.delete();
    back += 1;
  }
  await work.done;
  return back;
}
