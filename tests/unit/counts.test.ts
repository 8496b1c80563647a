// What was counted is kept beside its attempt, and never outlives what it was counted from.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Attempt } from '../../src/attempt/attempt.ts';
import { basisOf } from '../../src/attempt/counted.ts';
import { count } from '../../src/attempt/counting.ts';
import { resultOf } from '../../src/attempt/retell.ts';
import { Store } from '../../src/store/store.ts';
import { catalogue } from '../support/levels.ts';
import { playOut } from '../support/records.ts';

const [first] = catalogue.levels;
if (!first) throw new Error('no level');
const { level } = first;

const played = (id: string, minute: number): Attempt => ({
  ...playOut(level, [minute, 3, 5]).attempt,
  ...{ id, player: 'p1', startedAt: `2026-11-23T09:0${minute}:00+08:00` },
});

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const opened: Store[] = [];
afterEach(() => {
  for (const store of opened.splice(0)) store.close();
});

/** A store in which some attempts are counted. */
async function counted(...attempts: Attempt[]): Promise<Store> {
  const store = await Store.open();
  opened.push(store);
  for (const attempt of attempts) await store.putAttempt(attempt);
  await store.counts.keep(attempts.map((one) => [one, count(one, level, 'rules')]));
  return store;
}

const ids = async (store: Store): Promise<string[]> =>
  (await store.counts.latest(0, 99)).map(({ id }) => id);

test('counts what replaying comes to', () => {
  const attempt = played('a1', 1);
  const { trust, finished } = resultOf(level, attempt);
  expect(count(attempt, level, 'rules')).toMatchObject({ id: 'a1', trust, finished });
  expect(count(attempt, undefined, 'rules')).toMatchObject({
    trust: 'unknown-level',
    basis: basisOf('rules', undefined),
  });
});

test('rows are found by player and by basis, the newest first', async () => {
  const store = await counted(played('a1', 1), played('a3', 3), played('a2', 2));
  expect(await ids(store)).toEqual(['a3', 'a2', 'a1']);
  expect((await store.counts.latest(1, 1)).map(({ id }) => id)).toEqual(['a2']);
  expect(await store.counts.countOn([basisOf('rules', level.hash)])).toBe(3);
  expect(await store.counts.countOn([basisOf('other rules', level.hash)])).toBe(0);
  expect(await store.counts.by('player', ['p1'])).toHaveLength(3);
  expect(await store.counts.levels()).toEqual([level.id]);
  const { began } = count(played('a2', 2), level, 'rules');
  expect(await store.counts.beside('a2', began)).toEqual({ newer: 'a3', older: 'a1' });
});

test('an attempt that goes on is not counted until somebody does', async () => {
  const attempt = played('a1', 1);
  const store = await counted(attempt, played('a2', 2));
  const entries = [...attempt.entries, { at: 900, kind: 'return' as const, read: 0 }];
  await store.putAttempt({ ...attempt, entries });
  expect(await ids(store)).toEqual(['a2']);
  // Somebody else had begun to count it before it went on.
  await store.counts.keep([[attempt, count(attempt, level, 'rules')]]);
  expect(await ids(store)).toEqual(['a2']);
});

test('what is brought in or forgotten takes its row along', async () => {
  const attempt = played('a1', 1);
  const store = await counted(attempt, played('a2', 2));
  await store.merge({ attempts: [{ ...attempt, promise: 'own-up' }] });
  expect(await ids(store)).toEqual(['a2']);
  await store.forgetPlayer('p1');
  expect(await ids(store)).toEqual([]);
  expect(Object.keys(await store.everything())).not.toContain('counted');
});

test('a row that cannot be read is as if it was never counted', async () => {
  const store = await counted(played('a1', 1));
  const raw = await openDB('qinglian');
  await raw.put('counted', { id: 'a1', player: 'p1', began: 1, trust: 'surely' }, 'a1');
  raw.close();
  expect(await store.counts.by('player', ['p1'])).toEqual([]);
  expect(await store.aside()).toEqual([]);
});

test('where nothing can be kept, it is counted all the same', async () => {
  globalThis.indexedDB = new Proxy(new IDBFactory(), {
    get: (target, name) => (name === 'open' ? undefined : Reflect.get(target, name)),
  });
  const store = await counted(played('a1', 1), played('a2', 2));
  expect(store.keeping).toBe('refused');
  expect(await ids(store)).toEqual(['a2', 'a1']);
  expect(await store.counts.beside('a2', 0)).toEqual({ newer: undefined, older: 'a1' });
});
