// What is old by which day, when that and a lack of room are told, and what goes when somebody wants it to.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Attempt } from '../../src/attempt/attempt.ts';
import { endedYears, isTimeToTell, schoolYear, startOf } from '../../src/attempt/school-year.ts';
import { isTight } from '../../src/healing/room.ts';
import { Store } from '../../src/store/store.ts';

const moment = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2060, 0) });
const offset = fc.integer({ min: -12 * 60, max: 14 * 60 });
const DAY = 86_400_000;

test('a moment is of the school year that began on the first of August before it', () => {
  fc.assert(
    fc.property(moment, offset, (now, at) => {
      const year = schoolYear({ now, offset: at });
      expect(startOf(year, at)).toBeLessThanOrEqual(now);
      expect(startOf(year + 1, at)).toBeGreaterThan(now);
    }),
  );
  const taipei = 480;
  const at = (iso: string) => schoolYear({ now: Date.parse(iso), offset: taipei });
  expect(at('2026-07-31T23:59:59+08:00')).toBe(2025);
  expect(at('2026-08-01T00:00:00+08:00')).toBe(2026);
  expect(at('2027-01-01T00:00:00+08:00')).toBe(2026);
});

test('only what is of an earlier school year is old, and it is told once a year', () => {
  fc.assert(
    fc.property(moment, moment, offset, (oldest, now, at) => {
      const here = { now, offset: at };
      const present = schoolYear(here);
      const years = endedYears(oldest, here);
      const isOld = schoolYear({ now: oldest, offset: at }) < present;
      expect(years.length > 0).toBe(isOld);
      for (const year of years) expect(oldest).toBeLessThan(startOf(year, at));
      expect(isTimeToTell(oldest, undefined, here)).toBe(isOld);
      expect(isTimeToTell(oldest, present - 1, here)).toBe(isOld);
      expect(isTimeToTell(oldest, present, here)).toBe(false);
    }),
  );
  expect(endedYears(undefined, { now: 0, offset: 0 })).toEqual([]);
});

test('a lack of room is said from four fifths on, or with less than 50 MB left', () => {
  const MB = 1024 * 1024;
  expect(isTight({ used: 799 * MB, quota: 1000 * MB })).toBe(false);
  expect(isTight({ used: 800 * MB, quota: 1000 * MB })).toBe(true);
  expect(isTight({ used: 40 * MB, quota: 89 * MB })).toBe(true);
  expect(isTight({ used: 0, quota: 0 })).toBe(false);
});

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const opened: Store[] = [];
afterEach(() => {
  for (const store of opened.splice(0)) store.close();
});

async function open(): Promise<Store> {
  const store = await Store.open();
  opened.push(store);
  return store;
}

const attempt = (id: string, began: number): Attempt => ({
  version: 1,
  id,
  player: 'p1',
  level: 'chuanglian/lost-wallet',
  hash: '0123456789abcdef',
  format: 1,
  startedAt: new Date(began).toISOString(),
  seconds: 12,
  entries: [{ at: 3, kind: 'choice', scene: 'field', id: 'what-to-do', option: 'hand-in' }],
  place: { read: 2, answer: {} },
});

test('what is forgotten is what is older than that day, told beforehand, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.integer({ min: 1, max: 3000 }), { maxLength: 12 }),
      fc.integer({ min: 0, max: 3000 }),
      async (days, cut) => {
        globalThis.indexedDB = new IDBFactory();
        const store = await Store.open();
        for (const day of days) await store.putAttempt(attempt(`a${day}`, day * DAY));
        const old = days.filter((day) => day < cut);
        const told = await store.olderThan(cut * DAY);
        expect(told.attempts).toBe(old.length);
        expect(told.bytes > 0).toBe(old.length > 0);
        await store.forgetOlder(cut * DAY);
        const left = (await store.attempts()).map(({ id }) => id).toSorted();
        const expected = days.filter((day) => day >= cut).map((day) => `a${day}`);
        expect(left).toEqual(expected.toSorted());
        expect(await store.survey.count('attempts')).toBe(left.length);
        store.close();
      },
    ),
    { numRuns: 30 },
  );
});

test('a row that was set aside comes back once it can be read, and never over another', async () => {
  const store = await open();
  const [one, two] = [attempt('a1', DAY), attempt('a2', 2 * DAY)];
  const raw = await openDB('qinglian');
  const aside = (key: string, row: unknown) =>
    raw.put('aside', { from: 'attempts', key, row, reason: 'as an older game saw it' }, key);
  await aside('a1', one);
  await aside('a2', two);
  await aside('a3', { nonsense: true });
  raw.close();
  const newer = { ...two, seconds: 99 };
  await store.putAttempt(newer);
  expect(await store.tryAside()).toBe(1);
  expect((await store.attempts()).toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual([one, newer]);
  expect((await store.counts.of(['p1'])).ids.toSorted()).toEqual(['a1', 'a2']);
  expect((await store.aside()).map(({ key }) => key)).toEqual(['a2', 'a3']);
  expect(await store.tryAside()).toBe(0);
  await store.forgetAside();
  expect(await store.aside()).toEqual([]);
  expect(await store.attempts()).toHaveLength(2);
});
