// 班級報告: its figures held against counts made another way, over every level; nobody is named in it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attempt, Player } from '../../src/attempt/attempt.ts';
import { resultOf } from '../../src/attempt/retell.ts';
import type { Lesson } from '../../src/classroom/lesson.ts';
import { answer, itemsAt, openChecks, TIMES } from '../../src/play/check.ts';
import { type ClassRecords, classReport } from '../../src/report/class-report.ts';
import { differenceIn } from '../../src/report/differing.ts';
import { gradebook } from '../../src/report/gradebook.ts';
import { fitting, linesOf } from '../../src/report/one-page.ts';
import { catalogue } from '../support/levels.ts';
import { NOW, playOut } from '../support/records.ts';

const LEVELS = new Map(
  catalogue.levels.map(({ level, words }) => [level.id, { level, words: words.zh }]),
);
const PUPILS = 7;

const players: Player[] = Array.from({ length: PUPILS }, (_, index) => ({
  ...{ version: 1, id: `p${index}`, name: `某某${index}`, seat: index + 1 },
  ...{ createdAt: NOW, class: 'c1' },
}));

/** Everybody plays every level once by chance, each at a time of its own; the first plays them all again. */
const attempts: Attempt[] = catalogue.levels.flatMap(({ level }, nth) =>
  [...players, ...players.slice(0, 1)].map(({ id }, index): Attempt => {
    const day = String(2 + nth).padStart(2, '0');
    return {
      ...playOut(level, [3 * index + nth, 5 * index + 1, index]).attempt,
      id: `a${nth}-${index}`,
      player: id,
      startedAt: `2026-11-${day}T09:${10 + index}:00+08:00`,
    };
  }),
);

const records = (some: Partial<ClassRecords> = {}): ClassRecords => {
  const whole = { players, attempts, lessons: [], levels: LEVELS, ...some };
  return { rows: gradebook(whole.attempts, whole.players, LEVELS), ...whole };
};

const lesson = (level: string, votes: Lesson['votes']): Lesson => ({
  ...{ version: 1, id: 'l1', class: 'c1', level, way: 'projector', votes },
  startedAt: '2026-12-01T10:00:00+08:00',
});

