// What may be taken home: a certificate of what the rules come to, the decisions that earned something,
// and a promise that is kept with the attempt.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attemptSchema } from '../../src/attempt/attempt.ts';
import { certify } from '../../src/attempt/certificate.ts';
import { leavesFor, meritsOf, practisedIn, weightiest } from '../../src/play/merits.ts';
import { promiseIn } from '../../src/play/promise.ts';
import { endingOf, ownStory, pointsOf, scoreOf, total } from '../../src/play/score.ts';
import { readBackup } from '../../src/store/backup.ts';
import { picks } from '../support/actions.ts';
import { writeBackup } from '../support/backup.ts';
import { catalogue } from '../support/levels.ts';
import { NOW, opened, play, playOut } from '../support/records.ts';

describe.each(catalogue.levels.map(({ level, words }) => ({ id: level.id, level, words })))(
  '$id',
  ({ level, words }) => {
    const endings = Object.values(level.scenes)
      .flatMap(({ steps }) => steps)
      .flatMap((step) => ('end' in step ? [step] : []));

    test('certifies what the rules come to, except a shadow', () => {
      fc.assert(
        fc.property(picks(250), (numbers) => {
          const { state, attempt } = playOut(level, numbers);
          const ending = endings.find(({ end }) => end === endingOf(level, ownStory(state)));
          const certified = certify(level, attempt);
          if (ending?.mood === 'shadow') {
            expect(certified).toEqual({ ok: false, error: 'shadow' });
            return;
          }
          expect(certified).toMatchObject({ ok: true, value: { ending, finishedAt: NOW } });
          if (!certified.ok) return;
          const { practised, content, format } = certified.value;
          expect(practised).toEqual(practisedIn(scoreOf(level, state)));
          expect(level.hash.startsWith(content)).toBe(true);
          expect(format).toBe(level.format);
        }),
        { numRuns: 60 },
      );
    });

    test('certifies nothing that is altered, of another version, or not at its end', () => {
      fc.assert(
        fc.property(picks(250), fc.nat(), (numbers, at) => {
          const { attempt } = playOut(level, numbers);
          const why = (change: Partial<typeof attempt>) => {
            const certified = certify(level, { ...attempt, ...change });
            return certified.ok ? 'certified' : certified.error;
          };
          const entries = attempt.entries.map((entry, index) =>
            index === at % attempt.entries.length
              ? { at: entry.at, kind: 'choice' as const, scene: 'x', id: 'x', option: 'bribe' }
              : entry,
          );
          expect(why({ entries })).toBe('altered');
          expect(why({ hash: '0'.repeat(16) })).toBe('other-version');
          // Whoever writes an end under a record that does not reach it is not believed.
          expect(why({ entries: attempt.entries.slice(0, 1) })).toBe('altered');
          const { finishedAt: _, ...unfinished } = attempt;
          const open = certify(level, unfinished);
          expect(open).toEqual({ ok: false, error: 'unfinished' });
        }),
        { numRuns: 40 },
      );
    });

    test('a higher score that is only claimed changes nothing', () => {
      const { attempt } = playOut(level, [1]);
      const claimed = { score: 100, stars: 3, ending: endings[0]?.end ?? '' };
      expect(certify(level, { ...attempt, shown: claimed })).toEqual(certify(level, attempt));
    });

    test('the merits are the decisions that earned points, all of them, in their order', () => {
      fc.assert(
        fc.property(picks(200), fc.integer({ min: 1, max: 5 }), (numbers, most) => {
          const { state } = play(level, numbers);
          const { taken } = ownStory(state);
          const merits = meritsOf(level, state);
          const sum = merits.reduce((points, merit) => points + merit.points, 0);
          expect(sum).toBeCloseTo(total(pointsOf(level, taken)));
          const order = merits.map(({ id }) => taken.findIndex((one) => one.id === id));
          expect(order).toEqual(order.toSorted((a, b) => a - b));
          for (const merit of merits) {
            expect(merit.practised.length).toBeGreaterThan(0);
            expect(words.zh[merit.asked]).toBeTruthy();
            if (merit.kind === 'choice') expect(words.en[merit.chosen]).toBeTruthy();
          }
          const told = weightiest(merits, most);
          expect(told.length).toBe(Math.min(most, merits.length));
          expect(merits.filter((merit) => told.includes(merit))).toEqual(told);
          const lightest = Math.min(...told.map(({ points }) => points));
          const left = merits.filter((merit) => !told.includes(merit));
          expect(left.every(({ points }) => points <= lightest)).toBe(true);
        }),
        { numRuns: 60 },
      );
    });
  },
);

test('the leaves of a medal: one for a beginning, three for nearly all', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), (percent) => {
      const leaves = leavesFor(percent);
      expect(leaves).toBeGreaterThanOrEqual(1);
      expect(leavesFor(Math.min(100, percent + 1))).toBeGreaterThanOrEqual(leaves);
    }),
  );
  expect([leavesFor(1), leavesFor(50), leavesFor(100)]).toEqual([1, 2, 3]);
});

test('where a story asks for a promise, the badge begins with the one chosen there', () => {
  const wallet = catalogue.levels.find(({ level }) => level.id === 'chuanglian/lost-wallet');
  if (!wallet) throw new Error('the wallet is missing');
  const { level, words } = wallet;
  const promises = new Set<string>();
  for (let number = 0; number < 60; number += 1) {
    const { state, attempt } = playOut(level, [number, number * 7 + 1, number * 3 + 2]);
    const promise = promiseIn(level, state)?.text;
    const certified = certify(level, attempt);
    if (certified.ok) expect(certified.value.promise).toBe(promise);
    if (promise) promises.add(words.zh[promise] ?? '');
  }
  expect(promises.size).toBeGreaterThan(1);
});

test('a promise travels in the backup, and a record from before there were promises is still read', () => {
  const level = catalogue.levels[0]?.level;
  if (!level) throw new Error('no level');
  const before = opened(level);
  expect(attemptSchema.parse(before)).toEqual(before);
  const promised = { ...before, promise: 'own-up' };
  const read = readBackup(
    writeBackup({
      savedAt: NOW,
      players: [],
      attempts: [promised],
      pictures: [],
      classes: [],
      lessons: [],
    }),
  );
  expect(read.ok && read.value.attempts).toEqual([promised]);
});
