// The votes of a class about the choices of one level, over all its lessons.
import type { Lesson } from '../classroom/lesson.ts';

/** Hands by option in the first and in the second vote, by choice. */
export type Votes = ReadonlyMap<string, readonly Readonly<Record<string, number>>[]>;

/** @param lessons of one class at one level; hands of lessons that met the same choice are added up */
export function votesIn(lessons: readonly Pick<Lesson, 'votes'>[]): Votes {
  const rounds = new Map<string, Record<string, number>[]>();
  for (const { choice, round, counts } of lessons.flatMap(({ votes }) => votes)) {
    const both = rounds.get(choice) ?? [{}, {}];
    rounds.set(choice, both);
    const sum = both[round - 1] ?? {};
    for (const [option, count] of Object.entries(counts)) {
      sum[option] = (sum[option] ?? 0) + count;
    }
  }
  return rounds;
}
