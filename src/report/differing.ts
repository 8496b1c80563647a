// The choices on which a class differed most: what everybody chose alone, and both votes where there were.
import type { Words } from '../base/words.ts';
import type { Story } from './story.ts';
import type { Votes } from './votes.ts';

export interface DifferingOption {
  id: string;
  text: string;
  /** How many took it when they played alone, at first. */
  alone: number;
  /** Hands before and after the class talked. */
  votes: readonly [number, number];
}

export interface DifferingChoice {
  id: string;
  /** Title of its level. */
  level: string;
  question: string;
  options: DifferingOption[];
  /** How many chose alone, and how many hands went up in each vote; 0 where there was none. */
  all: { alone: number; votes: readonly [number, number] };
  /** From 0, where all agree, towards 1: how likely two of them chose differently. */
  difference: number;
}

const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);

/** How likely two of these, drawn with return, are not alike (Gini–Simpson). */
export function differenceIn(counts: readonly number[]): number {
  const all = sum(counts);
  return all === 0 ? 0 : 1 - sum(counts.map((count) => (count / all) ** 2));
}

/**
 * The choices of one level that divided the class, those it differed on most first.
 * @param least choices that fewer have answered say more about one pupil than about the class
 */
export function differingIn(
  story: Story,
  votes: Votes,
  { words, title, least }: { words: Words; title: string; least: number },
): DifferingChoice[] {
  const choices = story.choices.map(({ id, text, options }): DifferingChoice => {
    const [first = {}, second = {}] = votes.get(id) ?? [];
    const told = options.map(
      (option): DifferingOption => ({
        id: option.id,
        text: words[option.text] ?? option.id,
        alone: option.count,
        votes: [first[option.id] ?? 0, second[option.id] ?? 0],
      }),
    );
    const columns = [
      told.map(({ alone }) => alone),
      told.map((option) => option.votes[0]),
      told.map((option) => option.votes[1]),
    ] as const;
    // Judged by what most have answered.
    const [most = []] = columns.toSorted((a, b) => sum(b) - sum(a));
    return {
      id,
      level: title,
      question: words[text] ?? id,
      options: told,
      all: { alone: sum(columns[0]), votes: [sum(columns[1]), sum(columns[2])] },
      difference: sum(most) < least ? 0 : differenceIn(most),
    };
  });
  return choices.filter(({ difference }) => difference > 0).toSorted(byDifference);
}

/** Those that divided more come first; of equals those that more have answered. */
export const byDifference = (a: DifferingChoice, b: DifferingChoice): number =>
  b.difference - a.difference || answersTo(b) - answersTo(a);

const answersTo = ({ all }: DifferingChoice): number => Math.max(all.alone, ...all.votes);
