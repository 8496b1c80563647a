// 評分: a score is fair, too generous or too strict, and right only where its evidence bears it out; giving
// everybody the same, the most or nothing, earns nothing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cellsOf,
  evidenceOf,
  isBorneOut,
  leaningOf,
  rubricRules,
} from '../../src/activities/rubric/rules.ts';
import type { RubricPayload } from '../../src/activities/rubric/schema.ts';
import type { Answer } from '../../src/activities/rules.ts';
import { anyRubric, knownRubric } from '../support/rubric.ts';

/** Every score and every piece of evidence, by rules of one's own. */
const everywhere = (
  payload: RubricPayload,
  points: (cell: ReturnType<typeof cellsOf>[number]) => number,
  evidence: (cell: ReturnType<typeof cellsOf>[number]) => string,
): Answer =>
  Object.fromEntries(
    cellsOf(payload).flatMap((cell) => [
      [cell.id, String(points(cell))],
      [evidenceOf(cell.id), evidence(cell)],
    ]),
  );

const first = ({ reference }: ReturnType<typeof cellsOf>[number]): string =>
  reference.evidence[0] ?? '';

describe('one score', () => {
  it('is fair where it can be defended, or lies between two that can; else it leans one way', () => {
    fc.assert(
      fc.property(anyRubric, fc.nat(4), (payload, given) => {
        for (const cell of cellsOf(payload)) {
          const { points, also = points } = cell.reference;
          const leaning = leaningOf(cell, { [cell.id]: String(given) });
          if (given < Math.min(points, also)) expect(leaning).toBe('strict');
          else if (given > Math.max(points, also)) expect(leaning).toBe('generous');
          else expect(leaning).toBe('fair');
          expect(leaningOf(cell, {})).toBeUndefined();
        }
      }),
    );
  });

  it('is borne out by a passage of the reference and by no other', () => {
    const [cell] = cellsOf(knownRubric(['a'], []));
    if (!cell) throw new Error('there is one score to be given');
    expect(isBorneOut(cell, { [evidenceOf(cell.id)]: 'proof' })).toBe(true);
    expect(isBorneOut(cell, { [evidenceOf(cell.id)]: 'slogan' })).toBe(false);
    expect(isBorneOut(cell, {})).toBe(false);
  });

  it('does not count as found without its evidence', () => {
    const payload = knownRubric(['a'], []);
    const outcome = (evidence: string) =>
      rubricRules.outcome(payload, { 'c/a': '1', 'c/a/evidence': evidence });
    expect(outcome('proof')).toMatchObject({ accuracy: 1, hits: ['c/a'] });
    expect(outcome('slogan')).toMatchObject({ accuracy: 0, misses: ['c/a'] });
  });

  it('wrongs nobody by weak evidence where full points are due', () => {
    const payload = knownRubric(['a', 'b'], ['b']);
    const answer = { 'c/b': '2', 'c/b/evidence': 'slogan' };
    expect(rubricRules.outcome(payload, answer)).toMatchObject({ falseAlarms: [], fine: ['c/b'] });
  });
});

describe('all scores', () => {
  it('are wholly right where they are those of the reference', () => {
    fc.assert(
      fc.property(anyRubric, (payload) => {
        const answer = everywhere(payload, ({ reference }) => reference.points, first);
        expect(rubricRules.ready(payload, answer)).toBe(true);
        expect(rubricRules.outcome(payload, answer).accuracy).toBe(1);
      }),
    );
  });

  it('earn nothing for being kind to everybody, or strict with everybody', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (half) => {
        const ids = Array.from({ length: 2 * half }, (_, index) => `criterion-${index}`);
        const payload = knownRubric(ids, ids.slice(half));
        const kind = everywhere(payload, ({ most }) => most, first);
        const strict = everywhere(payload, () => 0, first);
        expect(rubricRules.outcome(payload, kind).accuracy).toBe(0);
        expect(rubricRules.outcome(payload, strict).accuracy).toBe(0);
        expect(rubricRules.outcome(payload, strict).falseAlarms).toHaveLength(half);
      }),
    );
  });

  it('may be handed in once each has its points and its evidence, and not before', () => {
    fc.assert(
      fc.property(anyRubric, fc.nat(59), (payload, missing) => {
        const answer = everywhere(payload, () => 0, first);
        const item = Object.keys(answer).at(missing % Object.keys(answer).length) ?? '';
        const { [item]: _, ...rest } = answer;
        expect(rubricRules.ready(payload, answer)).toBe(true);
        expect(rubricRules.ready(payload, rest)).toBe(false);
      }),
    );
  });

  it('point to passages of their own candidate only, and give no points that there are not', () => {
    const payload = knownRubric(['a'], []);
    const move = (item: string, to: string) => rubricRules.move(payload, {}, { item, to });
    expect(move('c/a/evidence', 'elsewhere')).toBeUndefined();
    expect(move('c/a', '3')).toBeUndefined();
    expect(move('c/a', '01')).toBeUndefined();
    expect(move('c/a', '2')).toEqual({ 'c/a': '2' });
  });

  it('tell what was given in the words of the level', () => {
    const payload = knownRubric(['a'], []);
    expect(rubricRules.telling(payload, 'c/a', '2')).toEqual({
      about: ['candidate', 'a'],
      written: '2',
    });
    expect(rubricRules.telling(payload, 'c/a/evidence', 'proof')).toEqual({
      about: ['candidate', 'a'],
      to: 'proof',
    });
  });
});
