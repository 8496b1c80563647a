// What a page has in hand is put back into a database that vanished under it.
import type { Attempt, Player } from '../attempt/attempt.ts';
import { type Database, waitingOf } from './database.ts';

/** Rows that a page shows or plays on. */
export interface InHand {
  players: readonly Player[];
  attempts: readonly Attempt[];
}

/** Puts rows where there are none of their ids: what another tab has put back meanwhile may be newer. */
export async function putBack(database: Database, { players, attempts }: InHand): Promise<void> {
  const work = database.transaction(['players', 'attempts', 'counted'], 'readwrite');
  const put = async (table: 'players' | 'attempts', row: Player | Attempt): Promise<boolean> => {
    const rows = work.objectStore(table);
    if ((await rows.getKey(row.id)) !== undefined) return false;
    await rows.put(row, row.id);
    return true;
  };
  for (const row of players) await put('players', row);
  for (const row of attempts) {
    if (await put('attempts', row)) await work.objectStore('counted').put(waitingOf(row), row.id);
  }
  await work.done;
}
