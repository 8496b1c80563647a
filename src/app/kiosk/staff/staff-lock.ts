// The lock of a kiosk's staff, apart from that of the teacher's console: it locks whenever the panel closes.
import { useEffect, useState } from 'preact/hooks';
import type { LockDeeds } from '../../../teacher/lock/deeds.ts';
import { device } from '../../device.ts';
import { lockNamed } from '../../lock/named-lock.ts';

const own = lockNamed('kiosk');

/** How it stands on this page. */
export const staffState = own.state;

export const staffDeeds: LockDeeds = {
  ...own.deeds,
  lock: () => {
    own.close();
    void own.look();
  },
};

/** Whoever opens the panel types the PIN. @returns locks it again */
export function beginLocked(): () => void {
  void own.look();
  return own.close;
}

/** Whether the device keeps a PIN beyond this page; believed until it is known. */
export function useKept(): boolean {
  const [kept, setKept] = useState(true);
  useEffect(() => {
    void device().then(({ keeping }) => setKept(keeping !== 'refused'));
  }, []);
  return kept;
}