describe('a report of a class', () => {
  test('counts every level, everybody once, from the first day to the last', () => {
    const report = classReport(records());
    expect(report.pupils).toBe(PUPILS);
    expect(report.levels).toHaveLength(LEVELS.size);
    expect(
      report.levels.every(({ pupils, finished }) => pupils === PUPILS && finished === PUPILS),
    ).toBe(true);
    expect([report.from, report.to]).toEqual([
      '2026-11-02T09:10:00+08:00',
      `2026-11-${String(1 + LEVELS.size).padStart(2, '0')}T09:17:00+08:00`,
    ]);
  });

  test('the mean of a competency is that of the first plays', () => {
    const { practised } = classReport(records());
    expect(practised.length).toBeGreaterThan(3);
    const firsts = attempts.filter(({ id }) => !id.endsWith(`-${PUPILS}`));
    for (const { competency, percent, pupils } of practised) {
      const scores = firsts.flatMap((attempt) => {
        const known = LEVELS.get(attempt.level);
        const { finished } = known ? resultOf(known.level, attempt) : {};
        const of = finished?.score.competencies[competency];
        return of === undefined ? [] : [{ of, player: attempt.player }];
      });
      const mean = scores.reduce((sum, { of }) => sum + of, 0) / scores.length;
      expect(percent).toBe(Math.round(mean));
      expect(pupils).toBe(
        new Set(scores.filter(({ of }) => of > 0).map(({ player }) => player)).size,
      );
    }
  });

  test('what divided the class most comes first, and nothing that few have answered', () => {
    const { differing } = classReport(records());
    expect(differing.length).toBeGreaterThan(3);
    const differences = differing.map(({ difference }) => difference);
    expect(differences).toEqual(differences.toSorted((a, b) => b - a));
    for (const { options, all } of differing) {
      expect(all.alone).toBeGreaterThanOrEqual(5);
      expect(options.reduce((sum, { alone }) => sum + alone, 0)).toBe(all.alone);
      expect(options.filter(({ alone }) => alone > 0).length).toBeGreaterThan(1);
    }
    const few = attempts.filter(({ player }) => ['p0', 'p1', 'p2', 'p3'].includes(player));
    expect(classReport(records({ attempts: few })).differing).toEqual([]);
  });

  test('a class that only voted is told of by its votes, both of them', () => {
    const { level } = catalogue.levels[0] ?? {};
    const step = Object.values(level?.scenes ?? {})
      .flatMap(({ steps }) => steps)
      .find((one) => 'choice' in one);
    if (!level || !step || !('choice' in step)) throw new Error('no choice');
    const [one = { id: '' }, other = { id: '' }] = step.options;
    const vote = (round: 1 | 2, a: number, b: number) => ({
      ...{ at: round, choice: step.choice, round },
      counts: { [one.id]: a, [other.id]: b },
    });
    const lessons = [lesson(level.id, [vote(1, 12, 4), vote(2, 3, 13)])];
    const report = classReport(records({ attempts: [], lessons }));
    expect(report.levels).toMatchObject([{ id: level.id, pupils: 0, together: 1 }]);
    expect(report.differing).toHaveLength(1);
    expect(report.differing[0]?.all).toEqual({ alone: 0, votes: [16, 16] });
    expect(report.differing[0]?.options.slice(0, 2).map(({ votes }) => votes)).toEqual([
      [12, 3],
      [4, 13],
    ]);
  });

  test('excuses that nobody chose are not told, and the most chosen comes first', () => {
    const { excuses } = classReport(records());
    expect(excuses.every(({ taken, offered }) => taken > 0 && taken <= offered)).toBe(true);
    const taken = excuses.map((one) => one.taken);
    expect(taken).toEqual(taken.toSorted((a, b) => b - a));
  });

  test('checks are told from five pupils on', () => {
    const checked = attempts.map((attempt): Attempt => {
      const forms = LEVELS.get(attempt.level)?.level.checks;
      if (!forms) return attempt;
      let checks = openChecks(false);
      for (const time of TIMES) {
        for (const { id, breach } of itemsAt(forms, checks, time)) {
          const given = time === 'before' || breach ? 'must-not' : 'may';
          checks = answer(checks, time, id, { answer: given, sure: 2 });
        }
      }
      return { ...attempt, checks };
    });
    const { checks } = classReport(records({ attempts: checked }));
    expect(checks.length).toBeGreaterThan(0);
    for (const { pupils, means } of checks) {
      expect(pupils).toBe(PUPILS);
      expect(means.gain).toEqual({ discrimination: 1, bias: -1 });
    }
    const few = checked.filter(({ player }) => ['p0', 'p1', 'p2', 'p3'].includes(player));
    expect(classReport(records({ attempts: few })).checks).toEqual([]);
  });

  test('asks first about the level on which the class differed most, and names nobody', () => {
    const report = classReport(records());
    expect(report.talk.length).toBeGreaterThanOrEqual(3);
    expect(report.talk[0]?.level).toBe(report.differing[0]?.level);
    expect(JSON.stringify(report)).not.toMatch(/某某|"p\d"/);
  });

  test('the play of the class itself, and of nobody, is no pupil’s', () => {
    const together: Player = { ...(players[0] as Player), id: 'all', seat: null };
    const own = attempts.slice(0, 1).map((attempt) => ({ ...attempt, player: 'all' }));
    const report = classReport(records({ players: [together], attempts: own }));
    expect(report).toMatchObject({ pupils: 0, levels: [], differing: [], practised: [] });
  });
});

test('difference grows from agreement to an even split', () => {
  expect(differenceIn([])).toBe(0);
  expect(differenceIn([9, 0])).toBe(0);
  expect(differenceIn([5, 5])).toBeCloseTo(1 / 2);
  expect(differenceIn([8, 2])).toBeLessThan(differenceIn([6, 4]));
  expect(differenceIn([4, 4, 4])).toBeCloseTo(2 / 3);
});

test('what fits is a beginning that fits, and no longer one would', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 9 })),
      fc.nat(40),
      fc.nat(6),
      (costs, room, most) => {
        const fits = fitting(costs, (cost) => cost, { room, most });
        const sum = fits.reduce((all, cost) => all + cost, 0);
        expect(costs.slice(0, fits.length)).toEqual(fits);
        expect(sum).toBeLessThanOrEqual(room);
        const next = costs[fits.length];
        if (next !== undefined && fits.length < most) expect(sum + next).toBeGreaterThan(room);
      },
    ),
  );
});

test('lines are reckoned by characters, Latin letters about half as wide', () => {
  expect(linesOf('', 10)).toBe(1);
  expect(linesOf('一二三四五六七八九十', 10)).toBe(1);
  expect(linesOf('一二三四五六七八九十一', 10)).toBe(2);
  expect(linesOf('seventeen letters', 10)).toBe(1);
});
