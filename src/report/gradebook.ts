// 成績簿: what the attempts of a device come to, recomputed from their decisions and never believed.
import type { Attempt, Player } from '../attempt/attempt.ts';
import type { Counted } from '../attempt/counted.ts';
import { type Result, resultOf } from '../attempt/retell.ts';
import type { Words } from '../base/words.ts';
import type { Class } from '../classroom/class.ts';
import type { Level } from '../level/level.ts';

export { COMPETENCIES } from '../level/terms.ts';

/** A level with its words in one language. */
export interface Known {
  level: Level;
  words: Words;
}

/** Levels by id; undefined where a level is not to be had. */
export type Levels = ReadonlyMap<string, Known | undefined>;

/** An attempt as lists show it, without what was decided in it. */
export type Head = Pick<Attempt, 'id' | 'player' | 'level' | 'hash' | 'startedAt' | 'finishedAt'>;

/** One attempt and what is counted from it. */
export interface Graded {
  attempt: Head;
  /** The level it was played in, if that is known. */
  known: Known | undefined;
  /** Nickname: personal data, empty where there is none. */
  player: string;
  seat: number | null;
  /** Id of the class in which the player has or had a seat; empty where there is none. */
  classId: string;
  /** What the teacher calls that class; empty where it is not known. */
  className: string;
  academy: string;
  /** Title of the level; empty where it is not known. */
  title: string;
  /** The how manyth attempt of this player at this level, from 1. */
  nth: number;
  /** Whole seconds played, up to the first ending. */
  seconds: number;
  trust: Result['trust'] | 'unknown-level';
  /** Only of finished attempts at the very text of the level that is known. */
  finished: (NonNullable<Result['finished']> & { endingTitle: string }) | undefined;
}

/** The same with all that was decided. */
export interface GradeRow extends Graded {
  attempt: Attempt;
}

const instantOf = ({ startedAt }: Head): number => Date.parse(startedAt);

const byStart = (a: Head, b: Head): number => instantOf(a) - instantOf(b) || (a.id < b.id ? -1 : 1);

/** The title of an ending in words; its id where the level has no such ending. */
function endingTitle({ level, words }: Known, ending: string): string {
  for (const { steps } of Object.values(level.scenes)) {
    for (const step of steps) {
      if ('end' in step && step.end === ending) return words[step.title] ?? ending;
    }
  }
  return ending;
}

type Counting = Pick<Counted, 'trust' | 'finished'>;

/** One row of every attempt, the oldest first, as `countingOf` counts it. */
function rowsOf<H extends Head & Pick<Attempt, 'seconds'>>(
  attempts: readonly H[],
  players: readonly Player[],
  levels: Levels,
  classes: readonly Class[],
  countingOf: (attempt: H, known: Known | undefined) => Counting,
): (Graded & { attempt: H })[] {
  const people = new Map(players.map((player) => [player.id, player]));
  const classNames = new Map(classes.map(({ id, name }) => [id, name]));
  const counts = new Map<string, number>();
  return attempts.toSorted(byStart).map((attempt) => {
    const known = levels.get(attempt.level);
    const person = people.get(attempt.player);
    const pair = `${attempt.player} ${attempt.level}`;
    const nth = (counts.get(pair) ?? 0) + 1;
    counts.set(pair, nth);
    const { trust, finished } = countingOf(attempt, known);
    return {
      attempt,
      known,
      player: person?.name ?? '',
      seat: person?.seat ?? null,
      classId: person?.class ?? '',
      className: classNames.get(person?.class ?? '') ?? '',
      academy: attempt.level.split('/')[0] ?? '',
      title: known?.words[known.level.title] ?? '',
      nth,
      seconds: Math.round(attempt.seconds),
      trust,
      finished:
        known && finished
          ? { ...finished, endingTitle: endingTitle(known, finished.ending) }
          : undefined,
    };
  });
}

const UNKNOWN: Counting = { trust: 'unknown-level' };

/**
 * One row of every attempt, the oldest first, counted by replaying it.
 * @param counted what was counted before by the rules and levels of today; that is not replayed again
 */
export function gradebook(
  attempts: readonly Attempt[],
  players: readonly Player[],
  levels: Levels,
  classes: readonly Class[] = [],
  counted: readonly Counted[] = [],
): GradeRow[] {
  const before = new Map(counted.map((row) => [row.id, row]));
  return rowsOf(
    attempts,
    players,
    levels,
    classes,
    (attempt, known) =>
      before.get(attempt.id) ?? (known ? resultOf(known.level, attempt) : UNKNOWN),
  );
}

/**
 * One row of every attempt that was counted before, the oldest first.
 * @param counted all of each player, for attempts are numbered
 */
export const gradesOf = (
  counted: readonly Counted[],
  players: readonly Player[],
  levels: Levels,
  classes: readonly Class[] = [],
): Graded[] => rowsOf(counted, players, levels, classes, (row) => row);
