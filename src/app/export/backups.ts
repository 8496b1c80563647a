// A backup of everything: written, or brought in. In a worker where the device keeps what it is given.
import { isoWithOffset } from '../../base/instant.ts';
import { no, ok, type Result } from '../../base/result.ts';
import { readLocked, writeLocked } from '../../lock/locked-file.ts';
import {
  APP,
  type Backup,
  type BackupTrouble,
  backupPieces,
  LARGEST_FILE,
  readBackup,
} from '../../store/backup.ts';
import type { Merged, Store } from '../../store/store.ts';
import type { BringInTrouble } from '../../teacher/safe/bring-in.tsx';
import { random } from '../random.ts';

type Tell = (done: number, all: number) => void;

/** Lets whoever waits have a turn. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Writes a backup piece by piece; one that is locked is one piece. */
export async function* written(
  store: Store,
  passphrase: string | undefined,
  tell: Tell,
): AsyncGenerator<string> {
  const pieces = backupPieces(store, isoWithOffset(new Date()), tell);
  if (passphrase === undefined) {
    yield* pieces;
    return;
  }
  let text = '';
  for await (const piece of pieces) text += piece;
  yield await writeLocked(text, passphrase, APP, { random, pause });
}

/** The backup in a text, opened where it is locked and the passphrase is right. */
async function opened(
  text: string,
  passphrase: string | undefined,
): Promise<Result<Backup, BackupTrouble | 'wrong'>> {
  const read = readBackup(text);
  if (read.ok || read.error !== 'locked' || passphrase === undefined) return read;
  const unlocked = await readLocked(text, passphrase, APP, { pause });
  return unlocked.ok ? readBackup(unlocked.value) : unlocked;
}

/** Brings a file in: all of it, or nothing. Never rejects. @param tell hears how many rows are done */
export async function bringInto(
  store: Store,
  file: File,
  passphrase: string | undefined,
  tell: Tell,
): Promise<Result<Merged, Exclude<BringInTrouble, 'stopped'>>> {
  if (file.size > LARGEST_FILE) return no('too-big');
  try {
    const read = await opened(await file.text(), passphrase);
    return read.ok ? ok(await store.merge(read.value, tell)) : read;
  } catch {
    return no('refused');
  }
}
