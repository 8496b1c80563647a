// Forgetting players with all that is theirs, and a class with everybody in it: all of it or nothing.
import { atOnce, type Database } from './database.ts';
import { type Memory, type Table, WITH_COUNTS } from './rows.ts';

/** Some players, or a class with everybody who has or had a seat in it. */
export interface Forgotten {
  players: readonly string[];
  classId?: string;
}

/** What belongs to one player. */
const OWNED = ['attempts', 'pictures'] as const;

/** Forgets what is kept on the device. Rejects if the device refuses; then nothing is forgotten. */
export const forgetKept = (database: Database, { players, classId }: Forgotten): Promise<void> =>
  atOnce(database, WITH_COUNTS, async (work) => {
    const forget = (table: Table | 'counted', keys: readonly string[]) =>
      Promise.all(keys.map((key) => work.objectStore(table).delete(key)));
    const gone = [...players];
    if (classId !== undefined) {
      gone.push(...(await work.objectStore('players').index('class').getAllKeys(classId)));
      await forget('lessons', await work.objectStore('lessons').index('class').getAllKeys(classId));
      await forget('classes', [classId]);
    }
    for (const player of gone) {
      await forget('counted', await work.objectStore('counted').index('player').getAllKeys(player));
      for (const table of OWNED) {
        await forget(table, await work.objectStore(table).index('player').getAllKeys(player));
      }
    }
    await forget('players', gone);
  });

/** Forgets what is only remembered. @returns ids of the attempts that are gone with it */
export function forgetRemembered(memory: Memory, { players, classId }: Forgotten): string[] {
  const gone = new Set(players);
  if (classId !== undefined) {
    memory.classes.delete(classId);
    for (const [id, row] of memory.players) if (row.class === classId) gone.add(id);
    for (const [id, row] of memory.lessons) if (row.class === classId) memory.lessons.delete(id);
  }
  const attempts = [...memory.attempts.values()].filter(({ player }) => gone.has(player));
  for (const table of OWNED) {
    for (const [id, row] of memory[table]) if (gone.has(row.player)) memory[table].delete(id);
  }
  for (const id of gone) memory.players.delete(id);
  return attempts.map(({ id }) => id);
}
