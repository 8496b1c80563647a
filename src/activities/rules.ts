// What every kind of activity answers: the verbs that the rules of a play know about it.
import type { WordKey } from '../base/words.ts';
import type { Outcome } from './marking.ts';

/** One thing done with the hands: something is put (or taken away, where `to` is empty). */
export interface Move {
  /** What is touched: the id of an item, a fact, a passage; or the name of a text field. */
  item: string;
  /** Where it goes, or what is written. A mark is `on` or `off`. */
  to: string;
}

/** What an answer looks like in a record: item → place, in the order of the payload. */
export type Answer = Readonly<Record<string, string>>;

/** How one entry of an answer reads, for those who look at a record. */
export interface Telling {
  /** What it is about; nothing where it is a text of the player's own. */
  about: WordKey[];
  /** Where that was put, in the words of the level. */
  to?: WordKey;
  /** Or as it was written: an amount, a number, a text. */
  written?: string;
}

/** The rules of one kind. All pure; `P` is the payload with its texts as keys. */
export interface ActivityRules<P> {
  /** The answer after a move, or undefined if the move names something that is not there. */
  move(payload: P, answer: Answer, move: Move): Answer | undefined;
  /** Whether it may be handed in. */
  ready(payload: P, answer: Answer): boolean;
  outcome(payload: P, answer: Answer): Outcome;
  /** Everything that an answer may name, in the order of the payload. */
  items(payload: P): string[];
  /** @param item one of `items` @param to as the answer has it */
  telling(payload: P, item: string, to: string): Telling;
  /** Answers from empty-handed to perfect, so that a checker can try every kind of outcome. */
  samples(payload: P): Answer[];
}

/** Puts `to` at `item`, or takes it away where `to` is empty; the order of keys does not matter. */
export function place(answer: Answer, { item, to }: Move): Answer {
  const { [item]: _, ...rest } = answer;
  return to === '' ? rest : { ...rest, [item]: to };
}
