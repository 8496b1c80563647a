// Rows that something spoilt where others look them up: a list, bytes or a number in the place of an id.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { Store } from '../../src/store/store.ts';

const LEVEL = 'chuanglian/lost-wallet';
const counted = (id: string, player: unknown, level: unknown) => ({
  id,
  player,
  level,
  began: 1,
  basis: 'b',
});

test.each([
  ['a list', ['x']],
  ['a number', 5],
  ['a date', new Date(0)],
  ['bytes', new Uint8Array([1])],
])('%s where an id belongs hides nobody else, and stops nothing', async (_, spoilt) => {
  globalThis.indexedDB = new IDBFactory();
  const store = await Store.open();
  const database = await openDB('qinglian');
  await database.put('counted', counted('a1', 'p1', LEVEL), 'a1');
  await database.put('counted', counted('a2', spoilt, spoilt), 'a2');
  await database.put('attempts', { id: 'a1', player: '2nd' }, 'a1');
  await database.put('attempts', { id: 'a2', player: spoilt }, 'a2');
  database.close();
  expect(await store.counts.levels()).toEqual([LEVEL]);
  expect(await store.survey.playedBy()).toEqual(['2nd']);
  store.close();
});
