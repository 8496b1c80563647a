// Payloads of 掌舵: one whose plan is known to reach its goals, and any that an author may write.
import fc from 'fast-check';
import { GAUGES } from '../../src/activities/steer/gauges.ts';
import type { SteerPayload } from '../../src/activities/steer/schema.ts';

type Round = SteerPayload['rounds'][number];
type Act = Round['acts'][number];

const gauges = (value: number) => ({
  schedule: value,
  quality: value,
  cleanness: value,
  trust: value,
});

/** An act of each id: those in `wise` lift the quality, the others lower it as much. */
export function plannedSteer(ids: readonly string[], wise: readonly string[]): SteerPayload {
  const acts = ids.map((id): Act => {
    const isWise = wise.includes(id);
    return {
      id,
      deed: 'check',
      text: id,
      hours: 1,
      effects: { quality: isWise ? 2 : -2 },
      later: undefined,
      unless: undefined,
      wise: isWise,
      note: `${id}.note`,
    };
  });
  const cut = Math.ceil(acts.length / 2);
  const round = (id: string, from: number, to: number): Round => ({
    id,
    title: `${id}.title`,
    text: id,
    drift: undefined,
    acts: acts.slice(from, to),
  });
  return {
    text: 'ask',
    start: gauges(50),
    goal: { ...gauges(50), quality: 50 + 2 * wise.length },
    hours: 40,
    rounds: [round('round-1', 0, cut), round('round-2', cut, acts.length)],
    plan: [...wise],
  };
}

const scale = fc.integer({ min: 0, max: 100 });
const stands = fc.record({ schedule: scale, quality: scale, cleanness: scale, trust: scale });
const changes = fc.dictionary(fc.constantFrom(...GAUGES), fc.integer({ min: -60, max: 60 }));
const due = fc.record({ in: fc.integer({ min: 1, max: 5 }), effects: changes });

/** Texts say what they are of, so that each can be found again. */
const anyAct = (id: string): fc.Arbitrary<Act> =>
  fc
    .record({
      hours: fc.integer({ min: 0, max: 6 }),
      effects: changes,
      later: fc.array(due, { maxLength: 3 }),
      unless: fc.option(due, { nil: undefined }),
      wise: fc.constantFrom(true, false, undefined),
    })
    .map(({ later, unless, ...rest }) => ({
      ...rest,
      id,
      deed: 'publish' as const,
      text: id,
      later: later.map((one, index) => ({ ...one, text: `${id}.later.${index}` })),
      unless: unless && { ...unless, text: `${id}.unless` },
      note: `${id}.note`,
    }));

const anyRound = (nth: number): fc.Arbitrary<Round> =>
  fc
    .record({
      drift: fc.option(changes, { nil: undefined }),
      acts: fc
        .integer({ min: 2, max: 8 })
        .chain((count) =>
          fc.tuple(...Array.from({ length: count }, (_, index) => anyAct(`act-${nth}-${index}`))),
        ),
    })
    .map((rest) => ({ ...rest, id: `round-${nth}`, title: `title-${nth}`, text: `text-${nth}` }));

/** Any payload that an author may write. */
export const anySteer: fc.Arbitrary<SteerPayload> = fc
  .record({
    start: stands,
    goal: stands,
    hours: fc.integer({ min: 1, max: 12 }),
    rounds: fc
      .integer({ min: 2, max: 6 })
      .chain((count) =>
        fc.tuple(...Array.from({ length: count }, (_, index) => anyRound(index + 1))),
      ),
  })
  .map((rest) => ({ ...rest, text: 'ask', plan: ['act-1-0'] }));
