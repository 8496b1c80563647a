// What a place of the console shows: read when it opens, and again whenever it may have changed.
import { signal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Aside, Keeping } from '../../store/store.ts';
import { device } from '../device.ts';

/** What the store says of itself, which the last reading may have changed; undefined before the first. */
export const storeState = signal<{ aside: readonly Aside[]; keeping: Keeping } | undefined>(
  undefined,
);

/** Reads again, for each thing that is shown. */
const shown = new Set<() => Promise<void>>();

/** Reads again what is shown. Resolves once it is. */
export async function readAgain(): Promise<void> {
  await Promise.all([...shown].map((again) => again()));
}

/** The other tabs of the console, which show the same records. */
const others = new BroadcastChannel('qinglian.console');
others.addEventListener('message', () => void readAgain());

/** Something was changed: what is shown is read again, in the other tabs too. Resolves once it is here. */
export async function changed(): Promise<void> {
  others.postMessage('changed');
  await readAgain();
}

/**
 * Reads what a place shows.
 * @param by what it is read by, e.g. the id of a class: another one, another reading
 * @returns undefined until it is there
 */
export function useReading<T>(by: string, read: () => Promise<T>): T | undefined {
  const [got, setGot] = useState<{ by: string; value: T }>();
  useEffect(() => {
    let last = 0;
    const again = async (): Promise<void> => {
      last += 1;
      const mine = last;
      const value = await read();
      const store = await device();
      storeState.value = { aside: await store.aside(), keeping: store.keeping };
      // What was asked for later says more.
      if (mine === last) setGot({ by, value });
    };
    shown.add(again);
    void again();
    return () => {
      last = -1;
      shown.delete(again);
    };
  }, [by]);
  return got?.by === by ? got.value : undefined;
}

/** What was shown stays until what is asked for is there. */
export function useUntilNext<T>(value: T | undefined): T | undefined {
  const last = useRef<T | undefined>(undefined);
  if (value !== undefined) last.current = value;
  return last.current;
}
