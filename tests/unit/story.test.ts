// 一關的走法: what a class did, held against a count made another way, by plays by chance through every level.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attempt } from '../../src/attempt/attempt.ts';
import { type Story, stopName, storyOf } from '../../src/report/story.ts';
import { picks } from '../support/actions.ts';
import { catalogue } from '../support/levels.ts';
import { playOut } from '../support/records.ts';

const PUPILS = 12;

/** A class of so many, each playing by chance to an end and on; the first two play once more. */
const classOf = (level: (typeof catalogue.levels)[number]['level'], numbers: number[][]) => {
  const attempts = numbers.map(
    (own, index): Attempt => ({
      ...playOut(level, own.length > 0 ? own : [index]).attempt,
      id: `attempt-${index}`,
      player: `pupil-${index}`,
    }),
  );
  const again = attempts.slice(0, 2).map((one) => ({ ...one, id: `${one.id}-again` }));
  return [...attempts, ...again];
};

/** First decisions of the own story, from the entries alone. */
function ownChoices({ entries }: Attempt): Map<string, string> {
  const chosen = new Map<string, string>();
  let exploring = false;
  for (const entry of entries) {
    if (entry.kind === 'rewind' || entry.kind === 'return') exploring = entry.kind === 'rewind';
    else if (entry.kind === 'choice' && !exploring && !chosen.has(entry.id)) {
      chosen.set(entry.id, entry.option);
    }
  }
  return chosen;
}

const countOf = (story: Story, choice: string, option: string): number =>
  story.choices.find(({ id }) => id === choice)?.options.find(({ id }) => id === option)?.count ??
  -1;

describe.each(catalogue.levels.map(({ level }) => [level.id, level] as const))('%s', (_, level) => {
  test('every first choice is counted once, every way flows from one column to a later one', () => {
    fc.assert(
      fc.property(fc.array(picks(80), { minLength: PUPILS, maxLength: PUPILS }), (numbers) => {
        const attempts = classOf(level, numbers);
        const story = storyOf(level, attempts);
        const firsts = attempts.slice(0, PUPILS);
        expect(story.players).toBe(PUPILS);
        expect(story.finished).toBe(PUPILS);
        const expected = new Map<string, number>();
        for (const attempt of firsts) {
          for (const [choice, option] of ownChoices(attempt)) {
            const name = `${choice} ${option}`;
            expected.set(name, (expected.get(name) ?? 0) + 1);
          }
        }
        for (const [name, count] of expected) {
          const [choice = '', option = ''] = name.split(' ');
          expect(countOf(story, choice, option)).toBe(count);
        }
        const counted = story.choices.flatMap(({ options }) => options.map(({ count }) => count));
        expect(counted.reduce((sum, one) => sum + one, 0)).toBe(
          [...expected.values()].reduce((sum, one) => sum + one, 0),
        );
        const ended = story.stops.filter(({ kind }) => kind === 'ending');
        expect(ended.reduce((sum, { count }) => sum + count, 0)).toBe(PUPILS);
        const columns = new Map(story.stops.map((stop) => [stopName(stop), stop.column]));
        for (const { from, to } of story.flows) {
          expect(columns.get(to)).toBeGreaterThan(columns.get(from) ?? Number.NaN);
        }
        // As many flow into an ending as came to it.
        for (const stop of ended) {
          const into = story.flows.filter(({ to }) => to === stopName(stop));
          expect(into.reduce((sum, { count }) => sum + count, 0)).toBe(stop.count);
        }
      }),
      { numRuns: 4 },
    );
  });

  test('of each thing to be marked everybody is told right, wrong or fine', () => {
    const numbers = Array.from({ length: PUPILS }, (_, index) => [index, index * 7 + 1, 3]);
    const { activities } = storyOf(level, classOf(level, numbers));
    expect(activities.length).toBeGreaterThan(0);
    for (const { answers, accuracy, items } of activities) {
      if (accuracy !== undefined) expect(Math.abs(accuracy)).toBeLessThanOrEqual(1);
      for (const { hits, misses, falseAlarms, fine } of items) {
        expect(hits + misses + falseAlarms + fine).toBeLessThanOrEqual(answers);
        expect(hits + misses === 0 || falseAlarms + fine === 0).toBe(true);
      }
    }
  });
});

test('what was altered, or made with another text of the level, is not counted', () => {
  const level = catalogue.levels[0]?.level;
  if (!level) throw new Error('there is no level');
  const { attempt } = playOut(level, [1, 2, 3]);
  const altered = {
    ...attempt,
    player: 'other',
    entries: attempt.entries.map((entry) =>
      entry.kind === 'choice' ? { ...entry, option: 'no-such-option' } : entry,
    ),
  };
  const older = { ...attempt, player: 'third', hash: '0'.repeat(16) };
  expect(storyOf(level, [altered, older]).players).toBe(0);
  expect(storyOf(level, [altered, older, attempt]).players).toBe(1);
});
