// What a device holds, in numbers: so that a teacher knows what is kept, and what would go.
import type { Player } from '../attempt/attempt.ts';
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

/** How many rows there are of what need not be read, and when attempts were begun. */
type Numbers = Pick<Held, 'classes' | 'attempts' | 'pictures' | 'lessons' | 'oldest' | 'newest'>;

export function heldIn(players: readonly Player[], numbers: Numbers): Held {
  return {
    ...numbers,
    seats: players.filter(isPupil).length,
    others: players.filter((player) => player.class === undefined).length,
    names: players.filter(({ name }) => name !== '').length,
    notes: players.filter(({ notes = '' }) => notes !== '').length,
  };
}
