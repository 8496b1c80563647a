// 掌舵: whatever an author writes and whatever hands do, the gauges and the hours keep to their bounds,
// and nothing that comes later is kept from the player.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Move } from '../../src/activities/rules.ts';
import { type Act, courseOf, shortOf } from '../../src/activities/steer/course.ts';
import { GAUGES } from '../../src/activities/steer/gauges.ts';
import { hoursUsed, idle, OVER, roundOn, steerRules } from '../../src/activities/steer/rules.ts';
import type { SteerPayload } from '../../src/activities/steer/schema.ts';
import { anySteer, plannedSteer } from '../support/steer.ts';

const actsOf = ({ rounds }: SteerPayload): Act[] => rounds.flatMap(({ acts }) => acts);

/** A payload and what hands may do in it. */
const steered: fc.Arbitrary<[SteerPayload, Move[]]> = anySteer.chain((payload) =>
  fc.tuple(
    fc.constant(payload),
    fc.array(
      fc.record({
        item: fc.constantFrom(...steerRules.items(payload)),
        to: fc.constantFrom('on', 'on', 'on', OVER, ''),
      }),
      { maxLength: 60 },
    ),
  ),
);

const answerAfter = (payload: SteerPayload, moves: readonly Move[]): Answer =>
  moves.reduce<Answer>((answer, move) => steerRules.move(payload, answer, move) ?? answer, {});

describe('the course', () => {
  it('keeps every gauge between 0 and 100', () => {
    fc.assert(
      fc.property(steered, ([payload, moves]) => {
        const { legs, end } = courseOf(payload, answerAfter(payload, moves));
        const stands = [...legs.flatMap(({ begins, ends }) => [begins, ends]), end];
        for (const gauges of stands) {
          for (const gauge of GAUGES) {
            expect(gauges[gauge]).toBeGreaterThanOrEqual(0);
            expect(gauges[gauge]).toBeLessThanOrEqual(100);
          }
        }
      }),
    );
  });

  it('tells everything that comes later exactly once, with what it comes of', () => {
    fc.assert(
      fc.property(steered, ([payload, moves]) => {
        const answer = answerAfter(payload, moves);
        const { legs, aftermath } = courseOf(payload, answer);
        const told = [...legs.flatMap(({ news }) => news), ...aftermath].map(({ text }) => text);
        const due = actsOf(payload).flatMap((act) =>
          answer[act.id] === 'on' ? (act.later ?? []) : act.unless ? [act.unless] : [],
        );
        expect(told.toSorted()).toEqual(due.map(({ text }) => text).toSorted());
      }),
    );
  });

  it('moves nothing that is not told: acts, drift and news add up', () => {
    fc.assert(
      fc.property(steered, ([payload, moves]) => {
        const answer = answerAfter(payload, moves);
        const { legs, end } = courseOf(payload, answer);
        for (const gauge of GAUGES) {
          const stands = legs.flatMap(({ begins, ends }) => [begins[gauge], ends[gauge]]);
          // Where a gauge was held at an end of its scale, the sum says nothing.
          if (![...stands, end[gauge]].every((value) => value > 0 && value < 100)) continue;
          const did = actsOf(payload).filter(({ id }) => answer[id] === 'on');
          const left = actsOf(payload).filter(({ id }) => answer[id] !== 'on');
          const by = [
            ...did.flatMap((act) => [act.effects, ...(act.later ?? []).map((one) => one.effects)]),
            ...left.map(({ unless }) => unless?.effects ?? {}),
            ...payload.rounds.map(({ drift }) => drift ?? {}),
          ];
          const sum = by.reduce((total, one) => total + (one[gauge] ?? 0), payload.start[gauge]);
          expect(end[gauge]).toBe(sum);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('does not hang on the order in which an author lists the acts of a round', () => {
    fc.assert(
      fc.property(steered, ([payload, moves]) => {
        const answer = answerAfter(payload, moves);
        const turned = {
          ...payload,
          rounds: payload.rounds.map((round) => ({ ...round, acts: round.acts.toReversed() })),
        };
        expect(courseOf(turned, answer).end).toEqual(courseOf(payload, answer).end);
      }),
    );
  });
});

describe('hands', () => {
  it('never give away more hours than a round has', () => {
    fc.assert(
      fc.property(steered, ([payload, moves]) => {
        const answer = answerAfter(payload, moves);
        for (const round of payload.rounds) {
          expect(hoursUsed(round, answer)).toBeLessThanOrEqual(payload.hours);
        }
      }),
    );
  });

  it('come to the same answer and the same end in whatever order they move', () => {
    fc.assert(
      fc.property(steered, ([payload, moves]) => {
        const answer = answerAfter(payload, moves);
        const entries = Object.entries(answer).map(([item, to]) => ({ item, to }));
        const again = answerAfter(payload, entries.toReversed());
        expect(again).toEqual(answer);
        expect(steerRules.outcome(payload, again)).toEqual(steerRules.outcome(payload, answer));
      }),
    );
  });

  it('play one round after the other', () => {
    const payload = plannedSteer(['a', 'b'], ['a']);
    expect(roundOn(payload, {})?.id).toBe('round-1');
    expect(roundOn(payload, { 'round-1': OVER })?.id).toBe('round-2');
    expect(steerRules.ready(payload, { 'round-1': OVER })).toBe(false);
    expect(steerRules.ready(payload, idle(payload))).toBe(true);
  });
});

describe('the outcome', () => {
  it('is wholly right exactly where every goal is reached, and nothing for letting things drift', () => {
    fc.assert(
      fc.property(steered, ([payload, moves]) => {
        const answer = answerAfter(payload, moves);
        const { accuracy } = steerRules.outcome(payload, answer);
        const reached = shortOf(payload, courseOf(payload, answer).end) === 0;
        expect(accuracy === 1).toBe(reached);
        const drifted = steerRules.outcome(payload, idle(payload)).accuracy;
        const short = shortOf(payload, courseOf(payload, idle(payload)).end);
        expect(drifted).toBe(short === 0 ? 1 : 0);
      }),
    );
  });

  it('is best for the plan where the plan reaches the goals, and never better for doing nothing', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    fc.assert(
      fc.property(fc.subarray(ids, { minLength: 1 }), (wise) => {
        const payload = plannedSteer(ids, wise);
        const samples = steerRules.samples(payload);
        const accuracies = samples.map((sample) => steerRules.outcome(payload, sample).accuracy);
        expect(accuracies.at(-1)).toBe(1);
        expect(accuracies[0]).toBe(0);
        expect(accuracies).toEqual(accuracies.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
      }),
    );
  });

  it('counts needless acts as false alarms, and acts that may be done or not as neither', () => {
    const payload = plannedSteer(['a', 'b', 'c'], ['a']);
    for (const act of actsOf(payload)) if (act.id === 'c') act.wise = undefined;
    const outcome = steerRules.outcome(payload, { b: 'on', c: 'on' });
    expect(outcome).toMatchObject({ hits: [], misses: ['a'], falseAlarms: ['b'], fine: [] });
  });
});
