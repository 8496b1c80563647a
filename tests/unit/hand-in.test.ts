// What is handed in: whose it is by the class's list, whether the rules bear it out, and never twice.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attempt, Player } from '../../src/attempt/attempt.ts';
import { tagProblems } from '../../src/build/catalogue.ts';
import type { Class } from '../../src/classroom/class.ts';
import {
  type Handed,
  LARGEST_RESULT,
  readResults,
  resultName,
  resultsName,
  writeResult,
  writeResults,
} from '../../src/classroom/handed.ts';
import { handedIn, receive } from '../../src/classroom/receive.ts';
import type { Level } from '../../src/level/level.ts';
import { levelTag } from '../../src/level/tag.ts';
import { picks } from '../support/actions.ts';
import { catalogue } from '../support/levels.ts';
import { NOW, playOut } from '../support/records.ts';

const levels = catalogue.levels.map(({ level }) => level);
const [level] = levels;
if (!level) throw new Error('there is no level');

const CLASS: Class = { version: 1, id: 'class', name: '三年二班', tag: 9, createdAt: NOW };

const pupil = (id: string, seat: number, more: Partial<Player> = {}): Player => ({
  version: 1,
  id,
  name: '',
  seat,
  createdAt: NOW,
  class: CLASS.id,
  ...more,
});

const PLAYERS = [pupil('gone', 7, { leftAt: NOW }), pupil('seven', 7), pupil('eight', 8)];

const known = (attempts: readonly Attempt[] = [], players: readonly Player[] = PLAYERS) => ({
  classes: [CLASS],
  players,
  attempts,
});

function handed(of: Level, numbers: readonly number[], more: Partial<Handed> = {}): Handed {
  const { player: _, ...attempt } = playOut(of, numbers).attempt;
  return { tag: CLASS.tag, seat: 7, attempt, ...more };
}

const SAMPLE = handed(level, [3, 1, 4]);

describe.each(levels.map((one) => ({ id: one.id, level: one })))('$id', (one) => {
  test('every honest play is verified, and goes to whoever has the seat now', () => {
    fc.assert(
      fc.property(picks(80), (numbers) => {
        fc.pre(numbers.length > 0);
        const result = handed(one.level, numbers);
        expect(receive(result, one.level, known())).toEqual({
          ok: true,
          value: {
            class: CLASS,
            pupil: PLAYERS[1],
            attempt: { ...result.attempt, player: 'seven' },
            trust: 'verified',
            second: false,
          },
        });
      }),
      { numRuns: 15 },
    );
  });
});

test('the same result is known again, a fuller one of the same play is taken', () => {
  const { attempt } = SAMPLE;
  const stored: Attempt = { ...attempt, player: 'seven' };
  expect(receive(SAMPLE, level, known([stored]))).toMatchObject({
    error: { why: 'already-here', pupil: { id: 'seven' } },
  });
  // Who has moved to another seat since keeps what was handed in before.
  const before: Attempt = { ...stored, player: 'eight', entries: stored.entries.slice(0, 1) };
  expect(receive(SAMPLE, level, known([before]))).toMatchObject({
    value: { attempt: { player: 'eight' } },
  });
});

test('a second result of a seat is taken, and said to be one', () => {
  const other: Attempt = { ...SAMPLE.attempt, id: 'other', player: 'seven' };
  expect(receive(SAMPLE, level, known([other]))).toMatchObject({ value: { second: true } });
  const elsewhere: Attempt = { ...other, level: 'zhilian/other' };
  expect(receive(SAMPLE, level, known([elsewhere]))).toMatchObject({ value: { second: false } });
});

