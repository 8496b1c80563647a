// 前測/後測: what is asked when, and what answers tell.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksSchema } from '../../src/attempt/check.ts';
import {
  answer,
  CHECK_ANSWERS,
  type CheckAnswer,
  type Checks,
  type Forms,
  isCrosswise,
  itemsAt,
  nextItem,
  openChecks,
  SURE,
  timeToAsk,
  toldBy,
} from '../../src/play/check.ts';

const formOf = (name: string) =>
  [true, false, false, true, true, false].map((breach, index) => ({
    id: `${name}${index}`,
    breach,
  }));
const FORMS: Forms = { a: formOf('a'), b: formOf('b') };

/** Answers a whole form. @param pick the answer to a breach, and to what only looks like one */
function answered(checks: Checks, time: 'before' | 'after', pick: [CheckAnswer, CheckAnswer]) {
  return itemsAt(FORMS, checks, time).reduce(
    (so, { id, breach }) => answer(so, time, id, { answer: pick[breach ? 0 : 1], sure: 2 }),
    checks,
  );
}

const given = fc.record({
  answer: fc.constantFrom(...CHECK_ANSWERS),
  sure: fc.constantFrom(...SURE),
});

describe('what is asked', () => {
  it('comes one item after the other, before and after in different forms', () => {
    for (const crosswise of [false, true]) {
      let checks = openChecks(crosswise);
      const asked: Record<string, string[]> = { before: [], after: [] };
      for (const time of ['before', 'after'] as const) {
        expect(timeToAsk(FORMS, checks, true)).toBe(time);
        for (let next = nextItem(FORMS, checks, time); next; ) {
          asked[time]?.push(next.id);
          checks = answer(checks, time, next.id, { answer: 'ask', sure: 1 });
          next = nextItem(FORMS, checks, time);
        }
      }
      const ids = (form: 'a' | 'b') => FORMS[form].map(({ id }) => id);
      expect(asked.before).toEqual(ids(crosswise ? 'b' : 'a'));
      expect(asked.after).toEqual(ids(crosswise ? 'a' : 'b'));
      expect(timeToAsk(FORMS, checks, true)).toBeUndefined();
      expect(checksSchema.parse(checks)).toEqual(checks);
    }
  });

  it('waits for the end, and is over once skipped or where nobody wanted it', () => {
    const before = answered(openChecks(false), 'before', ['must-not', 'may']);
    expect(timeToAsk(FORMS, before, false)).toBeUndefined();
    expect(timeToAsk(FORMS, before, true)).toBe('after');
    expect(timeToAsk(FORMS, { ...before, skipped: true }, true)).toBeUndefined();
    expect(timeToAsk(FORMS, undefined, true)).toBeUndefined();
  });

  it('begins with either form for half of the seats', () => {
    const seats = Array.from({ length: 30 }, (_, index) => index + 1);
    expect(seats.filter((seat) => isCrosswise(seat, 0))).toHaveLength(15);
    expect([isCrosswise(null, 0.2), isCrosswise(null, 0.8)]).toEqual([true, false]);
  });
});

describe('what answers tell', () => {
  const told = (pick: [CheckAnswer, CheckAnswer]) =>
    toldBy(FORMS, answered(openChecks(true), 'before', pick), 'before');

  it('tells discrimination from inclination', () => {
    expect(told(['must-not', 'may'])).toEqual({ discrimination: 1, bias: 0, sure: 2 });
    expect(told(['must-not', 'must-not'])).toEqual({ discrimination: 0, bias: 1, sure: 2 });
    expect(told(['may', 'may'])).toEqual({ discrimination: 0, bias: -1, sure: 2 });
    expect(told(['ask', 'ask'])).toEqual({ discrimination: 0, bias: 0, sure: 2 });
    expect(told(['may', 'must-not'])).toEqual({ discrimination: -1, bias: 0, sure: 2 });
  });

  it('tells nothing of a form that is not whole', () => {
    const checks = answer(openChecks(false), 'before', 'a0', { answer: 'may', sure: 3 });
    expect(toldBy(FORMS, checks, 'before')).toBeUndefined();
  });

  it('stays within its bounds, and more suspicion of everything is no better judgement', () => {
    fc.assert(
      fc.property(fc.array(given, { minLength: 6, maxLength: 6 }), (answers) => {
        const checks = FORMS.a.reduce((so, { id }, index) => {
          const one = answers[index];
          return one ? answer(so, 'before', id, one) : so;
        }, openChecks(false));
        const figures = toldBy(FORMS, checks, 'before');
        if (!figures) throw new Error('all were answered');
        expect(Math.abs(figures.discrimination) + Math.abs(figures.bias)).toBeLessThanOrEqual(
          1 + 1e-9,
        );
        expect(figures.sure).toBeGreaterThanOrEqual(1);
        expect(figures.sure).toBeLessThanOrEqual(3);
      }),
    );
  });
});
