// What is scored and what is still missing, for a candidate and for all.
import { type Cell, cellsOf, evidenceOf } from '../../activities/rubric/rules.ts';
import type { RubricPayload } from '../../activities/rubric/schema.ts';
import type { Answer } from '../../activities/rules.ts';

/** How many of these scores are not given, and how many are not borne out by a passage. */
export const missingIn = (cells: readonly Cell[], answer: Answer) => ({
  scores: cells.filter(({ id }) => answer[id] === undefined).length,
  evidence: cells.filter(({ id }) => answer[evidenceOf(id)] === undefined).length,
});

/** The scores to be given to one candidate. */
export const cellsFor = (payload: RubricPayload, candidate: string): Cell[] =>
  cellsOf(payload).filter((cell) => cell.candidate.id === candidate);

/** Points that are given, all together. */
export const sumOf = (cells: readonly Cell[], answer: Answer): number =>
  cells.reduce((sum, { id }) => sum + Number(answer[id] ?? 0), 0);
