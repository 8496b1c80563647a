// 全部帶走: all that one player made, as a file; a backup of that player alone, and the way back in.
import type { Attempt, Player } from '../../attempt/attempt.ts';
import type { Picture } from '../../attempt/picture.ts';
import { no, ok, type Result } from '../../base/result.ts';
import { APP, type Backup, type BackupTrouble, readBackup } from '../../store/backup.ts';
import type { Store } from '../../store/store.ts';

export interface Own {
  player: Player;
  attempts: Attempt[];
  pictures: Picture[];
}

/** Why a file is not taken. `everybody`: it is a teacher's backup, with what belongs to others. */
export type OwnTrouble = BackupTrouble | 'everybody';

/** What is the player's own: the seat in a class, and what the teacher noted down, are the teacher's. */
function bare({ class: _class, leftAt: _leftAt, notes: _notes, ...player }: Player): Player {
  return player;
}

/** All that a player made: each play, each picture, each promise. */
export async function ownOf(
  store: Pick<Store, 'attemptsOf' | 'picturesOf'>,
  player: Player,
): Promise<Own> {
  const [attempts, pictures] = await Promise.all([
    store.attemptsOf([player.id]),
    store.picturesOf([player.id]),
  ]);
  return { player: bare(player), attempts, pictures };
}

/** The text of the file. @param savedAt ISO 8601 with offset */
export function ownFile({ player, attempts, pictures }: Own, savedAt: string): string {
  const backup: Backup = {
    ...{ app: APP, version: 1, savedAt, players: [player], attempts, pictures },
    ...{ classes: [], lessons: [] },
  };
  return JSON.stringify(backup);
}

/** Reads the text of a file; nothing of it is believed before it has passed the schema. */
export function ownIn(text: string): Result<Own, OwnTrouble> {
  const read = readBackup(text);
  if (!read.ok) return read;
  const { players, attempts, pictures, classes, lessons } = read.value;
  const [player, ...others] = players;
  if (!player || others.length > 0 || classes.length + lessons.length > 0) return no('everybody');
  const rows = [...attempts, ...pictures];
  if (rows.some((row) => row.player !== player.id)) return no('everybody');
  return ok({ player: bare(player), attempts, pictures });
}
