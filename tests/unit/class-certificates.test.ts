// 證書 of a class: by the rule of the game's own certificate, one for each pupil and level, in order of seats.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attempt, Player } from '../../src/attempt/attempt.ts';
import { certify } from '../../src/attempt/certificate.ts';
import { certificateBook, earnedIn } from '../../src/report/certificates.ts';
import { gradebook } from '../../src/report/gradebook.ts';
import { picks } from '../support/actions.ts';
import { catalogue } from '../support/levels.ts';
import { NOW, playOut } from '../support/records.ts';

const LEVELS = new Map(
  catalogue.levels.map(({ level, words }) => [level.id, { level, words: words.zh }]),
);

const pupil = (seat: number, more: Partial<Player> = {}): Player => ({
  ...{ version: 1, id: `p${seat}`, name: '', seat, createdAt: NOW, class: 'c1' },
  ...more,
});

const bookOf = (players: readonly Player[], attempts: readonly Attempt[]) =>
  certificateBook(players, gradebook(attempts, players, LEVELS));

describe.each(catalogue.levels.map(({ level }) => [level.id, level] as const))('%s', (_, level) => {
  test('whoever would be given one by the game gets exactly one, whoever would not is told why', () => {
    const tries = fc.array(picks(60), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(tries, { minLength: 1, maxLength: 4 }), (ofPupils) => {
        const players = ofPupils.map((_own, index) => pupil(9 - index));
        const attempts = ofPupils.flatMap((own, index) =>
          own.map(
            (numbers, nth): Attempt => ({
              ...playOut(level, numbers.length > 0 ? numbers : [nth]).attempt,
              id: `a${index}-${nth}`,
              player: `p${9 - index}`,
            }),
          ),
        );
        const book = bookOf(players, attempts);
        const earned = earnedIn(book, level.id);
        const whose = attempts.filter((one) => certify(level, one).ok).map(({ player }) => player);
        const seats = [...new Set(whose)].toSorted();
        expect(earned.map(({ attempt }) => attempt.player)).toEqual(seats);
        for (const { attempt, finished } of earned) {
          const own = attempts.filter(({ player }) => player === attempt.player);
          const rows = gradebook(own, players, LEVELS);
          const given = rows.filter((row) => certify(level, row.attempt).ok);
          const best = Math.max(...given.map((row) => row.finished?.score.score ?? 0));
          expect(finished?.score.score).toBe(best);
        }
        for (const { pupil: one, levels } of book.lines) {
          const deserved = levels.get(level.id);
          if (!seats.includes(one.id)) expect(deserved).toEqual({ none: 'shadow' });
        }
      }),
      { numRuns: 15 },
    );
  });
});

test('why there is none: the reason that is nearest to a certificate', () => {
  const level = catalogue.levels.find(({ level: { id } }) => id.endsWith('lost-wallet'))?.level;
  if (!level) throw new Error('no such level');
  const bright = Array.from({ length: 60 }, (_, nth) => playOut(level, [nth, nth + 1]).attempt);
  const good = bright.find((attempt) => certify(level, attempt).ok);
  if (!good) throw new Error('no way to a certificate');
  const own = (seat: number, nth: number, change: Partial<Attempt>): Attempt => ({
    ...good,
    id: `a${seat}-${nth}`,
    player: `p${seat}`,
    ...change,
  });
  const { finishedAt: _, ...unfinished } = good;
  const older = { hash: '0'.repeat(16) };
  const entries = good.entries.slice(0, 1);
  const players = [
    ...[1, 2, 3, 4].map((seat) => pupil(seat)),
    pupil(5, { leftAt: NOW }),
    { version: 1, id: 'all', name: '', seat: null, createdAt: NOW, class: 'c1' } as const,
  ];
  const book = bookOf(players, [
    own(1, 1, older),
    own(1, 2, { entries }),
    { ...unfinished, id: 'a2', player: 'p2' },
    own(3, 1, { entries }),
    own(5, 1, {}),
    own(6, 1, { player: 'all' }),
  ]);
  expect(book.lines.map(({ pupil: { seat }, levels }) => [seat, levels.get(level.id)])).toEqual([
    [1, { none: 'other-version' }],
    [2, { none: 'unfinished' }],
    [3, { none: 'altered' }],
    [4, { none: 'unplayed' }],
  ]);
  expect(earnedIn(book, '')).toEqual([]);
});
