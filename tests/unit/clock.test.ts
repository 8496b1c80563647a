// A clock that is set back, set ahead or stands still: what is begun later is listed as later.
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lastPlayed } from '../../src/app/progress.ts';
import { momentAfter } from '../../src/base/instant.ts';

const moments = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2100, 0) });

test('whatever the clock shows, moments are told in order, and beginnings one after the other', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(moments, fc.boolean())), (shown) => {
      let last: number | undefined;
      for (const [clock, later] of shown) {
        const told = momentAfter(clock, last, later);
        expect(told % 1000).toBe(0);
        if (last !== undefined) expect(told).toBeGreaterThanOrEqual(later ? last + 1000 : last);
        // As long as nobody sets it back, it is the clock that is told.
        if (last === undefined || clock >= last + 1000) expect(clock - told).toBeLessThan(1000);
        last = told;
      }
    }),
  );
});

/** A page that has just been opened. */
async function openPage() {
  vi.resetModules();
  return import('../../src/app/clock.ts');
}

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const ACADEMIES = ['chuanglian', 'zhilian', 'lianmeng'] as const;

test('the play that was begun last is the last of every list, whatever was done to the clock', async () => {
  const { beginning, laterOf, present } = await openPage();
  vi.useFakeTimers();
  fc.assert(
    fc.property(fc.array(fc.tuple(moments, fc.nat({ max: 2 })), { minLength: 1 }), (plays) => {
      const attempts = plays.map(([clock, at], index) => {
        vi.setSystemTime(clock);
        const startedAt = beginning();
        const finishedAt = laterOf(present(), startedAt);
        expect(Date.parse(finishedAt)).toBeGreaterThanOrEqual(Date.parse(startedAt));
        const level = `${ACADEMIES[at]}/some-level`;
        return { id: `a${index}`, level, startedAt, finishedAt };
      });
      const order = attempts.toSorted((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt));
      expect(order).toEqual(attempts);
      const [, last = 0] = plays.at(-1) ?? [];
      expect(lastPlayed(attempts as never)).toBe(ACADEMIES[last]);
    }),
  );
});

test('a play begins after those that a tablet with a clock ahead has brought', async () => {
  const { beginningAfter } = await openPage();
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 27) });
  const brought = { startedAt: '2031-01-01T08:00:00+08:00' };
  const begun = beginningAfter([brought]);
  expect(Date.parse(begun)).toBe(Date.parse(brought.startedAt) + 1000);
  // It is that player's own order; what others begin keeps to the clock.
  expect(Date.parse(beginningAfter([]))).toBeLessThan(Date.UTC(2026, 10, 28));
});

test('where nothing can be kept, a page goes by what it told itself', async () => {
  const { beginning } = await openPage();
  vi.stubGlobal('localStorage', {
    getItem() {
      throw new DOMException('no', 'SecurityError');
    },
    setItem() {
      throw new DOMException('no', 'SecurityError');
    },
  });
  vi.useFakeTimers({ now: Date.UTC(2126, 10, 27) });
  const before = beginning();
  vi.setSystemTime(Date.UTC(2001, 0, 1));
  expect(Date.parse(beginning())).toBe(Date.parse(before) + 1000);
});
