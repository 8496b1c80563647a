// Wiping a device: what is personal, or all of it. Each is all or, if it rejects, nothing.
import type { Player } from '../attempt/attempt.ts';
import type { Database } from './database.ts';
import { SCHEMAS } from './rows.ts';

/** A player without what is personal; the seat and the class stay. */
export function nameless(player: Player): Player {
  const rest = { ...player, name: '' };
  delete rest.notes;
  return rest;
}

/** Takes the name and the teacher's notes from every player. */
export async function wipeNames(database: Database): Promise<void> {
  const work = database.transaction(['players', 'aside'], 'readwrite');
  for (let at = await work.objectStore('players').openCursor(); at; at = await at.continue()) {
    const parsed = SCHEMAS.players.safeParse(at.value);
    await (parsed.success ? at.update(nameless(parsed.data)) : at.delete());
  }
  // Of what could not be read nobody knows where in it a name is.
  for (let at = await work.objectStore('aside').openCursor(); at; at = await at.continue()) {
    if (at.value.from === 'players') await at.delete();
  }
  await work.done;
}

/** Empties every table there is. */
export async function wipeEverything(database: Database): Promise<void> {
  const tables = [...database.objectStoreNames];
  const work = database.transaction(tables, 'readwrite');
  await Promise.all([...tables.map((table) => work.objectStore(table).clear()), work.done]);
}
