// Carrying data off the device as a file.

import { isoWithOffset } from '../base/instant.ts';
import { backupPieces } from '../store/backup.ts';
import type { Store } from '../store/store.ts';

/** Offers a text as a download. @param type MIME type */
export const saveFile = (name: string, text: string, type: string): void =>
  saveBlob(name, new Blob([text], { type }));

/** Offers a file as a download. */
export function saveBlob(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser needs the address until it has begun to save.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Saves everybody and everything on this device, memory included. @returns the name of the file */
export async function saveBackup(store: Store): Promise<string> {
  const savedAt = isoWithOffset(new Date());
  const pieces: string[] = [];
  for await (const piece of backupPieces(store, savedAt)) pieces.push(piece);
  const name = `qinglian-${savedAt.slice(0, 10)}.json`;
  saveFile(name, pieces.join(''), 'application/json');
  return name;
}