test('what does not belong here or is not borne out by the rules is refused by name', () => {
  const why = (of: Handed, asked: Level | undefined = level, here = known()) => {
    const received = receive(of, asked, here);
    return received.ok ? received.value.trust : received.error.why;
  };
  const { attempt } = SAMPLE;
  const { shown } = attempt;
  if (!shown) throw new Error('nothing was shown');
  const changed = (some: Partial<typeof attempt>): Handed => ({
    ...SAMPLE,
    attempt: { ...attempt, ...some },
  });
  expect(why({ ...SAMPLE, tag: 10 })).toBe('another-class');
  expect(why({ ...SAMPLE, seat: 9 })).toBe('no-such-seat');
  expect(why(SAMPLE, level, known([], [pupil('gone', 7, { leftAt: NOW })]))).toBe('no-such-seat');
  const unknown = receive(SAMPLE, undefined, known());
  expect(unknown).toMatchObject({ error: { why: 'unknown-level' } });
  for (const claim of [{ score: 101 }, { stars: shown.stars === 3 ? 2 : 3 }, { ending: 'other' }]) {
    expect(why(changed({ shown: { ...shown, ...claim } }))).toBe('altered');
  }
  expect(why(changed({ entries: [] }))).toBe('altered');
  expect(why(changed({ hash: '0'.repeat(16) }))).toBe('other-version');
  expect(why(SAMPLE)).toBe('verified');
});

test('the board counts what was finished, by the seats that are taken now', () => {
  const { attempt } = SAMPLE;
  const { finishedAt: _, ...unfinished } = attempt;
  const attempts: Attempt[] = [
    { ...attempt, id: 'a', player: 'seven' },
    { ...attempt, id: 'b', player: 'seven' },
    { ...unfinished, id: 'c', player: 'eight' },
    { ...attempt, id: 'd', player: 'gone' },
    { ...attempt, id: 'e', player: 'eight', level: 'zhilian/other' },
  ];
  expect(
    handedIn(PLAYERS, attempts, attempt.level).map(({ pupil: { seat }, results }) => [
      seat,
      results,
    ]),
  ).toEqual([
    [7, 2],
    [8, 0],
  ]);
});

test('a file is named after its seat and level, and one that is none is refused by name', () => {
  expect(resultName(SAMPLE)).toBe(`result-seat-07-${level.id.split('/')[1]}-atte.json`);
  const text = writeResult(SAMPLE);
  expect(readResults(text)).toEqual({ ok: true, value: [SAMPLE] });
  const refusal = (what: string) => {
    const read = readResults(what);
    return read.ok ? 'taken' : read.error;
  };
  expect(refusal(text.slice(0, -1))).toBe('not-whole');
  expect(refusal('seat 7')).toBe('not-ours');
  expect(refusal('{"app":"other","version":1}')).toBe('not-ours');
  expect(refusal('{"app":"qinglian-academy","version":1}')).toBe('backup');
  expect(refusal('{"app":"qinglian-academy","kind":"result","version":2}')).toBe('newer');
  expect(refusal(text.replace('"seat": 7', '"seat": 0'))).toBe('broken');
  expect(refusal(' '.repeat(LARGEST_RESULT + 1))).toBe('too-big');
});

test('a tablet that went round hands in all it has in one file, or nothing where one result is wrong', () => {
  const all = [SAMPLE, { ...SAMPLE, seat: 8 }];
  expect(resultsName(level.id, all.length)).toBe(`results-${level.id.split('/')[1]}-2.json`);
  const text = writeResults(all);
  expect(readResults(text)).toEqual({ ok: true, value: all });
  const wrong = readResults(text.replace('"seat":8', '"seat":100'));
  expect(wrong).toEqual({ ok: false, error: 'broken' });
});

test('two levels that a class code could not tell apart are an error of their author', () => {
  const wanted = levelTag('zhilian/one');
  const other = Array.from({ length: 20_000 }, (_, at) => `zhilian/other-${at}`).find(
    (id) => levelTag(id) === wanted,
  );
  const ids = levels.map(({ id }) => id);
  expect(tagProblems(ids)).toEqual([]);
  const problems = tagProblems([...ids, 'zhilian/one', other ?? '']);
  expect(problems.map(({ file }) => file)).toEqual([`levels/${other}/level.yaml`]);
});
