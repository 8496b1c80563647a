// 評分: an answer holds for each candidate and criterion the points (`city/open` → `2`) and the passage
// that bears them out (`city/open/evidence` → its id).
import { discriminate } from '../marking.ts';
import { type ActivityRules, type Answer, place } from '../rules.ts';
import type { RubricPayload } from './schema.ts';

type Candidate = RubricPayload['candidates'][number];
type Reference = Candidate['reference'][number];

/** Names the score of a candidate by a criterion, in an answer. */
export const cellOf = (candidate: string, criterion: string): string => `${candidate}/${criterion}`;

/** Names the evidence for a score. */
export const evidenceOf = (cell: string): string => `${cell}/evidence`;

/** One score to be given: whose, by what, and what it should be. */
export interface Cell {
  id: string;
  candidate: Candidate;
  reference: Reference;
  /** The most points that the criterion gives. */
  most: number;
}

/** All scores to be given, candidate by candidate. */
export const cellsOf = (payload: RubricPayload): Cell[] =>
  payload.candidates.flatMap((candidate) =>
    payload.criteria.flatMap((criterion) => {
      const reference = candidate.reference.find((one) => one.criterion === criterion.id);
      const id = cellOf(candidate.id, criterion.id);
      return reference ? [{ id, candidate, reference, most: criterion.steps.length - 1 }] : [];
    }),
  );

const passagesOf = (candidate: Candidate): string[] =>
  candidate.documents.flatMap(({ passages }) => passages.map(({ id }) => id));

/** Whether a score can be defended: what lies between two that can, can as well. */
const defends = ({ points, also = points }: Reference, given: number): boolean =>
  Math.min(points, also) <= given && given <= Math.max(points, also);

/** How a score compares with the reference; undefined where none is given. */
export function leaningOf(cell: Cell, answer: Answer): 'fair' | 'generous' | 'strict' | undefined {
  const written = answer[cell.id];
  if (written === undefined) return undefined;
  const given = Number(written);
  if (defends(cell.reference, given)) return 'fair';
  return given > cell.reference.points ? 'generous' : 'strict';
}

/** Whether the evidence given bears the reference out. */
export const isBorneOut = (cell: Cell, answer: Answer): boolean =>
  cell.reference.evidence.includes(answer[evidenceOf(cell.id)] ?? '');

/** Somebody who deserves full points is innocent: nothing is to be held against them. */
const isInnocent = ({ reference, most }: Cell): boolean => reference.points === most;

const scored = (payload: RubricPayload, right: number): Answer =>
  Object.fromEntries(
    cellsOf(payload).flatMap(({ id, reference, most }, index) => {
      const points = index < right ? reference.points : reference.points === most ? 0 : most;
      return [
        [id, String(points)],
        [evidenceOf(id), reference.evidence[0] ?? ''],
      ];
    }),
  );

export const rubricRules: ActivityRules<RubricPayload> = {
  move: (payload, answer, move) => {
    for (const cell of cellsOf(payload)) {
      if (move.item === cell.id) {
        const points = ['', ...Array.from({ length: cell.most + 1 }, (_, each) => String(each))];
        return points.includes(move.to) ? place(answer, move) : undefined;
      }
      if (move.item === evidenceOf(cell.id)) {
        const known = ['', ...passagesOf(cell.candidate)].includes(move.to);
        return known ? place(answer, move) : undefined;
      }
    }
    return undefined;
  },
  ready: (payload, answer) =>
    cellsOf(payload).every(
      ({ id }) => Object.hasOwn(answer, id) && Object.hasOwn(answer, evidenceOf(id)),
    ),
  outcome: (payload, answer) => {
    const cells = new Map(cellsOf(payload).map((cell) => [cell.id, cell]));
    const ids = [...cells.keys()];
    const innocent = (id: string): boolean => {
      const cell = cells.get(id);
      return cell !== undefined && isInnocent(cell);
    };
    return discriminate(
      ids.filter((id) => !innocent(id)),
      ids.filter(innocent),
      (id) => {
        const cell = cells.get(id);
        if (!cell) return false;
        const leaning = leaningOf(cell, answer);
        return isInnocent(cell)
          ? leaning === 'strict'
          : leaning === 'fair' && isBorneOut(cell, answer);
      },
    );
  },
  items: (payload) => cellsOf(payload).flatMap(({ id }) => [id, evidenceOf(id)]),
  telling: (payload, item, to) => {
    const cell = cellsOf(payload).find(({ id }) => item === id || item === evidenceOf(id));
    if (!cell) return { about: [] };
    const { candidate, reference } = cell;
    const criterion = payload.criteria.find(({ id }) => id === reference.criterion);
    const about = [candidate.text, ...(criterion ? [criterion.text] : [])];
    const passage = candidate.documents.flatMap((one) => one.passages).find(({ id }) => id === to);
    return passage ? { about, to: passage.text } : { about, written: to };
  },
  samples: (payload) =>
    [0, ...cellsOf(payload).map((_, index) => index + 1)].map((right) => scored(payload, right)),
};
