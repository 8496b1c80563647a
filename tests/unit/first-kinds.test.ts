// What a dossier with reasons and ties, and a matching with a conclusion, add to the rules that all kinds
// of activity keep to.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dossierRules, TIED, tieOf } from '../../src/activities/dossier/rules.ts';
import type { DossierPayload } from '../../src/activities/dossier/schema.ts';
import { CONCLUSION, matchRules, NONE } from '../../src/activities/match/rules.ts';
import type { MatchPayload } from '../../src/activities/match/schema.ts';
import type { ActivityRules, Answer } from '../../src/activities/rules.ts';

const REASONS = ['one-firm', 'too-soon', 'one-hand'];

const numbered = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** A dossier of two papers: passages to mark, innocent ones and ones to be read; one or more ties. */
const dossiers: fc.Arbitrary<DossierPayload> = fc
  .record({
    marks: fc.array(fc.constantFrom(true, false, undefined), { minLength: 4, maxLength: 16 }),
    links: fc.uniqueArray(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 1, maxLength: 4 }),
  })
  .map(({ marks, links }) => {
    const passages = [true, false, ...marks].map((mark, index) => ({
      id: `passage-${index}`,
      text: `passage-${index}`,
      mark,
      reason: mark ? REASONS[index % REASONS.length] : undefined,
      note: undefined,
    }));
    const paper = (id: string, from: number, to?: number) => ({
      id,
      title: id,
      form: 'mail' as const,
      passages: passages.slice(from, to),
    });
    const ends = ([one, other]: [number, number]): [string, string] => {
      const first = one % passages.length;
      // Never a passage with itself.
      const second = (first + 1 + (other % (passages.length - 1))) % passages.length;
      return [`passage-${first}`, `passage-${second}`];
    };
    const pairs = new Map(links.map((link) => [ends(link).toSorted().join(), ends(link)]));
    return {
      text: 'ask',
      documents: [paper('first', 0, 3), paper('second', 3)],
      reasons: REASONS.map((id) => ({ id, text: id })),
      links: [...pairs.values()].map((between) => ({ between, note: 'note' })),
    };
  });

const passagesIn = ({ documents }: DossierPayload) => documents.flatMap(({ passages }) => passages);

const dueTies = (payload: DossierPayload): string[] =>
  (payload.links ?? []).map(({ between: [one, other] }) => tieOf(payload, one, other));

/** The last of the samples, which is to be the best. */
const best = <P>(rules: ActivityRules<P>, payload: P): Answer =>
  rules.samples(payload).at(-1) ?? {};

const accuracy = <P>(rules: ActivityRules<P>, payload: P, answer: Answer): number =>
  rules.outcome(payload, answer).accuracy ?? 0;

/** A tie that nobody asked for. */
const needlessTie = (payload: DossierPayload): string | undefined => {
  const ids = passagesIn(payload).map(({ id }) => id);
  const due = dueTies(payload);
  return ids
    .flatMap((one, index) => ids.slice(index + 1).map((other) => tieOf(payload, one, other)))
    .find((tie) => !due.includes(tie));
};

