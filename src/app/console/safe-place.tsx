// The place where the device tells what it holds, is locked, backed up and wiped.
import { isoWithOffset } from '../../base/instant.ts';
import { type Held, heldIn } from '../../report/held.ts';
import { takeBackup } from '../../teacher/safe/backup.tsx';
import { Safe } from '../../teacher/safe/safe.tsx';
import type { Wiped } from '../../teacher/safe/wipe.tsx';
import { t } from '../../text/text.ts';
import { device } from '../device.ts';
import { backup, bringIn } from '../lock/carrying.ts';
import { lockDeeds } from '../lock/console-lock.ts';
import { change } from '../settings.ts';
import { Upkeep } from '../upkeep/upkeep.tsx';
import { forgetRefused } from './notes.ts';
import { changed, useReading } from './reading.ts';

/** Wipes names, or everything; then the console is as new. @returns whether it was done */
async function wipe(what: Wiped): Promise<boolean> {
  const store = await device();
  try {
    await (what === 'names' ? store.forgetNames() : store.forgetEverything());
  } catch {
    return false;
  }
  forgetRefused();
  if (what === 'names') await changed();
  else {
    change({ player: null, open: null, turns: null });
    lockDeeds.lock();
  }
  return true;
}

/** What is held. Nothing is read for it but players, of whom it is told what is known. */
async function readHeld(): Promise<Held> {
  const store = await device();
  const { survey } = store;
  const [players, span, classes, attempts, pictures, lessons] = await Promise.all([
    store.players(),
    survey.span(),
    survey.count('classes'),
    survey.count('attempts'),
    survey.count('pictures'),
    survey.count('lessons'),
  ]);
  const when = (ms: number | undefined) =>
    ms === undefined ? undefined : isoWithOffset(new Date(ms));
  const [oldest, newest] = [when(span?.oldest), when(span?.newest)];
  return heldIn(players, { classes, attempts, pictures, lessons, oldest, newest });
}

export function SafePlace() {
  const held = useReading('held', readHeld);
  if (!held) return <p role="status">{t('common.loading')}</p>;
  return (
    <>
      <Safe held={held} backup={backup} bringIn={bringIn} wipe={wipe} />
      <Upkeep saveBackup={() => takeBackup(backup)} onChanged={() => void changed()} />
    </>
  );
}
