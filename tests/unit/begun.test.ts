// Files of levels in which plays are unfinished: kept as long as one needs them, and found by their version.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import type { Attempt, Player } from '../../src/attempt/attempt.ts';
import { Store } from '../../src/store/store.ts';

const NOW = '2026-11-23T09:00:00+08:00';
const player: Player = { version: 1, id: 'p1', name: '', seat: null, createdAt: NOW };

const attempt = (id: string, level: string, hash: string): Attempt => ({
  ...{ version: 1, id, player: 'p1', level, hash, format: 1, startedAt: NOW, seconds: 0 },
  ...{ entries: [], place: { read: 0, answer: {} } },
});

const fileOf = (id: string, hash: string) => ({
  level: { id, hash, format: 1, scenes: { field: { steps: [] } } },
  words: { title: `${id} ${hash}` },
  fonts: [],
});

/** Versions of levels. */
const OLD = '00000000000000aa';
const NEW = '00000000000000bb';

let store: Store;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await Store.open();
  await store.putPlayer(player);
});

const begin = async (id: string, level: string, hash: string, locale = 'zh') => {
  await store.putAttempt(attempt(id, level, hash));
  await store.begun.keep(fileOf(level, hash), locale, id);
};

test('a file is found by level, version and language, with all that is in it', async () => {
  await begin('a1', 'zhilian/one', OLD);
  const found = await store.begun.find({ level: 'zhilian/one', hash: OLD, locale: 'zh' });
  expect(found).toEqual(fileOf('zhilian/one', OLD));
  expect(await store.begun.find({ level: 'zhilian/one', hash: NEW, locale: 'zh' })).toBeUndefined();
  expect(await store.begun.find({ level: 'zhilian/one', hash: OLD, locale: 'en' })).toBeUndefined();
});

test('it stays as long as one attempt that was begun with it is unfinished', async () => {
  const one = { level: 'zhilian/one', hash: OLD, locale: 'zh' };
  await begin('a1', 'zhilian/one', OLD);
  await begin('a2', 'zhilian/one', OLD);
  await store.putAttempt({ ...attempt('a1', 'zhilian/one', OLD), finishedAt: NOW });
  await begin('b1', 'zhilian/two', OLD);
  expect(await store.begun.find(one)).toBeDefined();
  await store.forgetPlayer('p1');
  await begin('c1', 'zhilian/three', OLD);
  expect(await store.begun.find(one)).toBeUndefined();
  expect(await store.begun.find({ level: 'zhilian/three', hash: OLD, locale: 'zh' })).toBeDefined();
});

test('what cannot be read is as if it were not there, and is let go of', async () => {
  const database = await openDB('qinglian');
  const key = { level: 'zhilian/one', hash: OLD, locale: 'zh' };
  await database.put('begun', { file: { level: 'x' }, attempts: 3 }, `zhilian/one ${OLD} zh`);
  expect(await store.begun.find(key)).toBeUndefined();
  await begin('b1', 'zhilian/two', OLD);
  expect(await database.getAllKeys('begun')).toEqual([`zhilian/two ${OLD} zh`]);
  database.close();
});

test('a device that refuses everything loses nothing by it', async () => {
  globalThis.indexedDB = undefined as unknown as IDBFactory;
  const refused = await Store.open();
  await refused.begun.keep(fileOf('zhilian/one', OLD), 'zh', 'a1');
  expect(
    await refused.begun.find({ level: 'zhilian/one', hash: OLD, locale: 'zh' }),
  ).toBeUndefined();
});
