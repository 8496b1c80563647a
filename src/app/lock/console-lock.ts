// The lock of the teacher's console: it stays open through a reload, and locks in all tabs at once.
import type { LockDeeds } from '../../teacher/lock/deeds.ts';
import { lockNamed } from './named-lock.ts';
import { isStillOpen, letGo, stayOpen } from './open-here.ts';

const own = lockNamed('teacher', stayOpen);

/** Tells the other tabs of the console that it was locked. */
const others = new BroadcastChannel('qinglian.lock');

/** How it stands in this tab. */
export const lockState = own.state;

/** Begins in this tab: open still if it was and the page was only loaded again. */
export async function beginLocked(): Promise<void> {
  others.addEventListener('message', () => void lockHere());
  await own.look();
  if (lockState.value === 'locked' && isStillOpen()) lockDeeds.open();
}

/** Locks this tab alone. */
export async function lockHere(): Promise<void> {
  letGo();
  own.close();
  await own.look();
}

export const lockDeeds: LockDeeds = {
  ...own.deeds,
  lock: () => {
    others.postMessage('locked');
    void lockHere();
  },
};
