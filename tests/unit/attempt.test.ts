// The record: whatever is played, replaying it gives the same play, and the tab may close at any moment.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Attempt, attemptSchema } from '../../src/attempt/attempt.ts';
import { readBackup, writeBackup } from '../../src/attempt/backup.ts';
import { openAttempt, record } from '../../src/attempt/record.ts';
import { replay, resume } from '../../src/attempt/replay.ts';
import { resultOf } from '../../src/attempt/retell.ts';
import type { Level } from '../../src/level/level.ts';
import { begin, reduce } from '../../src/play/reduce.ts';
import { endingOf, ownStory, scoreOf } from '../../src/play/score.ts';
import type { Action, PlayState } from '../../src/play/state.ts';
import { actionsIn, catalogue, onward, picks } from '../support/levels.ts';

const NOW = '2026-11-23T09:05:00+08:00';

const opened = (level: Level): Attempt =>
  openAttempt(level, { id: 'attempt', player: 'player', startedAt: NOW });

interface Played {
  state: PlayState;
  attempt: Attempt;
}

/** Takes actions in turn and writes the record of them as the game does. */
function take(level: Level, played: Played, actions: readonly Action[]): Played {
  return actions.reduce(({ state, attempt }, action) => {
    const { state: after, refused } = reduce(level, state, action);
    if (refused) return { state, attempt };
    const at = attempt.seconds + 1;
    return { state: after, attempt: record(level, attempt, action, after, { at, now: NOW }) };
  }, played);
}

/** Plays by numbers, mostly onward, sometimes anything. */
const play = (level: Level, numbers: readonly number[], from = start(level)): Played =>
  numbers.reduce((played, number) => {
    const all = actionsIn(level, played.state);
    const wild = all[number % all.length];
    const actions = number % 7 === 0 && wild ? [wild] : onward(level, played.state, number);
    return take(level, played, actions);
  }, from);

const start = (level: Level): Played => ({ state: begin(level), attempt: opened(level) });

/** Plays to the first ending, then wanders on. */
function playOut(level: Level, numbers: readonly number[]): Played {
  let played = start(level);
  for (let turn = 0; played.attempt.finishedAt === undefined; turn += 1) {
    const number = numbers[turn % numbers.length] ?? 0;
    played = take(level, played, onward(level, played.state, number));
  }
  return play(level, numbers.slice(0, 60), played);
}

describe.each(catalogue.levels.map(({ level }) => ({ id: level.id, level })))(
  '$id',
  ({ level }) => {
    test('opening a record again gives the very state in which it was left', () => {
      fc.assert(
        fc.property(picks(150), (numbers) => {
          const { state, attempt } = play(level, numbers);
          const stored: unknown = JSON.parse(JSON.stringify(attempt));
          const again = resume(level, attemptSchema.parse(stored));
          expect(again).toEqual(state);
        }),
        { numRuns: 60 },
      );
    });

    test('replaying gives the same score and ending, and says that it was verified', () => {
      fc.assert(
        fc.property(picks(250), (numbers) => {
          const { state, attempt } = playOut(level, numbers);
          const { trust, finished } = resultOf(level, attempt);
          expect(trust).toBe('verified');
          expect(finished?.ending).toBe(endingOf(level, ownStory(state)));
          expect(finished?.score).toEqual(scoreOf(level, state));
          expect(attempt.shown).toMatchObject({ ending: finished?.ending });
          expect(attempt.shown?.score).toBe(finished?.score.score);
        }),
        { numRuns: 40 },
      );
    });

    test('a record that was altered is told from one of another version', () => {
      fc.assert(
        fc.property(picks(250), fc.nat(), (numbers, at) => {
          const { attempt } = play(level, numbers);
          const choices = attempt.entries.flatMap((entry, index) =>
            entry.kind === 'choice' ? [index] : [],
          );
          fc.pre(choices.length > 0);
          const target = choices[at % choices.length];
          const entries = attempt.entries.map((entry, index) =>
            index === target && entry.kind === 'choice' ? { ...entry, option: 'bribe' } : entry,
          );
          expect(replay(level, { ...attempt, entries }).trust).toBe('altered');
          expect(replay(level, { ...attempt, hash: '0'.repeat(16) }).trust).toBe('other-version');
        }),
        { numRuns: 30 },
      );
    });
  },
);

describe('a backup', () => {
  const level = catalogue.levels[0]?.level;
  const attempts = level ? [opened(level)] : [];
  const whole = writeBackup({ savedAt: NOW, players: [], attempts });

  test('comes back as it was written', () => {
    const read = readBackup(whole);
    expect(read.ok && read.value.attempts).toEqual(attempts);
  });

  test.each([
    ['a picture', 'PNG\u0000\u0001', 'not-ours'],
    ['other JSON', '{"app":"something-else","version":1}', 'not-ours'],
    ['a list', '[1,2,3]', 'not-ours'],
    ['a later version', '{"app":"qinglian-academy","version":2}', 'newer'],
    ['one that was cut off', whole.slice(0, -20), 'not-whole'],
    ['one with a broken row', whole.replace('"version":1,"id"', '"version":9,"id"'), 'broken'],
    ['one of 50 MB', `{"app":"${'x'.repeat(50 * 1024 * 1024)}"}`, 'too-big'],
  ])('%s is refused by name', (_, text, trouble) => {
    expect(readBackup(text)).toEqual({ ok: false, error: trouble });
  });
});