describe('卷宗 with reasons and ties', () => {
  it('is done rightly by its best sample, and only when all is there', () => {
    fc.assert(
      fc.property(dossiers, (payload) => {
        const right = best(dossierRules, payload);
        expect(accuracy(dossierRules, payload, right)).toBe(1);
        expect(dossierRules.outcome(payload, right).misses).toEqual([]);
        for (const item of Object.keys(right)) {
          const { [item]: _, ...less } = right;
          expect(accuracy(dossierRules, payload, less)).toBeLessThan(1);
          expect(dossierRules.outcome(payload, less).misses).toEqual([item]);
        }
      }),
    );
  });

  it('counts a mark for another reason as missed', () => {
    fc.assert(
      fc.property(dossiers, fc.nat(), fc.nat(), (payload, which, other) => {
        const targets = passagesIn(payload).filter(({ mark }) => mark);
        const target = targets[which % targets.length];
        const reasons = REASONS.filter((id) => id !== target?.reason);
        const answer = {
          ...best(dossierRules, payload),
          [target?.id ?? '']: reasons[other % reasons.length] ?? '',
        };
        const { misses, hits, falseAlarms } = dossierRules.outcome(payload, answer);
        expect(misses).toEqual([target?.id]);
        expect(hits).not.toContain(target?.id);
        expect(falseAlarms).toEqual([]);
      }),
    );
  });

  it('blames an innocent passage whatever the reason', () => {
    fc.assert(
      fc.property(dossiers, fc.constantFrom(...REASONS), (payload, reason) => {
        const innocent = passagesIn(payload).find(({ mark }) => mark === false)?.id ?? '';
        const { falseAlarms } = dossierRules.outcome(payload, { [innocent]: reason });
        expect(falseAlarms).toEqual([innocent]);
      }),
    );
  });

  it('may be handed in once every mark has its reason', () => {
    fc.assert(
      fc.property(dossiers, fc.constantFrom(...REASONS), (payload, reason) => {
        const [passage] = passagesIn(payload);
        const marked = dossierRules.move(payload, {}, { item: passage?.id ?? '', to: 'on' }) ?? {};
        expect(dossierRules.ready(payload, marked)).toBe(false);
        const reasoned = dossierRules.move(payload, marked, {
          item: passage?.id ?? '',
          to: reason,
        });
        expect(dossierRules.ready(payload, reasoned ?? {})).toBe(true);
      }),
    );
  });

  it('takes a tie from either end as the same, and can undo it', () => {
    fc.assert(
      fc.property(dossiers, fc.nat(), fc.nat(), (payload, one, other) => {
        const ids = passagesIn(payload).map(({ id }) => id);
        const first = ids[one % ids.length] ?? '';
        const second = ids[other % ids.length] ?? '';
        fc.pre(first !== second);
        const tie = tieOf(payload, first, second);
        expect(tieOf(payload, second, first)).toBe(tie);
        const tied = dossierRules.move(payload, {}, { item: tie, to: TIED });
        expect(tied).toEqual({ [tie]: TIED });
        expect(dossierRules.move(payload, tied ?? {}, { item: tie, to: '' })).toEqual({});
        const [left, right] = tie.split('+');
        expect(
          dossierRules.move(payload, {}, { item: `${right}+${left}`, to: TIED }),
          'the other way round it has no name',
        ).toBeUndefined();
      }),
    );
  });

  it('ties no passage to itself or to what is not there, and nothing where no ties are asked', () => {
    fc.assert(
      fc.property(dossiers, fc.string(), (payload, name) => {
        const ids = passagesIn(payload).map(({ id }) => id);
        const [first = '', second = ''] = ids;
        fc.pre(!ids.includes(name));
        const moved = (asked: DossierPayload, item: string) =>
          dossierRules.move(asked, {}, { item, to: TIED });
        expect(moved(payload, `${first}+${first}`)).toBeUndefined();
        expect(moved(payload, `${first}+${name}`)).toBeUndefined();
        expect(moved({ ...payload, links: undefined }, `${first}+${second}`)).toBeUndefined();
      }),
    );
  });

  it('counts a needless tie as a false alarm, which costs', () => {
    fc.assert(
      fc.property(dossiers, (payload) => {
        const tie = needlessTie(payload);
        fc.pre(tie !== undefined);
        const answer = { ...best(dossierRules, payload), [tie ?? '']: TIED };
        expect(dossierRules.outcome(payload, answer).falseAlarms).toEqual([tie]);
        expect(accuracy(dossierRules, payload, answer)).toBeLessThan(1);
      }),
    );
  });

  it('tells a tie by both its passages, and a mark with its reason', () => {
    fc.assert(
      fc.property(dossiers, (payload) => {
        const [tie = ''] = dueTies(payload);
        expect(dossierRules.telling(payload, tie, TIED)).toEqual({ about: tie.split('+') });
        expect(dossierRules.telling(payload, 'passage-0', 'too-soon')).toEqual({
          about: ['passage-0'],
          to: 'too-soon',
        });
        expect(dossierRules.items(payload)).toEqual(expect.arrayContaining([tie, 'passage-0']));
      }),
    );
  });
});

