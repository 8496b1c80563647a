// The rules of a kiosk: whatever happens and whatever the clock does, it is back in the loop by itself.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { volumeAt } from '../../src/kiosk/quiet.ts';
import {
  COUNTDOWN_SECONDS,
  isAsking,
  isVisited,
  openVisit,
  STAFF_SECONDS,
  THANKS_SECONDS,
  timeNotice,
  type Visit,
  type VisitEvent,
  type VisitRules,
  visitAfter,
} from '../../src/kiosk/visit.ts';

const LEVELS = ['chuanglian/lost-wallet', 'zhilian/lend-my-account'];

const rulesOf = (some: Partial<VisitRules> = {}): VisitRules => ({
  levels: LEVELS,
  locales: ['zh', 'en'],
  minutes: 5,
  idleSeconds: 60,
  ...some,
});

const anyRules: fc.Arbitrary<VisitRules> = fc.record({
  levels: fc.constantFrom(LEVELS, LEVELS.slice(0, 1)),
  locales: fc.constantFrom<VisitRules['locales'][]>(['zh', 'en'], ['en']),
  minutes: fc.constantFrom(null, 3, 15),
  idleSeconds: fc.integer({ min: 20, max: 600 }),
});

const anyEvent: fc.Arbitrary<VisitEvent> = fc.oneof(
  fc.constantFrom<VisitEvent[]>(
    ...(['pass', 'touch', 'begin', 'speak', 'leave', 'finish', 'take', 'another'] as const).map(
      (name) => ({ do: name }),
    ),
    ...(['again', 'end', 'call-staff', 'staff-gone'] as const).map((name) => ({ do: name })),
    { do: 'show', resting: true },
    { do: 'show', resting: false },
  ),
  fc.constantFrom(...LEVELS, 'nobody/knows').map((level): VisitEvent => ({ do: 'pick', level })),
);

/** What happens, and by how much the clock differs from the last time; it may be set back, or jump. */
const anyStory = fc.array(
  fc.tuple(
    anyEvent,
    fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 0, max: 40_000 }) },
      { weight: 1, arbitrary: fc.integer({ min: -1e10, max: 1e10 }) },
      { weight: 1, arbitrary: fc.constant(Number.NaN) },
    ),
  ),
  { maxLength: 60 },
);

/** All states of a story, the first one first. */
function lived(rules: VisitRules, story: readonly (readonly [VisitEvent, number])[]): Visit[] {
  const states = [openVisit(1e12)];
  for (const [event, step] of story) {
    const last = states.at(-1) as Visit;
    states.push(visitAfter(rules, last, event, last.seen + step));
  }
  return states;
}

const last = (states: readonly Visit[]): Visit => states.at(-1) as Visit;

/** Lets seconds pass, one by one or all at once. */
function wait(rules: VisitRules, from: Visit, seconds: number, step = 1): Visit {
  let visit = from;
  for (let gone = 0; gone < seconds; gone += step) {
    visit = visitAfter(rules, visit, { do: 'pass' }, visit.seen + step * 1000);
  }
  return visit;
}

/** Does one thing after another, without any time. */
const doing = (rules: VisitRules, from: Visit, ...events: VisitEvent[]): Visit =>
  events.reduce((visit, event) => visitAfter(rules, visit, event, visit.seen), from);

const [LEVEL = ''] = LEVELS;
const PICK: VisitEvent = { do: 'pick', level: LEVEL };
const playing = (rules: VisitRules): Visit =>
  doing(rules, openVisit(0), { do: 'begin' }, { do: 'speak' }, PICK);

describe('whatever happens', () => {
  test('nobody touches it: it is back in the loop once it has asked', () => {
    fc.assert(
      fc.property(anyRules, anyStory, fc.integer({ min: 1, max: 90 }), (rules, story, step) => {
        const most =
          STAFF_SECONDS + Math.max(rules.idleSeconds + COUNTDOWN_SECONDS, THANKS_SECONDS);
        // The staff's panel, the question, and the thanks of whose time was over meanwhile.
        const seconds = most + THANKS_SECONDS + 3 * step;
        const left = wait(rules, last(lived(rules, story)), seconds, step);
        expect(left).toMatchObject({ at: { is: 'loop' }, staff: false });
      }),
    );
  });

  test('where it is not the staff or the time that is over, that takes idle and countdown alone', () => {
    fc.assert(
      fc.property(anyRules, anyStory, (rules, story) => {
        const free = { ...rules, minutes: null };
        const state = last(lived(free, story));
        fc.pre(!state.staff);
        const left = wait(free, state, free.idleSeconds + COUNTDOWN_SECONDS);
        expect(left.at.is).toBe('loop');
      }),
    );
  });

  test('no state is without a way on: an event of its own leads further', () => {
    const ways: VisitEvent[] = [
      ...(['begin', 'speak', 'finish', 'take', 'end', 'staff-gone'] as const).map((name) => ({
        do: name,
      })),
      PICK,
    ];
    fc.assert(
      fc.property(anyRules, anyStory, (rules, story) => {
        for (const state of lived(rules, story)) {
          const on = ways.map((event) => visitAfter(rules, state, event, state.seen));
          expect(on.some(({ at, staff }) => at.is !== state.at.is || staff !== state.staff)).toBe(
            true,
          );
        }
      }),
    );
  });

  test('visits begin and end in pairs, and never run into each other', () => {
    fc.assert(
      fc.property(anyRules, anyStory, (rules, story) => {
        lived(rules, story).reduce((before, after) => {
          const begins = !isVisited(before) && isVisited(after);
          expect(after.nth).toBe(before.nth + (begins ? 1 : 0));
          return after;
        });
      }),
    );
  });

  test('time never passes backward, and is never nonsense', () => {
    fc.assert(
      fc.property(anyRules, anyStory, (rules, story) => {
        for (const { still, passed, here } of lived(rules, story)) {
          expect(Math.min(still, passed, here)).toBeGreaterThanOrEqual(0);
          expect(Number.isFinite(still + passed + here)).toBe(true);
        }
      }),
    );
  });
});

