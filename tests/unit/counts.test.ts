// What was counted is kept beside its attempt, and never outlives what it was counted from.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Attempt } from '../../src/attempt/attempt.ts';
import { basisOf } from '../../src/attempt/counted.ts';
import { count } from '../../src/attempt/counting.ts';
import { resultOf, retell } from '../../src/attempt/retell.ts';
import { gradebook } from '../../src/report/gradebook.ts';
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

/** Of what is counted, the newest first. */
const ids = async (store: Store): Promise<string[]> =>
  (await store.counts.of(['p1'])).rows.toSorted((a, b) => b.began - a.began).map(({ id }) => id);

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
  expect(await store.counts.latest(0, 99)).toHaveLength(3);
  expect(await store.survey.count('attempts')).toBe(3);
  const today = new Set([basisOf('rules', level.hash)]);
  expect(await store.counts.notOn(today)).toEqual([]);
  const other = new Set([basisOf('other rules', level.hash)]);
  expect(await store.counts.notOn(other)).toEqual(['a1', 'a2', 'a3']);
  expect(await store.counts.of(['p1', 'p2'])).toMatchObject({ ids: ['a1', 'a2', 'a3'] });
  expect(await store.counts.at(level.id)).toHaveLength(3);
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
  expect(await store.counts.notOn(new Set([basisOf('rules', level.hash)]))).toEqual(['a1']);
  expect(await store.survey.count('attempts')).toBe(2);
  // A list has it in its place all the same.
  expect((await store.counts.latest(0, 99)).map(({ id }) => id)).toEqual(['a2', 'a1']);
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

/** Something that happens to a store; attempts go by a number. */
type Deed = { do: 'put' | 'keep' | 'merge' | 'forget' | 'spoil'; nth: number };
const deeds: fc.Arbitrary<Deed[]> = fc.array(
  fc.record({
    do: fc.constantFrom('put', 'keep', 'merge', 'forget', 'spoil'),
    nth: fc.integer({ min: 0, max: 5 }),
  }),
  { maxLength: 12 },
);

test('whatever happens, every attempt has a row: counted, or waiting to be', async () => {
  const attempts = Array.from({ length: 6 }, (_, nth) => ({
    ...played(`a${nth}`, nth + 1),
    player: `p${nth % 3}`,
  }));
  const today = new Set([basisOf('rules', level.hash)]);
  await fc.assert(
    fc.asyncProperty(deeds, async (all) => {
      globalThis.indexedDB = new IDBFactory();
      const store = await Store.open();
      opened.push(store);
      const raw = await openDB('qinglian');
      const isCounted = new Set<string>();
      for (const { do: what, nth } of all) {
        const attempt = attempts[nth] as Attempt;
        const { id, player } = attempt;
        if (what === 'put') await store.putAttempt(attempt);
        if (what === 'merge') await store.merge({ attempts: [attempt] });
        if (what === 'forget') await store.forgetPlayer(player);
        if (what === 'spoil') {
          const row = await raw.get('attempts', id);
          if (row) await raw.put('attempts', { ...row, version: 99 }, id);
          await store.attempts();
        }
        const there = (await raw.getKey('attempts', id)) !== undefined;
        if (what === 'keep') {
          await store.counts.keep([[attempt, count(attempt, level, 'rules')]]);
          if (there) isCounted.add(id);
        }
        if (what === 'put') isCounted.delete(id);
        for (const one of isCounted)
          if (!(await raw.getKey('attempts', one))) isCounted.delete(one);
      }
      const ids = (await raw.getAllKeys('attempts')) as string[];
      raw.close();
      expect(await store.survey.count('attempts')).toBe(ids.length);
      const waiting = ids.filter((id) => !isCounted.has(id));
      expect((await store.counts.notOn(today)).toSorted()).toEqual(waiting);
      expect((await store.survey.playedBy()).toSorted()).toEqual(
        [...new Set(ids.map((id) => attempts[Number(id.slice(1))]?.player ?? ''))].toSorted(),
      );
    }),
  );
});

test('an attempt without a row, and a row without an attempt, are mended', async () => {
  const store = await counted(played('a1', 1));
  const raw = await openDB('qinglian');
  await raw.put('attempts', { ...played('a2', 2), id: 'a2' }, 'a2');
  await raw.put('attempts', { ...played('a3', 3), id: 'a3' }, 'a3');
  await raw.put('attempts', 'nonsense', 'a4');
  await raw.put('counted', { id: 'gone', player: 'p1', level: 'x/y', began: 1, basis: '' }, 'gone');
  await store.counts.mend();
  expect(await raw.getAllKeys('counted')).toEqual(['a1', 'a2', 'a3']);
  raw.close();
  expect(await store.counts.notOn(new Set([basisOf('rules', level.hash)]))).toEqual(['a2', 'a3']);
});

test('what was played before there were counts waits to be counted', async () => {
  const old = await openDB('qinglian', 3, {
    upgrade(db) {
      for (const table of ['players', 'attempts', 'pictures', 'classes', 'lessons', 'aside'])
        db.createObjectStore(table);
    },
  });
  await old.put('attempts', played('a1', 1), 'a1');
  await old.put('attempts', 'no attempt', 'a2');
  old.close();
  const store = await Store.open();
  opened.push(store);
  expect(await store.counts.notOn(new Set())).toEqual(['a1']);
  expect(await store.counts.levels()).toEqual([level.id]);
});

test('a row that cannot be read is as if it was never counted', async () => {
  const store = await counted(played('a1', 1));
  const raw = await openDB('qinglian');
  await raw.put('counted', { id: 'a1', player: 'p1', began: 1, trust: 'surely' }, 'a1');
  raw.close();
  expect(await store.counts.of(['p1'])).toEqual({ rows: [], ids: ['a1'] });
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

test('what was counted is not replayed again, and comes to the same', () => {
  const attempts = [played('a1', 1), played('a2', 2)];
  const levels = new Map([[level.id, { level, words: first.words.zh }]]);
  const people = [{ version: 1, id: 'p1', name: '', seat: 1, createdAt: '' } as const];
  const replayed = gradebook(attempts, people, levels);
  const rows = attempts.map((one) => count(one, level, 'rules'));
  expect(gradebook(attempts, people, levels, [], rows)).toEqual(replayed);
  for (const row of replayed) {
    expect(retell(level, row.attempt, row.trust)).toEqual(retell(level, row.attempt));
  }
});

test('instants are compared, not their texts, to tell from when to when there are attempts', async () => {
  const at = (id: string, startedAt: string) => ({ ...played(id, 1), startedAt });
  const early = at('a1', '2026-11-24T00:30:00+08:00');
  const late = at('a2', '2026-11-23T18:00:00Z');
  const empty = await Store.open('empty');
  opened.push(empty);
  expect(await empty.survey.span()).toBeUndefined();
  const store = await counted(late, early);
  expect(await store.survey.span()).toEqual({
    oldest: Date.parse(early.startedAt),
    newest: Date.parse(late.startedAt),
  });
});
