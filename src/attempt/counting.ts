// Counts an attempt by the rules of the game.
import type { Level } from '../level/level.ts';
import type { Attempt } from './attempt.ts';
import { basisOf, type Counted } from './counted.ts';
import { resultOf } from './retell.ts';

/** What an attempt comes to, by the rules alone. @param level none where it is not known */
export function count(attempt: Attempt, level: Level | undefined, rules: string): Counted {
  const { id, player, hash, startedAt, finishedAt, seconds } = attempt;
  const result = level && resultOf(level, attempt);
  return {
    ...{ id, player, hash, startedAt, seconds, level: attempt.level },
    basis: basisOf(rules, level?.hash),
    began: Date.parse(startedAt),
    ...(finishedAt === undefined ? {} : { finishedAt }),
    trust: result?.trust ?? 'unknown-level',
    ...(result?.finished ? { finished: result.finished } : {}),
  };
}
