// Backups as they are written.
import { APP, type Backup, backupPieces } from '../../src/store/backup.ts';
import type { Store } from '../../src/store/store.ts';

/** The text of a backup with some rows. */
export const writeBackup = (backup: Omit<Backup, 'app' | 'version'>): string =>
  JSON.stringify({ app: APP, version: 1, ...backup });

/** The text of a backup of all that is in a store. */
export async function backupOf(store: Store, savedAt: string): Promise<string> {
  let text = '';
  for await (const piece of backupPieces(store, savedAt)) text += piece;
  return text;
}
