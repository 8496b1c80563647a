// The file that is being written, one at a time, wherever in the console one goes meanwhile.
import { signal } from '@preact/signals';
import type { Result } from '../base/result.ts';
import type { Wanted } from './filter.tsx';

/** What can be written: two tables as CSV, or all of it as a workbook. */
export type Carried = 'scores' | 'choices' | 'workbook';

/** Why there is no file: somebody stopped it, levels did not come, or something else is wrong. */
export type Undone = 'stopped' | 'levels' | 'failed';

/**
 * Writes a file of the wanted attempts. `tell` hears how many players are done of how many; a `signal` that
 * aborts leaves nothing half done. Never rejects.
 */
export type CarryOff = (
  what: Carried,
  wanted: Wanted,
  around: { tell: (done: number, all: number) => void; signal: AbortSignal },
) => Promise<Result<Blob, Undone>>;

/** What hears how far a file is, and can stop it. */
export type Around = Parameters<CarryOff>[2];

/** How far the file is that is being written. */
interface Going {
  what: Carried | 'backup';
  done: number;
  all: number;
  /** Whether it takes long enough to be told of. */
  long: boolean;
  stop: () => void;
}

/** Milliseconds after which a file is told of. */
const LONG_MS = 600;

export const going = signal<Going | undefined>(undefined);

/** Why the file before did not come to be. */
export const undone = signal<Undone | undefined>(undefined);

/** Writes a file, unless one is being written. @returns undefined where there is none */
export async function write(
  what: Carried | 'backup',
  make: (around: Around) => Promise<Result<Blob, Undone>>,
): Promise<Blob | undefined> {
  if (going.peek()) return undefined;
  const stopping = new AbortController();
  const change = (some: Partial<Going>) => {
    const now = going.peek();
    if (now) going.value = { ...now, ...some };
  };
  undone.value = undefined;
  going.value = { what, done: 0, all: 0, long: false, stop: () => stopping.abort() };
  const turnsLong = setTimeout(() => change({ long: true }), LONG_MS);
  const { signal } = stopping;
  const written = await make({ tell: (done, all) => change({ done, all }), signal });
  clearTimeout(turnsLong);
  going.value = undefined;
  if (written.ok) return written.value;
  undone.value = written.error;
  return undefined;
}
