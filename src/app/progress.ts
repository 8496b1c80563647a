// What a player has done in the levels, read from their attempts.
import type { Attempt } from '../attempt/attempt.ts';
import { isLater, type Taken } from '../kiosk/taken.ts';
import { ACADEMIES, type Academy } from '../level/terms.ts';

/** What one player did in one level. */
export function doneIn(attempts: readonly Attempt[], level: string) {
  const here = attempts.filter((attempt) => attempt.level === level);
  const best = here
    .flatMap((attempt) => (attempt.shown ? [attempt.shown] : []))
    .toSorted((a, b) => b.score - a.score)[0];
  return { best, goingOn: here.some((attempt) => !attempt.finishedAt) };
}

/**
 * The last finished attempt at a level, once four weeks have gone by since: time to think it over again.
 * @param today as the calendar of the device shows it, e.g. `2026-11-27`
 */
export function toThinkOver(
  attempts: readonly Attempt[],
  level: string,
  today: string,
): Taken | undefined {
  const [last] = attempts
    .flatMap((one) =>
      one.level === level && one.finishedAt ? [{ ...one, at: one.finishedAt }] : [],
    )
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
  const day = last?.at.slice(0, 10);
  if (!last || !day || !isLater(day, today)) return undefined;
  return { level, promise: last.promise, day };
}

/** The academy in which something was begun last. */
export function lastPlayed(attempts: readonly Attempt[]): Academy | undefined {
  const [last] = attempts.toSorted((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt));
  return ACADEMIES.find((academy) => last?.level.startsWith(`${academy}/`));
}
