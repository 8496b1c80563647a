// Everything on this device as a backup, plain or locked, and a backup brought in.
import { isoWithOffset } from '../../base/instant.ts';
import { no, ok, type Result } from '../../base/result.ts';
import { readLocked, writeLocked } from '../../lock/locked-file.ts';
import {
  APP,
  type Backup,
  type BackupTrouble,
  LARGEST_FILE,
  readBackup,
  writeBackup,
} from '../../store/backup.ts';
import type { WriteBackup } from '../../teacher/safe/backup.tsx';
import type { BringIn } from '../../teacher/safe/bring-in.tsx';
import { readAgain } from '../console/reading.ts';
import { device } from '../device.ts';
import { random } from './console-lock.ts';

/** Lets the page answer. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

export const backup: WriteBackup = async (passphrase) => {
  const store = await device();
  const text = writeBackup({ savedAt: isoWithOffset(new Date()), ...(await store.everything()) });
  return passphrase === undefined ? text : writeLocked(text, passphrase, APP, { random, pause });
};

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

export const bringIn: BringIn = async (file, passphrase) => {
  if (file.size > LARGEST_FILE) return no('too-big');
  try {
    const read = await opened(await file.text(), passphrase);
    if (!read.ok) return read;
    const merged = await (await device()).merge(read.value);
    await readAgain();
    return ok(merged);
  } catch {
    return no('refused');
  }
};