const ELEMENTS = ['duty', 'knowing', 'gain', 'unlawful'];

/** A matching in which one element, or none, is missing. */
const matchings: fc.Arbitrary<MatchPayload & { conclusion: object }> = fc
  .record({
    missing: fc.constantFrom(NONE, ...ELEMENTS),
    innocents: fc.integer({ min: 1, max: 6 }),
    more: fc.array(fc.nat(3), { maxLength: 8 }),
  })
  .map(({ missing, innocents, more }) => {
    const there = ELEMENTS.filter((id) => id !== missing);
    const fits = [
      ...there,
      ...more.map((index) => there[index % there.length] ?? NONE),
      ...numbered(innocents).map(() => NONE),
    ];
    return {
      text: 'ask',
      elements: ELEMENTS.map((id) => ({ id, text: id, law: undefined })),
      facts: fits.map((one, index) => ({
        id: `fact-${index}`,
        text: `fact-${index}`,
        fits: one,
        note: 'note',
      })),
      conclusion: { text: 'so', missing, note: 'note' },
    };
  });

describe('對一對 with a conclusion', () => {
  it('is done rightly by its best sample, and is not ready without the conclusion', () => {
    fc.assert(
      fc.property(matchings, (payload) => {
        const right = best(matchRules, payload);
        expect(accuracy(matchRules, payload, right)).toBe(1);
        expect(matchRules.outcome(payload, right).hits).toContain(CONCLUSION);
        const { [CONCLUSION]: _, ...open } = right;
        expect(matchRules.ready(payload, right)).toBe(true);
        expect(matchRules.ready(payload, open)).toBe(false);
      }),
    );
  });

  it('costs something to conclude wrongly, and the conclusion alone is missed', () => {
    fc.assert(
      fc.property(matchings, fc.nat(), (payload, which) => {
        const wrong = [NONE, ...ELEMENTS].filter((id) => id !== payload.conclusion?.missing);
        const answer = matchRules.move(payload, best(matchRules, payload), {
          item: CONCLUSION,
          to: wrong[which % wrong.length] ?? NONE,
        });
        const {
          accuracy: reached,
          misses,
          falseAlarms,
        } = matchRules.outcome(payload, answer ?? {});
        expect(misses).toEqual([CONCLUSION]);
        expect(falseAlarms).toEqual([]);
        expect(reached).toBeLessThan(1);
        expect(reached).toBeGreaterThan(0);
      }),
    );
  });

  it('takes no conclusion that is no element, and none at all where none is asked', () => {
    fc.assert(
      fc.property(matchings, fc.string({ minLength: 1 }), (payload, name) => {
        fc.pre(name !== NONE && !ELEMENTS.includes(name));
        expect(matchRules.move(payload, {}, { item: CONCLUSION, to: name })).toBeUndefined();
        const plain = { ...payload, conclusion: undefined };
        expect(matchRules.move(plain, {}, { item: CONCLUSION, to: NONE })).toBeUndefined();
        expect(matchRules.items(plain)).not.toContain(CONCLUSION);
      }),
    );
  });

  it('tells the conclusion by the element that is said to be missing', () => {
    fc.assert(
      fc.property(matchings, (payload) => {
        expect(matchRules.telling(payload, CONCLUSION, 'gain')).toEqual({
          about: ['so'],
          to: 'gain',
        });
        expect(matchRules.telling(payload, CONCLUSION, NONE)).toEqual({
          about: ['so'],
          written: '—',
        });
      }),
    );
  });
});
