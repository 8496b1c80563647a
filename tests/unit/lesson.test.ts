// A lesson told afterwards: each choice of the class's own story with its votes, whatever was looked at beside.
import { expect, test } from 'vitest';
import { givenOutToday, type Lesson, type Vote } from '../../src/classroom/lesson.ts';
import { begin, readOn } from '../../src/play/reduce.ts';
import { screenOf } from '../../src/play/screen.ts';
import type { Action } from '../../src/play/state.ts';
import { choicesOfLesson } from '../../src/report/lesson.ts';
import { catalogue } from '../support/levels.ts';
import { start, take } from '../support/records.ts';

const entry = catalogue.levels.find(({ level }) => level.id === 'chuanglian/lost-wallet');
if (!entry) throw new Error('the level is gone');
const known = { level: entry.level, words: entry.words.zh };

const first = screenOf(known.level, readOn(known.level, begin(known.level))).shown;
if (first.kind !== 'choice') throw new Error('the level begins otherwise');
const [one, two] = first.options.map(({ id }) => id) as [string, string];

/** The actions that read on to the first choice. */
const reading: Action[] = [];
for (let state = start(known.level); ; ) {
  const next = take(known.level, state, [{ do: 'continue' }]);
  if (next.state === state.state) break;
  reading.push({ do: 'continue' });
  state = next;
}

const vote = (round: 1 | 2, seats: Record<string, string>, nth = 0): Vote => ({
  at: round,
  choice: first.id,
  nth,
  round,
  counts: Object.fromEntries(
    [one, two].map((id) => [id, Object.values(seats).filter((said) => said === id).length]),
  ),
  seats,
});

test('votes stand beside what was decided, and another path is not the class’s', () => {
  const { attempt } = take(known.level, start(known.level), [
    ...reading,
    { do: 'choose', option: one },
    { do: 'rewind', to: 0 },
    { do: 'choose', option: two },
    { do: 'return' },
  ]);
  const votes = [vote(1, { 1: one, 2: two }), vote(2, { 1: one, 2: one })];
  const [told, ...more] = choicesOfLesson({ votes }, attempt, known);
  expect(more).toEqual([]);
  expect(told).toMatchObject({ nth: 0, taken: one, question: known.words[first.text] });
  expect(told?.options.map(({ id }) => id)).toEqual(first.options.map(({ id }) => id));
  expect(told?.moves).toEqual([
    { from: one, to: one, count: 1 },
    { from: two, to: one, count: 1 },
  ]);
});

test('a choice at which the lesson stopped is told without a decision', () => {
  const { attempt } = take(known.level, start(known.level), reading);
  const [told] = choicesOfLesson({ votes: [vote(1, { 4: two })] }, attempt, known);
  expect(told?.taken).toBeUndefined();
  expect(told?.first?.counts).toEqual({ [one]: 0, [two]: 1 });
  expect(told?.moves).toBeUndefined();
});

test('without the level ids stand in for words', () => {
  const [told] = choicesOfLesson({ votes: [vote(1, { 4: two })] }, undefined, undefined);
  expect(told?.question).toBe(first.id);
  expect(told?.options).toContainEqual({ id: two, text: two });
});

test('a code that is shown once more on the same day is the same lesson, whatever its way', () => {
  const lesson = (id: string, startedAt: string, some: Partial<Lesson> = {}): Lesson => ({
    ...{ version: 1, id, level: 'a/one', way: 'devices', startedAt, votes: [], ...some },
  });
  const lessons = [
    lesson('yesterday', '2026-11-22T10:00:00+08:00'),
    lesson('other', '2026-11-23T08:00:00+08:00', { level: 'a/two' }),
    lesson('turns', '2026-11-23T08:00:00+08:00', { way: 'turns' }),
    lesson('today', '2026-11-23T08:30:00+08:00', { way: 'stations' }),
  ];
  expect(givenOutToday(lessons, 'a/one', '2026-11-23T15:00:00+08:00')?.id).toBe('today');
  expect(givenOutToday(lessons, 'a/one', '2026-11-24T08:00:00+08:00')).toBeUndefined();
  expect(givenOutToday(lessons, 'a/two', '2026-11-23T23:59:00+08:00')?.id).toBe('other');
});
