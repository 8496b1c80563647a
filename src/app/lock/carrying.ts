// Everything on this device as a backup, plain or locked, and a backup brought in.
import { no, ok } from '../../base/result.ts';
import type { WriteBackup } from '../../teacher/safe/backup.tsx';
import type { BringIn } from '../../teacher/safe/bring-in.tsx';
import { changed } from '../console/reading.ts';
import { device } from '../device.ts';
import { bringInto, written } from '../export/backups.ts';
import { hire } from '../export/hire.ts';

export const backup: WriteBackup = async (passphrase, { tell, signal }) => {
  const store = await device();
  const parts: BlobPart[] = [];
  const file = () => ok(new Blob(parts, { type: 'application/json;charset=utf-8' }));
  // What only this page remembers, no worker has.
  if (store.keeping !== 'kept') {
    for await (const piece of written(store, passphrase, tell)) parts.push(piece);
    return file();
  }
  const undone = await hire(
    { what: 'backup', passphrase },
    { take: (bytes) => parts.push(new Blob([bytes])), tell, signal },
  );
  return undone ? no(undone) : file();
};

export const bringIn: BringIn = async (file, passphrase, { tell, signal }) => {
  const store = await device();
  let result: Awaited<ReturnType<BringIn>> = no('refused');
  if (store.keeping !== 'kept') {
    result = await bringInto(store, file, passphrase, tell);
  } else {
    const brought = (told: typeof result) => {
      result = told;
    };
    const undone = await hire({ what: 'restore', file, passphrase }, { brought, tell, signal });
    if (undone === 'stopped') return no('stopped');
  }
  if (result.ok) await changed();
  return result;
};
