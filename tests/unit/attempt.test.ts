// The record: whatever is played, replaying it gives the same play, and the tab may close at any moment.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attemptSchema } from '../../src/attempt/attempt.ts';
import { replay, resume } from '../../src/attempt/replay.ts';
import { resultOf } from '../../src/attempt/retell.ts';
import { stepAt } from '../../src/play/reduce.ts';
import { endingOf, ownStory, scoreOf } from '../../src/play/score.ts';
import { readBackup } from '../../src/store/backup.ts';
import { actionsIn, picks } from '../support/actions.ts';
import { writeBackup } from '../support/backup.ts';
import { catalogue } from '../support/levels.ts';
import { NOW, opened, play, playOut, start, take } from '../support/records.ts';

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

    test('an answer in the making waits while another path is looked at', () => {
      // Numbers that are no multiple of 7 play onward; each row of them goes another way.
      for (let row = 1; row < 40; row += 1) {
        const numbers = Array.from({ length: 300 }, (_, index) => 7 * (index * row + row) + 1);
        let played = start(level);
        for (const number of numbers) {
          played = play(level, [number], played);
          const { state } = played;
          const step = stepAt(level, state.at);
          if (!('activity' in step) || state.taken.length === 0 || state.handedIn) continue;
          const [sample] = actionsIn(level, state).filter(
            (action) => action.do === 'move' && action.move.item !== 'no-such-item',
          );
          const away = take(level, played, sample ? [sample, { do: 'rewind', to: 0 }] : []);
          expect(Object.keys(away.state.own?.answer ?? {})).toHaveLength(1);
          expect(resume(level, attemptSchema.parse(away.attempt))).toEqual(away.state);
          return;
        }
      }
      throw new Error('no activity was come to');
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
  const whole = writeBackup({
    savedAt: NOW,
    players: [],
    attempts,
    pictures: [],
    classes: [],
    lessons: [],
  });

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
    ['one of 300 MB', `{"app":"${'x'.repeat(300 * 1024 * 1024)}"}`, 'too-big'],
  ])('%s is refused by name', (_, text, trouble) => {
    expect(readBackup(text)).toEqual({ ok: false, error: trouble });
  });
});
