// What a vote comes to: who is ahead, and how a class moved from its first vote to its second.
import type { Ballot } from './lesson.ts';

/** How many voted. */
export const totalOf = (ballot: Ballot | undefined): number =>
  Object.values(ballot?.counts ?? {}).reduce((sum, count) => sum + count, 0);

/** How many voted for an option. */
export const countOf = (ballot: Ballot | undefined, option: string): number =>
  ballot?.counts[option] ?? 0;

/** The options that have the most votes: one, several in a tie, none where nobody voted. */
export function leadersOf(ballot: Ballot | undefined, options: readonly string[]): string[] {
  const most = Math.max(0, ...options.map((option) => countOf(ballot, option)));
  return most === 0 ? [] : options.filter((option) => countOf(ballot, option) === most);
}

/** So many went from one option to another; null is: did not vote. */
export interface Move {
  from: string | null;
  to: string | null;
  count: number;
}

/**
 * How the seats moved, in the order of the options; seats that never voted are left out.
 * @returns undefined where hands were counted, for then nobody knows who moved
 */
export function movesOf(
  first: Ballot | undefined,
  second: Ballot | undefined,
  options: readonly string[],
): Move[] | undefined {
  if (!first?.seats || !second?.seats) return undefined;
  const [before, after] = [first.seats, second.seats];
  const seats = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const ends = [...options, null];
  return ends.flatMap((from) =>
    ends.flatMap((to) => {
      const moved = (seat: string): boolean =>
        (before[seat] ?? null) === from && (after[seat] ?? null) === to;
      const count = seats.filter(moved).length;
      return count > 0 ? [{ from, to, count }] : [];
    }),
  );
}
