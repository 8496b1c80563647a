// Which part of the console shows: all attempts, the one that the address names, or the pictures.
import { effect, signal } from '@preact/signals';

const PREFIX = '#attempt/';

const attemptIn = (hash: string): string | undefined =>
  hash.startsWith(PREFIX) ? hash.slice(PREFIX.length) : undefined;

/** Address of one attempt; ids are base64url and need no escaping. */
export const addressOf = (attempt: string): string => `${PREFIX}${attempt}`;

/** Address of the list. */
export const LIST = '#attempts';

/** Addresses of the pictures, and of those on the wall. */
export const PICTURES = '#pictures';
export const WALL = '#wall';

export type Part = 'attempts' | 'pictures' | 'wall';

/** The part of the console that the address asks for. */
export const part = signal<Part>('attempts');

const partIn = (hash: string): Part => {
  if (hash === PICTURES) return 'pictures';
  return hash === WALL ? 'wall' : 'attempts';
};

/** Id of the attempt that is open, as the address has it. */
export const opened = signal<string | undefined>(undefined);

/** Follows the address bar. @returns ends it */
export function followAddress(): () => void {
  const read = (): void => {
    opened.value = attemptIn(location.hash);
    part.value = partIn(location.hash);
  };
  read();
  window.addEventListener('hashchange', read);
  return () => window.removeEventListener('hashchange', read);
}

/** Calls back with the attempt shown before and the one shown now. @returns ends it */
export function onTurn(turned: (before: string | undefined, now: string | undefined) => void) {
  let before = opened.peek();
  return effect(() => {
    const now = opened.value;
    if (now !== before) turned(before, now);
    before = now;
  });
}
