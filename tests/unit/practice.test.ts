// What a pupil practised over time: only what counts has figures, nothing is lost, nobody else comes in.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attempt, Player } from '../../src/attempt/attempt.ts';
import { COMPETENCIES } from '../../src/level/terms.ts';
import { gradebook, type Known } from '../../src/report/gradebook.ts';
import { byLevel, practiceOf, practisedAmong } from '../../src/report/practice.ts';
import { picks } from '../support/actions.ts';
import { catalogue } from '../support/levels.ts';
import { play, playOut } from '../support/records.ts';

const levels = new Map<string, Known>(
  catalogue.levels.map(({ level, words }) => [level.id, { level, words: words.zh }]),
);
const pupil: Player = {
  ...{ version: 1, id: 'player', name: '', seat: 7, createdAt: '2026-11-01T09:00:00+08:00' },
};

/** `longer`: something impossible comes after an end that was come to by the rules. */
const STATES = ['whole', 'open', 'altered', 'longer', 'other-version', 'unknown-level'] as const;
type State = (typeof STATES)[number];

/** An attempt in some state; the later the higher its number. */
function attemptOf(state: State, which: number, numbers: readonly number[], nth: number): Attempt {
  const { level } = catalogue.levels[which % catalogue.levels.length] ?? {};
  if (!level) throw new Error('there is no level');
  const played = state === 'open' ? play(level, []) : playOut(level, [which, ...numbers]);
  const startedAt = `2026-11-${String(nth + 1).padStart(2, '0')}T09:00:00+08:00`;
  const attempt = { ...played.attempt, id: `attempt-${nth}`, startedAt };
  if (state === 'other-version') return { ...attempt, hash: '0'.repeat(16) };
  if (state === 'unknown-level') return { ...attempt, level: 'chuanglian/gone' };
  if (state === 'longer') {
    const beyond = {
      at: 99,
      kind: 'choice',
      scene: level.start,
      id: 'no-such',
      option: 'none',
    } as const;
    return { ...attempt, entries: [...attempt.entries, beyond] };
  }
  if (state !== 'altered') return attempt;
  const entries = attempt.entries.map((entry) =>
    entry.kind === 'choice' ? { ...entry, option: 'no-such-option' } : entry,
  );
  return { ...attempt, entries };
}

const made = fc.array(fc.tuple(fc.constantFrom(...STATES), fc.nat({ max: 20 }), picks(20)), {
  maxLength: 8,
});

const rowsOf = (attempts: Attempt[]) => gradebook(attempts, [pupil], levels);

describe('practiceOf', () => {
  test('only attempts that came to their end by the rules have figures', () => {
    fc.assert(
      fc.property(made, (all) => {
        const attempts = all.map(([state, which, numbers], nth) =>
          attemptOf(state, which, numbers, nth),
        );
        const practised = practiceOf(rowsOf(attempts));
        expect(practised.map(({ number }) => number)).toEqual(all.map((_, nth) => nth + 1));
        expect(practised.map(({ figures }) => figures !== undefined)).toEqual(
          all.map(([state]) => state === 'whole'),
        );
        const told = practised.flatMap(({ figures }) => Object.keys(figures ?? {}));
        expect(practisedAmong(practised)).toEqual(COMPETENCIES.filter((one) => told.includes(one)));
      }),
      { numRuns: 40 },
    );
  });
});

describe('byLevel', () => {
  test('every attempt stands once, under its level, the newest first; so do the levels', () => {
    fc.assert(
      fc.property(made, (all) => {
        const rows = rowsOf(
          all.map(([state, which, numbers], nth) => attemptOf(state, which, numbers, nth)),
        );
        const told = byLevel(rows);
        expect(
          told.flatMap(({ attempts }) => attempts.map((row) => row.attempt.id)).toSorted(),
        ).toEqual(rows.map((row) => row.attempt.id).toSorted());
        for (const { id, attempts } of told) {
          expect(attempts.every((row) => row.attempt.level === id)).toBe(true);
          const began = attempts.map((row) => row.attempt.startedAt);
          expect(began).toEqual(began.toSorted().toReversed());
        }
        const latest = told.map(({ attempts: [row] }) => row.attempt.startedAt);
        expect(latest).toEqual(latest.toSorted().toReversed());
      }),
      { numRuns: 40 },
    );
  });
});
