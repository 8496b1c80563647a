// A choice on its way through a class: whatever a teacher does, votes stay whole and the way leads to a decision.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRunning, leftOf, prolonged, running, stopped } from '../../src/classroom/clock.ts';
import { type Lesson, lessonSchema, PHASES, type Round } from '../../src/classroom/lesson.ts';
import {
  decidedIn,
  found,
  isOpen,
  openRound,
  type RoundAction,
  reduceRound,
  withoutRound,
  withRound,
} from '../../src/classroom/round.ts';
import { countOf, leadersOf, movesOf, totalOf } from '../../src/classroom/tally.ts';

const OPTIONS = ['tell', 'keep', 'ask'];
const TIMING = { think: 60, talk: 180 };

const option = fc.constantFrom(...OPTIONS, 'unknown');
const at = fc.nat(5000);

const action: fc.Arbitrary<RoundAction> = fc.oneof(
  fc.record({ do: fc.constant('on' as const), at }),
  fc.record({ do: fc.constant('go' as const), to: fc.constantFrom(...PHASES), at }),
  fc.record({ do: fc.constant('hands' as const), option, by: fc.integer({ min: -3, max: 9 }), at }),
  fc.record({ do: fc.constant('rest' as const), option, pupils: fc.nat(40), at }),
  fc.record({
    do: fc.constant('seat' as const),
    seat: fc.integer({ min: 1, max: 40 }),
    option,
    at,
  }),
  fc.record({ do: fc.constant('by' as const), by: fc.constantFrom('hands', 'seats'), at }),
  fc.record({ do: fc.constant('clock' as const), to: fc.constantFrom('stop', 'run'), at }),
  fc.record({ do: fc.constant('prolong' as const), seconds: fc.constant(60), at }),
  fc.record({ do: fc.constant('pick' as const), option, at }),
);

const take = (round: Round, ...actions: RoundAction[]): Round =>
  actions.reduce((now, next) => reduceRound(now, next, TIMING).round, round);

/** A round after anything. */
const anyRound = fc
  .tuple(fc.constantFrom('hands' as const, 'seats' as const), fc.array(action, { maxLength: 60 }))
  .map(([by, actions]) => take(openRound('wallet', 2, OPTIONS, by), ...actions));

const LESSON: Lesson = {
  version: 1,
  id: 'lesson-1',
  level: 'chuanglian/lost-wallet',
  way: 'projector',
  startedAt: '2026-11-27T09:00:00+08:00',
  votes: [{ at: 3, choice: 'earlier', nth: 0, round: 1, counts: { yes: 4 } }],
};

const on: RoundAction = { do: 'on', at: 10 };
const go = (to: Round['phase']): RoundAction => ({ do: 'go', to, at: 10 });
const hands = (one: string, by: number): RoundAction => ({ do: 'hands', option: one, by, at: 20 });
const seat = (number: number, one: string): RoundAction => ({
  do: 'seat',
  seat: number,
  option: one,
  at: 20,
});

describe('whatever is done', () => {
  test('what is refused changes nothing, and what is kept can be read again', () => {
    fc.assert(
      fc.property(anyRound, action, (round, next) => {
        const { round: after, refused } = reduceRound(round, next, TIMING);
        if (refused) expect(after).toBe(round);
        const kept = withRound(LESSON, after);
        expect(lessonSchema.parse(structuredClone(kept))).toEqual(kept);
      }),
    );
  });

  test('no count is below nought, and the counts of seats are those of their seats', () => {
    fc.assert(
      fc.property(anyRound, ({ first, second }) => {
        for (const ballot of [first, second]) {
          for (const count of Object.values(ballot?.counts ?? {})) {
            expect(count).toBeGreaterThanOrEqual(0);
          }
          if (!ballot?.seats) continue;
          const said = Object.values(ballot.seats);
          expect(totalOf(ballot)).toBe(said.length);
          for (const one of OPTIONS) {
            expect(countOf(ballot, one)).toBe(said.filter((other) => other === one).length);
          }
        }
      }),
    );
  });

  test('going on again and again leads to the decision, past nothing that is empty', () => {
    fc.assert(
      fc.property(anyRound, (round) => {
        let now = round;
        for (let step = 0; step < PHASES.length; step += 1) {
          now = take(now, on);
          expect(isOpen(now, now.phase) || now.phase === round.phase).toBe(true);
        }
        expect(now.phase).toBe('decide');
        expect(reduceRound(now, on, TIMING).refused).toBe('not-now');
      }),
    );
  });

  test('the lesson keeps just the votes in which somebody voted, each once', () => {
    fc.assert(
      fc.property(anyRound, anyRound, (early, late) => {
        const kept = withRound(withRound(LESSON, early), late);
        const own = kept.votes.filter(({ nth }) => nth === 2);
        const wanted = [late.first, late.second].filter((ballot) => totalOf(ballot) > 0);
        expect(own.map(({ counts }) => counts)).toEqual(wanted.map((ballot) => ballot?.counts));
        expect(kept.votes).toContainEqual(LESSON.votes[0]);
        expect(withoutRound(kept)).toEqual({ ...LESSON, votes: kept.votes });
      }),
    );
  });

  test('a round that is found again is the same, but its clock stands', () => {
    fc.assert(
      fc.property(anyRound, (round) => {
        const again = found(round);
        expect(isRunning(again.clock)).toBe(false);
        const { clock: _, ...rest } = again;
        const { clock: __, ...before } = round;
        expect(rest).toEqual(before);
        expect(again.clock?.left).toBe(round.clock?.left);
      }),
    );
  });
});

