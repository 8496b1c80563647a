// The teacher's notes about a pupil: kept, read again when another tab has changed them, never dropped.
import { signal } from '@preact/signals';
import { device } from '../device.ts';

/** How often notes were changed, here or in another tab; whoever shows some reads them again. */
export const noted = signal(0);

/** Tells the other tabs of the console. */
const others = new BroadcastChannel('qinglian.notes');
others.addEventListener('message', () => {
  noted.value += 1;
});

/** What the device did not take, by id of the player, until the page closes. */
const refused = new Map<string, string>();

/** The notes as they are kept, or as they should have been. */
export async function notesOf(id: string): Promise<{ notes: string; failed: boolean }> {
  const typed = refused.get(id);
  if (typed !== undefined) return { notes: typed, failed: true };
  const [player] = await (await device()).playersBy([id]);
  return { notes: player?.notes ?? '', failed: false };
}

/** Keeps notes. @returns whether the device took them */
export async function keepNotes(id: string, notes: string): Promise<boolean> {
  try {
    await (await device()).putNotes(id, notes);
    refused.delete(id);
  } catch {
    refused.set(id, notes);
    return false;
  }
  noted.value += 1;
  others.postMessage(id);
  return true;
}

/** Forgets what was not kept, for what is personal is wiped. */
export const forgetRefused = (): void => refused.clear();
