// A device that goes round: its seats, and how far each has come. Nothing shows but whether it has played.
import type { Attempt } from '../../attempt/attempt.ts';

export interface SeatInTurns {
  seat: number;
  /** As the screen may show it; empty where there is none. */
  name: string;
  /** Id of who sits there; undefined as long as nobody has. */
  player: string | undefined;
  state: 'fresh' | 'begun' | 'done';
}

/** What is played in turns, as it stands. */
export interface Turns {
  level: string;
  /** Of the class, or of the level. */
  title: string;
  /** The checks are asked before the level and after it. */
  checks: boolean;
  seats: SeatInTurns[];
}

/**
 * How far somebody has come.
 * @param own attempts at the level @param since what ended before does not count, in ms since 1970
 */
export function stateOf(own: readonly Attempt[], since = 0): SeatInTurns['state'] {
  if (own.some(({ finishedAt }) => finishedAt === undefined)) return 'begun';
  const done = own.some(({ finishedAt }) => finishedAt && Date.parse(finishedAt) >= since);
  return done ? 'done' : 'fresh';
}
