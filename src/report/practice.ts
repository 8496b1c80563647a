// 素養: what one pupil practised over time, from the pupil's own attempts alone. Nobody is compared.
import { groupedBy } from '../base/grouped.ts';
import { COMPETENCIES, type Competency } from '../level/terms.ts';
import type { Graded } from './gradebook.ts';

/** 0–100 of what a level has of each competency. */
export type Figures = Partial<Record<Competency, number>>;

/** One attempt, as what was practised in it. */
export interface Practised<G extends Graded = Graded> {
  row: G;
  /** The how manyth of all attempts of this pupil, from 1. */
  number: number;
  /** Undefined where nothing counts: not finished, altered, or of another text of the level. */
  figures: Figures | undefined;
}

/** Whether an attempt came to its end as the rules have it, and so counts in figures. */
const counts = ({ trust }: Graded): boolean => trust === 'verified';

/** @param rows all attempts of one pupil, the oldest first; the answer is in the same order */
export const practiceOf = <G extends Graded>(rows: readonly G[]): Practised<G>[] =>
  rows.map((row, index) => ({
    row,
    number: index + 1,
    figures: counts(row) ? row.finished?.score.competencies : undefined,
  }));

/** The competencies of which anything is told, in the order of every table. */
export const practisedAmong = (practised: readonly Practised[]): Competency[] =>
  COMPETENCIES.filter((one) => practised.some(({ figures }) => figures?.[one] !== undefined));

/** What one pupil did at one level. */
export interface LevelTold<G extends Graded = Graded> {
  id: string;
  /** The newest first; at least one. */
  attempts: readonly [G, ...G[]];
}

/** One pupil's attempts by level, the level that was played last first. @param rows the oldest first */
export const byLevel = <G extends Graded>(rows: readonly G[]): LevelTold<G>[] =>
  [...groupedBy(rows.toReversed(), ({ attempt }) => attempt.level)].map(([id, attempts]) => ({
    id,
    attempts,
  }));