describe('a visit', () => {
  test('goes from the language over the levels to a play, its end, and thanks', () => {
    const rules = rulesOf();
    const there = (...events: VisitEvent[]) => doing(rules, openVisit(0), ...events).at.is;
    const story: VisitEvent[] = [
      { do: 'begin' },
      { do: 'speak' },
      PICK,
      { do: 'finish' },
      { do: 'take' },
      { do: 'another' },
    ];
    expect(story.map((_, at) => there(...story.slice(0, at + 1)))).toEqual([
      'start',
      'levels',
      'play',
      'end',
      'thanks',
      'levels',
    ]);
    expect(there(...story, { do: 'end' })).toBe('loop');
    expect(there(...story.slice(0, 4), { do: 'again' })).toBe('play');
  });

  test('asks for no language and no level where there is one', () => {
    const rules = rulesOf({ locales: ['en'], levels: LEVELS.slice(0, 1) });
    const begun = doing(rules, openVisit(0), { do: 'begin' });
    expect(begun.at).toEqual({ is: 'play', level: LEVEL, resting: false });
  });

  test('is asked about when nobody answers, and goes on at a touch', () => {
    const rules = rulesOf();
    const asked = wait(rules, playing(rules), 60);
    expect(isAsking(rules, asked)).toBe(true);
    const touched = doing(rules, asked, { do: 'touch' });
    expect(isAsking(rules, touched)).toBe(false);
    expect(touched.at.is).toBe('play');
    expect(wait(rules, touched, 74).at.is).toBe('play');
    expect(wait(rules, touched, 75).at.is).toBe('loop');
  });

  test('is told of its last minute, and ends at the next resting point', () => {
    const rules = rulesOf({ minutes: 3 });
    const touchedFor = (from: Visit, seconds: number) => {
      let visit = from;
      for (let gone = 0; gone < seconds; gone += 10) {
        visit = doing(rules, wait(rules, visit, 10), { do: 'touch' });
      }
      return visit;
    };
    const early = touchedFor(playing(rules), 110);
    expect(timeNotice(rules, early)).toBeUndefined();
    const soon = touchedFor(early, 20);
    expect(timeNotice(rules, soon)).toBe('soon');
    const over = touchedFor(soon, 50);
    expect(over.at.is).toBe('play');
    expect(timeNotice(rules, over)).toBe('over');
    const rested = doing(rules, over, { do: 'show', resting: true });
    expect(rested.at.is).toBe('thanks');
    expect(doing(rules, rested, { do: 'another' }).at.is).toBe('thanks');
    // Nothing rests: it ends a minute later all the same, with a word.
    expect(touchedFor(over, 60).at.is).toBe('thanks');
    // And whoever goes on touching the thanks does not keep the next one waiting.
    expect(touchedFor(rested, THANKS_SECONDS).at.is).toBe('loop');
  });

  test('ends where the tablet has slept, without a question that the next would see', () => {
    const rules = rulesOf();
    const slept = visitAfter(rules, playing(rules), { do: 'touch' }, 3_600_000);
    expect(slept.at.is).toBe('loop');
  });

  test('stands still while the staff have their panel open, which closes by itself', () => {
    const rules = rulesOf({ minutes: 3 });
    const called = doing(rules, playing(rules), { do: 'call-staff' });
    const open = doing(rules, wait(rules, called, STAFF_SECONDS - 1), { do: 'touch' });
    expect(open).toMatchObject({ staff: true, passed: 0, at: { is: 'play' } });
    expect(wait(rules, open, STAFF_SECONDS)).toMatchObject({ staff: false, at: { is: 'play' } });
    expect(doing(rules, open, { do: 'end' })).toMatchObject({ staff: false, at: { is: 'loop' } });
  });
});

test('quiet hours silence it, over midnight too', () => {
  const at = (quiet: { from: string; to: string } | null, time: number) =>
    volumeAt({ volume: 0.6, quiet }, time);
  const day = { from: '12:30', to: '14:00' };
  expect([749, 750, 839, 840].map((time) => at(day, time))).toEqual([0.6, 0, 0, 0.6]);
  const night = { from: '22:00', to: '07:00' };
  expect([0, 419, 420, 1319, 1320].map((time) => at(night, time))).toEqual([0, 0, 0.6, 0.6, 0]);
  expect(at(null, 0)).toBe(0.6);
});
