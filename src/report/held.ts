// What a device holds, in numbers: so that a teacher knows what is kept, and what would go.
import type { Attempt, Player } from '../attempt/attempt.ts';
import { isPupil } from '../classroom/class.ts';

export interface Held {
  classes: number;
  /** Players with a seat in a class, whether they still sit there or not. */
  seats: number;
  /** Players who belong to no class. */
  others: number;
  /** How many have a name or nickname. */
  names: number;
  /** How many have notes of the teacher. */
  notes: number;
  attempts: number;
  pictures: number;
  lessons: number;
  /** When the oldest and the newest attempt were begun; undefined if there are none. */
  oldest: string | undefined;
  newest: string | undefined;
}

interface Everything {
  players: readonly Player[];
  attempts: readonly Attempt[];
  pictures: readonly unknown[];
  classes: readonly unknown[];
  lessons: readonly unknown[];
}

export function heldIn({ players, attempts, pictures, classes, lessons }: Everything): Held {
  let [oldest, newest]: Attempt[] = [];
  const when = (attempt: Attempt): number => Date.parse(attempt.startedAt);
  for (const attempt of attempts) {
    if (!oldest || when(attempt) < when(oldest)) oldest = attempt;
    if (!newest || when(attempt) > when(newest)) newest = attempt;
  }
  return {
    classes: classes.length,
    seats: players.filter(isPupil).length,
    others: players.filter((player) => player.class === undefined).length,
    names: players.filter(({ name }) => name !== '').length,
    notes: players.filter(({ notes = '' }) => notes !== '').length,
    attempts: attempts.length,
    pictures: pictures.length,
    lessons: lessons.length,
    oldest: oldest?.startedAt,
    newest: newest?.startedAt,
  };
}
