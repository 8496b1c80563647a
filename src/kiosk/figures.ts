// What a booth's totals come to: a day, its hours and its levels, whatever order the rows came in.
import type { Total } from './totals.ts';

/** Plays, or visits in which there were some: those that came to an ending, and those that were left before. */
export type Tally = Pick<Total, 'finished' | 'left'>;

export const allOf = ({ finished, left }: Tally): number => finished + left;

export interface Figures {
  visits: Tally;
  plays: Tally;
  /** Visits of each hour from the first with any to the last, those without any among them. */
  hours: { hour: number; visits: number }[];
  /** Plays of each level that was played, the most played first. */
  levels: ({ level: string } & Tally)[];
}

/** The day of an hour, e.g. `2026-11-27`. */
export const dateOf = (hour: string): string => hour.slice(0, 10);

/** The hour of the day, 0 to 23. */
export const timeOf = (hour: string): number => Number(hour.slice(11));

const plus = (a: Tally, b: Tally): Tally => ({
  finished: a.finished + b.finished,
  left: a.left + b.left,
});

const NONE: Tally = { finished: 0, left: 0 };

const sum = (rows: readonly Tally[]): Tally => rows.reduce(plus, NONE);

/** Rows that count the same thing as one, by hour and level. A device that refused some has two of them. */
export function together(rows: readonly Total[]): Total[] {
  const one = new Map<string, Total>();
  for (const row of rows) {
    const key = `${row.hour} ${row.level}`;
    one.set(key, { ...row, ...plus(one.get(key) ?? NONE, row) });
  }
  return [...one.keys()].toSorted().flatMap((key) => one.get(key) ?? []);
}

/** The days on which something was counted, the last first. */
export const daysOf = (rows: readonly Total[]): string[] =>
  [...new Set(rows.map(({ hour }) => dateOf(hour)))].toSorted().reverse();

/** Visits by hour, none left out between the first and the last. */
function hoursOf(visits: readonly Total[]): Figures['hours'] {
  const counted = new Map<number, number>();
  for (const row of visits) {
    const hour = timeOf(row.hour);
    counted.set(hour, (counted.get(hour) ?? 0) + allOf(row));
  }
  if (counted.size === 0) return [];
  const first = Math.min(...counted.keys());
  const last = Math.max(...counted.keys());
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    hour: first + at,
    visits: counted.get(first + at) ?? 0,
  }));
}

function levelsOf(plays: readonly Total[]): Figures['levels'] {
  const ids = [...new Set(plays.map(({ level }) => level))].toSorted();
  return ids
    .map((level) => ({ level, ...sum(plays.filter((row) => row.level === level)) }))
    .toSorted((a, b) => allOf(b) - allOf(a));
}

/** What was counted on a day. @param date e.g. `2026-11-27` */
export function figuresOf(rows: readonly Total[], date: string): Figures {
  const ofDay = rows.filter(({ hour }) => dateOf(hour) === date);
  const visits = ofDay.filter(({ level }) => level === '');
  const plays = ofDay.filter(({ level }) => level !== '');
  return {
    visits: sum(visits),
    plays: sum(plays),
    hours: hoursOf(visits),
    levels: levelsOf(plays),
  };
}
