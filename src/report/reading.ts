// The decisions of one attempt, in words that a teacher reads.
import type { Attempt } from '../attempt/attempt.ts';
import { retell, type Told } from '../attempt/retell.ts';
import type { Words } from '../base/words.ts';
import type { Level } from '../level/level.ts';
import type { EXCUSES } from '../level/terms.ts';
import { type Deeds, nameOf, touched, writtenIn } from './names.ts';

type Excuse = (typeof EXCUSES)[number];

/** What was answered, in words; ids stand in where the level does not know them. */
export type Answered =
  | {
      kind: 'choice';
      chosen: string;
      /** Name of the excuse that made the option tempting, if it has one. */
      excuse: Excuse | undefined;
      others: string[];
    }
  /** Told apart what matters and what is innocent; `percent` is the accuracy. */
  | {
      kind: 'judged';
      hits: string[];
      misses: string[];
      falseAlarms: string[];
      percent: number;
    }
  /** What was marked, where it cannot be judged. */
  | { kind: 'marked'; marked: string[] }
  | { kind: 'written'; text: string };

export interface Decided {
  /** Seconds since the start. */
  at: number;
  question: string;
  /** Taken while another path was looked at. */
  exploring: boolean;
  /** The first decision about this thing in the player's own story. */
  first: boolean;
  answered: Answered;
}

function answeredIn(told: Told, words: Words, deeds: Deeds): Answered {
  if (told.kind === 'choice') {
    const options = told.step?.options ?? [];
    const chosen = options.find((option) => option.id === told.option);
    return {
      kind: 'choice',
      chosen: (chosen && words[chosen.text]) ?? told.option,
      excuse: chosen?.excuse,
      others: options.filter((one) => one !== chosen).map((one) => words[one.text] ?? one.id),
    };
  }
  const { rules, answer, outcome } = told;
  const text = writtenIn(told);
  if (text !== undefined) return { kind: 'written', text };
  const named = (ids: readonly string[]) =>
    ids.map((id) => (rules ? nameOf(rules, words, id, answer, deeds) : id));
  if (typeof outcome?.accuracy !== 'number') {
    return { kind: 'marked', marked: named(touched(told)) };
  }
  return {
    kind: 'judged',
    hits: named(outcome.hits),
    misses: named(outcome.misses),
    falseAlarms: named(outcome.falseAlarms),
    percent: Math.round(100 * outcome.accuracy),
  };
}

/**
 * The decisions of an attempt for reading, in order.
 * @param level none where it is not known; then ids stand for words
 * @param deeds words for what answers write in short
 */
export const decisionsInWords = (
  attempt: Attempt,
  level: Level | undefined,
  words: Words,
  deeds: Deeds = {},
): Decided[] =>
  retell(level, attempt).map((told) => ({
    at: told.at,
    question: (told.step && words[told.step.text]) ?? told.id,
    exploring: told.exploring,
    first: told.first,
    answered: answeredIn(told, words, deeds),
  }));
