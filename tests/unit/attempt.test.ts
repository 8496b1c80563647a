// The record: whatever is played, replaying it gives the same play, and the tab may close at any moment.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Attempt, attemptSchema } from '../../src/attempt/attempt.ts';
import { readBackup, writeBackup } from '../../src/attempt/backup.ts';
import { openAttempt, record } from '../../src/attempt/record.ts';
import { replay, resume, storyOf } from '../../src/attempt/replay.ts';
import type { Level } from '../../src/level/level.ts';
import { begin, reduce } from '../../src/play/reduce.ts';
import { endingOf, ownStory, scoreOf } from '../../src/play/score.ts';
import type { PlayState } from '../../src/play/state.ts';
import { actionsIn, catalogue, onward, picks } from '../support/levels.ts';

const NOW = '2026-11-23T09:05:00+08:00';

const opened = (level: Level): Attempt =>
  openAttempt(level, { id: 'attempt', player: 'player', startedAt: NOW });

/** Plays by numbers, mostly onward, sometimes anything, writing the record as the game does. */
function play(level: Level, numbers: readonly number[]): { state: PlayState; attempt: Attempt } {
  let state = begin(level);
  let attempt = opened(level);
  let at = 0;
  for (const number of numbers) {
    const all = actionsIn(level, state);
    const wild = all[number % all.length];
    const actions = number % 7 === 0 && wild ? [wild] : onward(level, state, number);
    for (const action of actions) {
      const { state: after, refused } = reduce(level, state, action);
      if (refused) continue;
      at += 1;
      attempt = record(level, attempt, action, after, { at, now: NOW });
      state = after;
    }
  }
  return { state, attempt };
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
          const { state, attempt } = play(level, numbers);
          expect(replay(level, attempt).trust).toBe('verified');
          if (!attempt.finishedAt) return;
          const story = storyOf(level, attempt);
          expect(endingOf(level, story)).toBe(endingOf(level, ownStory(state)));
          expect(scoreOf(level, story)).toEqual(scoreOf(level, state));
          expect(attempt.shown?.score).toBe(scoreOf(level, story).score);
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
