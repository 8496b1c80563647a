// What a player has done in the levels, read from their attempts.
import type { Attempt } from '../attempt/attempt.ts';
import { ACADEMIES, type Academy } from '../level/terms.ts';

/** What one player did in one level. */
export function doneIn(attempts: readonly Attempt[], level: string) {
  const here = attempts.filter((attempt) => attempt.level === level);
  const best = here
    .flatMap((attempt) => (attempt.shown ? [attempt.shown] : []))
    .toSorted((a, b) => b.score - a.score)[0];
  return { best, goingOn: here.some((attempt) => !attempt.finishedAt) };
}

/** The academy in which something was begun last. */
export function lastPlayed(attempts: readonly Attempt[]): Academy | undefined {
  const [last] = attempts.toSorted((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt));
  return ACADEMIES.find((academy) => last?.level.startsWith(`${academy}/`));
}
