// What every kind of activity is given to show itself with, and how it asks for a move.
import type { Outcome } from '../activities/marking.ts';
import type { Answer } from '../activities/rules.ts';
import type { Words } from '../base/words.ts';

/** `P` is the payload of the kind, its texts as keys into `words`. */
export interface Hands<P> {
  payload: P;
  words: Words;
  answer: Answer;
  /** Once it is handed in; nothing can be moved from then on. */
  outcome?: Outcome | undefined;
  /** Puts `item` at `to`, or takes it away where `to` is empty. */
  onMove: (item: string, to: string) => void;
}

/** A mark put on or taken off. */
export const toggled = (answer: Answer, id: string): string => (answer[id] === 'on' ? '' : 'on');
