// The class and the level that a teacher is busy with: picked on one page of the console, at hand on the next.
import { signal } from '@preact/signals';
import { type AtHand, readAtHand, writeAtHand } from '../store/at-hand.ts';

export const atHand = signal<AtHand>(readAtHand());

/** Something is picked, or opened. */
export function hold(some: Partial<AtHand>): void {
  atHand.value = { ...atHand.peek(), ...some };
  writeAtHand(atHand.peek());
}
