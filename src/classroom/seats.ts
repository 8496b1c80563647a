// What becomes of seats: who is new, who leaves and comes back, who goes to another class. Records go along.
import type { Player } from '../attempt/attempt.ts';
import { type Pupil, seated } from './class.ts';
import { MOST_SEATS, type RosterRow } from './roster.ts';
import type { Plan } from './roster-plan.ts';

/** What is drawn or read elsewhere and handed in. */
export interface Chances {
  newId: () => string;
  /** ISO 8601 with offset. */
  now: string;
}

/** A new player with a seat. */
export const newPupil = (
  classId: string,
  { seat, name }: RosterRow,
  { newId, now }: Chances,
): Pupil => ({ version: 1, id: newId(), name, seat, createdAt: now, class: classId });

/** A player at a seat of a class, as one who has not left. */
export function seatedAt(pupil: Player, classId: string, { seat, name }: RosterRow): Pupil {
  const { leftAt: _, ...rest } = pupil;
  return { ...rest, class: classId, seat, name };
}

/** As one who has left; the seat and everything that was played stay with the player. */
export const hasLeft = (pupil: Pupil, now: string): Pupil => ({ ...pupil, leftAt: now });

/** The lowest seat that nobody has, from one on; undefined where the class is full. */
export function freeSeat(players: readonly Player[], from = 1): number | undefined {
  const taken = new Set(seated(players).map(({ seat }) => seat));
  for (let seat = from; seat <= MOST_SEATS; seat += 1) if (!taken.has(seat)) return seat;
  return undefined;
}

/** Seats 1 to `count`, without names. */
export const bareSeats = (count: number): RosterRow[] =>
  Array.from({ length: count }, (_, index) => ({ seat: index + 1, name: '' }));

/** The players that a plan makes or changes, as they are to be kept. */
export function carriedOut(plan: Plan, classId: string, chances: Chances): Pupil[] {
  return [
    ...[...plan.renamed, ...plan.moved, ...plan.returns].map(({ pupil, row }) =>
      seatedAt(pupil, classId, row),
    ),
    ...plan.comes.map((row) => newPupil(classId, row, chances)),
    ...plan.leaves.map((pupil) => hasLeft(pupil, chances.now)),
  ];
}
