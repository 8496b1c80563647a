// What a class did, as a table of seats and levels.
import type { Player } from '../attempt/attempt.ts';
import { groupedBy } from '../base/grouped.ts';
import { isPupil, type Pupil } from '../classroom/class.ts';
import type { Graded } from './gradebook.ts';

/** What one pupil did in one level. */
export interface Grade {
  /** All attempts, finished or not. */
  attempts: number;
  /** Of the first that came to its end; undefined where none did. */
  first: number | undefined;
  /** The best score with its stars; undefined where no attempt came to its end. */
  best: { score: number; stars: number } | undefined;
}

export interface GradeLine {
  pupil: Pupil;
  /** By id of the level; none where nothing was played. */
  grades: ReadonlyMap<string, Grade>;
}

export interface ClassGrades {
  /** Levels that anybody played, with their titles (their ids where they are not known). */
  levels: { id: string; title: string }[];
  /** By seat; those who left come last. */
  lines: GradeLine[];
}

/** What is counted of one pupil's attempts at one level. @param rows the oldest first */
function gradeOf(rows: readonly Graded[]): Grade {
  const scores = rows.flatMap(({ finished, trust }) =>
    finished && trust === 'verified' ? [finished.score] : [],
  );
  const best = scores.toSorted((a, b) => b.score - a.score)[0];
  return {
    attempts: rows.length,
    first: scores[0]?.score,
    best: best && { score: best.score, stars: best.stars },
  };
}

/**
 * The grades of a class. Only attempts that were found true and came to their end have a score.
 * @param players of the class, those who left included; they are shown only if they played
 * @param rows their attempts, the oldest first
 */
export function classGrades(players: readonly Player[], rows: readonly Graded[]): ClassGrades {
  const ofPlayers = groupedBy(rows, ({ attempt }) => attempt.player);
  const pupils = players
    .filter(isPupil)
    .filter(({ id, leftAt }) => leftAt === undefined || ofPlayers.has(id))
    .toSorted(
      (a, b) => Number(a.leftAt !== undefined) - Number(b.leftAt !== undefined) || a.seat - b.seat,
    );
  const titles = new Map(rows.map((row) => [row.attempt.level, row.title || row.attempt.level]));
  return {
    levels: [...titles]
      .map(([id, title]) => ({ id, title }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    lines: pupils.map((pupil) => {
      const levels = groupedBy(ofPlayers.get(pupil.id) ?? [], ({ attempt }) => attempt.level);
      return {
        pupil,
        grades: new Map([...levels].map(([level, own]) => [level, gradeOf(own)])),
      };
    }),
  };
}
