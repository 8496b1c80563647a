// The teacher's notes: nothing else changes them, they change nothing else, and no file of results has them.
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Player } from '../../src/attempt/attempt.ts';
import type { Class } from '../../src/classroom/class.ts';
import { Store } from '../../src/store/store.ts';

const AT = '2026-11-23T09:00:00+08:00';
const row: Class = { version: 1, id: 'c1', name: '三年二班', tag: 77, createdAt: AT };
const pupil: Player = {
  ...{ version: 1, id: 'p1', name: '小廉', seat: 7, class: 'c1', createdAt: AT },
};

let count = 0;
let store: Store;
beforeEach(async () => {
  count += 1;
  store = await Store.open(`notes-${count}`);
  await store.putClass(row, [pupil]);
});

const kept = async (): Promise<Player | undefined> => (await store.playersBy(['p1']))[0];

test('notes are kept, changed and taken away, and the rest of the row stays', async () => {
  await store.putNotes('p1', '坐前面');
  expect(await kept()).toEqual({ ...pupil, notes: '坐前面' });
  await store.putNotes('p1', '坐後面');
  expect(await kept()).toEqual({ ...pupil, notes: '坐後面' });
  await store.putNotes('p1', '');
  expect(await kept()).toEqual(pupil);
});

test('whoever changes the seat with an older row in hand keeps the notes that are there', async () => {
  await store.putNotes('p1', '坐前面');
  await store.putClass(row, [{ ...pupil, seat: 8, notes: '以前的' }]);
  expect(await kept()).toEqual({ ...pupil, seat: 8, notes: '坐前面' });
  await store.putNotes('p1', '');
  await store.putClass(row, [{ ...pupil, notes: '以前的' }]);
  expect(await kept()).toEqual(pupil);
});

test('notes go with the names, and not before', async () => {
  await store.putNotes('p1', '坐前面');
  expect((await store.everything()).players).toMatchObject([{ notes: '坐前面' }]);
  await store.forgetNames();
  expect(await kept()).toEqual({ ...pupil, name: '' });
});

test('about nobody nothing is noted down', async () => {
  await expect(store.putNotes('p2', '誰')).rejects.toThrow();
  expect(await store.playersBy(['p2'])).toEqual([]);
});
