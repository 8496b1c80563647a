// What a roster changes in a class, worked out before anything is done: nobody is lost by it.

import type { Player } from '../attempt/attempt.ts';
import { isPupil, type Pupil, seated } from './class.ts';
import type { RosterRow } from './roster.ts';

/** Somebody who is known, and the row that is theirs from now on. */
export interface Matched {
  pupil: Pupil;
  row: RosterRow;
}

/** Everybody in a class and every row of the roster is in exactly one of these. */
export interface Plan {
  stays: Matched[];
  /** Same seat, another name. */
  renamed: Matched[];
  /** Same name, another seat. */
  moved: Matched[];
  /** Had left, and is on the roster again. */
  returns: Matched[];
  comes: RosterRow[];
  /** Is not on the roster. */
  leaves: Pupil[];
  /** Is not on the roster and has a seat that nobody else takes, so may as well stay. */
  kept: Pupil[];
}

/** What the teacher says about a plan. */
export interface Wishes {
  /** Seats where another name is another person. */
  replaced: ReadonlySet<number>;
  /** Whoever is not on the roster stays, where the seat is still free. */
  keepOthers: boolean;
}

/** Whether two names may be of one person, one of them written wrongly: half of their characters agree. */
export function isAlike(one: string, other: string): boolean {
  const letters = new Set(one);
  const shared = [...new Set(other)].filter((letter) => letters.has(letter)).length;
  return shared * 2 >= Math.max(letters.size, new Set(other).size);
}

/** Seats at which another name seems to be another person's. */
export const seemReplaced = (
  rows: readonly RosterRow[],
  players: readonly Player[],
): Set<number> => {
  const { renamed } = planOf(rows, players, { replaced: new Set(), keepOthers: false });
  return new Set(
    renamed.filter(({ pupil, row }) => !isAlike(pupil.name, row.name)).map(({ row }) => row.seat),
  );
};

/** Values that stand there once, by what they are called. */
function once<T>(all: Iterable<T>, called: (one: T) => string): Map<string, T> {
  const found = new Map<string, T>();
  const more = new Set<string>();
  for (const one of all) {
    const name = called(one);
    if (found.has(name)) more.add(name);
    found.set(name, one);
  }
  for (const name of ['', ...more]) found.delete(name);
  return found;
}

/**
 * What a roster changes. Somebody is found by seat and name, else by a name that only one has, else by the seat.
 * @param players of the class, those who left included
 */
export function planOf(
  rows: readonly RosterRow[],
  players: readonly Player[],
  { replaced, keepOthers }: Wishes,
): Plan {
  const here = new Set(seated(players));
  const open = new Set(rows);
  const match = (pairs: Iterable<Matched>): Matched[] => {
    const matched = [...pairs].filter(({ row }) => open.has(row));
    for (const { pupil, row } of matched) {
      here.delete(pupil);
      open.delete(row);
    }
    return matched;
  };
  const bySeat = (agree: (pupil: Pupil, row: RosterRow) => boolean) =>
    match(
      [...here].flatMap((pupil) => {
        const row = rows.find(({ seat }) => seat === pupil.seat);
        return row && agree(pupil, row) ? [{ pupil, row }] : [];
      }),
    );
  const byName = (pupils: Iterable<Pupil>) => {
    const known = once(pupils, ({ name }) => name);
    return match(
      [...once(open, ({ name }) => name)].flatMap(([name, row]) => {
        const pupil = known.get(name);
        return pupil ? [{ pupil, row }] : [];
      }),
    );
  };
  const same = bySeat((pupil, row) => pupil.name === row.name);
  const moved = byName(here);
  const returns = byName(
    players.filter((player): player is Pupil => isPupil(player) && player.leftAt !== undefined),
  );
  // A roster without a name says nothing about the name that is known.
  const unnamed = bySeat((_, row) => row.name === '');
  const renamed = bySeat((pupil, { seat }) => pupil.name === '' || !replaced.has(seat));
  const seats = new Set(rows.map(({ seat }) => seat));
  const stayOn = (pupil: Pupil) => keepOthers && !seats.has(pupil.seat);
  return {
    stays: [...same, ...unnamed].toSorted((a, b) => a.row.seat - b.row.seat),
    renamed,
    moved,
    returns,
    comes: [...open],
    leaves: [...here].filter((pupil) => !stayOn(pupil)),
    kept: [...here].filter(stayOn),
  };
}

/** Whether a plan changes nothing. */
export const isIdle = ({ renamed, moved, returns, comes, leaves }: Plan): boolean =>
  [renamed, moved, returns, comes, leaves].every((part) => part.length === 0);
