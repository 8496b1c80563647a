// The backup of everything: written to be taken away, and brought in.
import { no, ok } from '../../base/result.ts';
import { LARGEST_BACKUP, readBackup, writeBackup } from '../../store/backup.ts';
import type { BringIn } from '../../teacher/carry.tsx';
import { device } from '../device.ts';
import { readAgain } from './reading.ts';

export async function backup(): Promise<string> {
  const store = await device();
  return writeBackup({ savedAt: new Date().toISOString(), ...(await store.everything()) });
}

export const bringIn: BringIn = async (file) => {
  if (file.size > LARGEST_BACKUP) return no('too-big');
  try {
    const read = readBackup(await file.text());
    if (!read.ok) return read;
    const merged = await (await device()).merge(read.value);
    await readAgain();
    return ok(merged);
  } catch {
    return no('refused');
  }
};
