// What the teacher notes down about a pupil: a field of the pupil's row that nothing else changes.
import type { Player } from '../attempt/attempt.ts';
import { atOnce, type Database } from './database.ts';
import { SCHEMAS } from './rows.ts';

/** A player with these notes; without the field where there are none. */
export function withNotes(player: Player, notes: string | undefined): Player {
  const { notes: _, ...rest } = player;
  return notes ? { ...rest, notes } : rest;
}

/** A player as it is to be kept over a stored row: with the notes that are there. */
export function keepingNotes(player: Player, stored: unknown): Player {
  const parsed = SCHEMAS.players.safeParse(stored);
  return parsed.success ? withNotes(player, parsed.data.notes) : player;
}

/** Keeps notes, whatever else changed in the row meanwhile. Rejects if the device refuses, or there is no such player. */
export const keepNotes = (database: Database, id: string, notes: string): Promise<void> =>
  atOnce(database, ['players'], async (work) => {
    const players = work.objectStore('players');
    const parsed = SCHEMAS.players.safeParse(await players.get(id));
    if (!parsed.success) throw new Error('no such player');
    await players.put(withNotes(parsed.data, notes), id);
  });