describe('a vote', () => {
  const voting = take(openRound('wallet', 0, OPTIONS, 'hands'), go('vote-1'));

  test('the rest of the class is for one option', () => {
    const round = take(voting, hands('tell', 12), {
      do: 'rest',
      option: 'ask',
      pupils: 30,
      at: 30,
    });
    expect(round.first?.counts).toEqual({ tell: 12, ask: 18 });
    expect(round.first?.at).toBe(20);
  });

  test('a seat may change its mind, and take it back', () => {
    const seats = take(voting, { do: 'by', by: 'seats', at: 1 }, seat(4, 'tell'), seat(7, 'tell'));
    expect(take(seats, seat(4, 'ask')).first?.seats).toEqual({ 4: 'ask', 7: 'tell' });
    expect(take(seats, seat(4, 'tell')).first?.counts).toEqual({ tell: 1 });
  });

  test('what is counted already is not counted in another way', () => {
    const counted = take(voting, hands('tell', 1));
    expect(reduceRound(counted, { do: 'by', by: 'seats', at: 2 }, TIMING).refused).toBe(
      'has-votes',
    );
    expect(reduceRound(counted, seat(1, 'ask'), TIMING).refused).toBe('not-now');
  });

  test('hands go up only while a vote is on', () => {
    const read = openRound('wallet', 0, OPTIONS, 'hands');
    expect(reduceRound(read, hands('tell', 1), TIMING).refused).toBe('not-now');
    expect(reduceRound(voting, hands('unknown', 1), TIMING).refused).toBe('unknown-option');
  });
});

describe('the decision', () => {
  const voted = take(openRound('wallet', 0, OPTIONS, 'hands'), go('vote-1'), hands('tell', 9));

  test('is what most are for in the last vote', () => {
    expect(decidedIn(voted)).toBe('tell');
    expect(decidedIn(take(voted, go('vote-2'), hands('ask', 3)))).toBe('ask');
  });

  test('is the teacher’s in a tie, without votes, and whenever the teacher says so', () => {
    const tie = take(voted, hands('keep', 9), go('decide'));
    expect(leadersOf(tie.first, OPTIONS)).toEqual(['tell', 'keep']);
    expect(decidedIn(tie)).toBeUndefined();
    expect(decidedIn(openRound('wallet', 0, OPTIONS, 'hands'))).toBeUndefined();
    expect(decidedIn(take(tie, { do: 'pick', option: 'ask', at: 9 }))).toBe('ask');
  });

  test('can be gone to from the beginning', () => {
    expect(take(openRound('wallet', 0, OPTIONS, 'hands'), go('decide')).phase).toBe('decide');
  });
});

test('every seat that voted is in just one move, from what it said to what it says', () => {
  const votes = fc.dictionary(
    fc.integer({ min: 1, max: 40 }).map(String),
    fc.constantFrom(...OPTIONS),
  );
  const ballot = (seats: Record<string, string>) => ({
    at: 0,
    seats,
    counts: Object.fromEntries(
      OPTIONS.map((one) => [one, Object.values(seats).filter((said) => said === one).length]),
    ),
  });
  fc.assert(
    fc.property(votes, votes, (before, after) => {
      const [first, second] = [ballot(before), ballot(after)];
      const moves = movesOf(first, second, OPTIONS) ?? [];
      const sum = (end: 'from' | 'to', id: string | null) =>
        moves.reduce((total, move) => total + (move[end] === id ? move.count : 0), 0);
      for (const one of OPTIONS) {
        expect(sum('from', one)).toBe(countOf(first, one));
        expect(sum('to', one)).toBe(countOf(second, one));
      }
      const seats = new Set([...Object.keys(before), ...Object.keys(after)]);
      expect(moves.reduce((total, { count }) => total + count, 0)).toBe(seats.size);
    }),
  );
  expect(movesOf({ at: 0, counts: { tell: 3 } }, ballot({ 1: 'ask' }), OPTIONS)).toBeUndefined();
});

test('a clock loses just the time in which it runs', () => {
  fc.assert(
    fc.property(fc.nat(600), fc.array(fc.nat(100), { maxLength: 8 }), (seconds, spans) => {
      let clock = stopped({ left: seconds }, 0);
      let now = 0;
      let ran = 0;
      spans.forEach((span, index) => {
        const runs = index % 2 === 0;
        clock = runs ? running(clock, now) : stopped(clock, now);
        now += span;
        if (runs) ran += span;
      });
      expect(leftOf(clock, now)).toBe(Math.max(0, seconds - ran));
      expect(leftOf(prolonged(clock, 60, now), now)).toBe(Math.max(0, seconds - ran) + 60);
    }),
  );
  // Whoever sets the clock of the computer back wins no time by it.
  expect(leftOf({ left: 30, since: 100 }, 50)).toBe(30);
});
