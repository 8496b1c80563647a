// The rows of locks: PINs and what belongs to them, by the name of what is locked. They are in no backup.
import type { Database } from './database.ts';
import { again } from './lasting.ts';

/** Gets the row as it is kept, which is to be parsed, and returns the one to be kept. Must be pure. */
export type ChangeLock = (row: unknown) => unknown;

/**
 * Changes the row of a lock: in two tabs at once, one after the other.
 * @param remembered rows that the device did not take; they hold until the page closes
 */
export async function changeLock(
  database: Database | undefined,
  remembered: Map<string, unknown>,
  name: string,
  change: ChangeLock,
): Promise<void> {
  let here = remembered.get(name);
  try {
    if (!database) throw new Error('refused');
    await again(database, async () => {
      const work = database.transaction('locks', 'readwrite');
      here ??= await work.store.get(name);
      const row = change(here);
      await Promise.all([row === here ? undefined : work.store.put(row, name), work.done]);
    });
    remembered.delete(name);
  } catch {
    const row = change(here);
    if (row !== undefined) remembered.set(name, row);
  }
}
