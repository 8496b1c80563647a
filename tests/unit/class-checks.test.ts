// 前測/後測 of a class, and its votes: means held against a count by hand, and nobody told from few.
import { expect, test } from 'vitest';
import type { Attempt } from '../../src/attempt/attempt.ts';
import type { Level } from '../../src/level/level.ts';
import {
  answer,
  type CheckAnswer,
  type Checks,
  itemsAt,
  openChecks,
  TIMES,
} from '../../src/play/check.ts';
import { checksOf, FEWEST } from '../../src/report/checks.ts';
import { votesIn } from '../../src/report/votes.ts';
import { catalogue } from '../support/levels.ts';
import { opened } from '../support/records.ts';

const withChecks = catalogue.levels.map(({ level }) => level).find(({ checks }) => checks);
if (!withChecks?.checks) throw new Error('no level has checks');
const level: Level = withChecks;
const forms = withChecks.checks;

/** Answers to breaches and to look-alikes, before and after. */
type Habit = readonly [CheckAnswer, CheckAnswer];

function pupil(nth: number, before: Habit, after: Habit | undefined): Attempt {
  let checks: Checks = openChecks(nth % 2 === 0);
  for (const time of TIMES) {
    const habit = time === 'before' ? before : after;
    if (!habit) continue;
    for (const { id, breach } of itemsAt(forms, checks, time)) {
      checks = answer(checks, time, id, { answer: breach ? habit[0] : habit[1], sure: 2 });
    }
  }
  return { ...opened(level), id: `attempt-${nth}`, player: `pupil-${nth}`, checks };
}

const SUSPICIOUS: Habit = ['must-not', 'must-not'];
const SHARP: Habit = ['must-not', 'may'];
const LENIENT: Habit = ['may', 'may'];

test('means are those of the pupils with both forms, and are told from five on', () => {
  const five = [
    pupil(1, SUSPICIOUS, SHARP),
    pupil(2, LENIENT, SHARP),
    pupil(3, SUSPICIOUS, SHARP),
    pupil(4, SHARP, SUSPICIOUS),
    pupil(5, SHARP, SHARP),
  ];
  const few = checksOf(level, [...five.slice(0, FEWEST - 1), pupil(6, SHARP, undefined)]);
  expect(few?.pupils).toHaveLength(FEWEST - 1);
  expect(few?.means).toBeUndefined();
  const { means, items } = checksOf(level, five) ?? {};
  // Discrimination 0, 0, 0, 1, 1 before and 1, 1, 1, 0, 1 after; bias 1, -1, 1, 0, 0 and 0, 0, 0, 1, 0.
  expect(means?.before).toEqual({ discrimination: 2 / 5, bias: 1 / 5, sure: 2 });
  expect(means?.after).toEqual({ discrimination: 4 / 5, bias: 1 / 5, sure: 2 });
  expect(means?.gain.discrimination).toBeCloseTo(2 / 5);
  expect(means?.gain.bias).toBeCloseTo(0);
  for (const item of items ?? []) {
    const counted = TIMES.flatMap((time) => Object.values(item.counts[time]));
    expect(
      counted.reduce((sum, one) => sum + one, 0),
      item.id,
    ).toBe(5);
  }
  // Of a breach, whatever its form: before, the lenient one alone let it pass.
  const breaches = (items ?? []).filter(({ breach }) => breach);
  const passed = breaches.reduce((sum, { counts }) => sum + counts.before.may, 0);
  expect(passed).toBe(3);
});

test('of each pupil the first attempt with both forms counts, of this very text', () => {
  const first = pupil(1, LENIENT, SHARP);
  const again = { ...pupil(1, SHARP, SHARP), id: 'again' };
  const older = { ...pupil(2, SHARP, SHARP), hash: '0'.repeat(16) };
  const halved = pupil(3, SHARP, undefined);
  const { pupils } = checksOf(level, [halved, older, first, again]) ?? {};
  expect(pupils?.map(({ attempt }) => attempt.id)).toEqual([first.id]);
});

test('votes of several lessons about one choice are added up, each round for itself', () => {
  const vote = (round: 1 | 2, counts: Record<string, number>) => ({
    at: 1,
    choice: 'what',
    round,
    counts,
  });
  const votes = votesIn([
    { votes: [vote(1, { a: 10, b: 5 }), vote(2, { a: 2, b: 13 })] },
    { votes: [vote(1, { a: 1, c: 4 })] },
  ]);
  expect(votes.get('what')).toEqual([
    { a: 11, b: 5, c: 4 },
    { a: 2, b: 13 },
  ]);
});
