// Classes and lessons in the store: they come into databases that are there, and go with all that is theirs.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { blank } from '../../src/activities/studio/drawing.ts';
import type { Attempt, Player } from '../../src/attempt/attempt.ts';
import type { Picture } from '../../src/attempt/picture.ts';
import type { Class } from '../../src/classroom/class.ts';
import type { Lesson } from '../../src/classroom/lesson.ts';
import { readBackup } from '../../src/store/backup.ts';
import { Store } from '../../src/store/store.ts';
import { backupOf } from '../support/backup.ts';

const NOW = '2026-11-23T09:00:00+08:00';

const room = (id: string, tag: number): Class => ({
  ...{ version: 1, id, name: `班 ${id}`, tag, createdAt: NOW },
});

const pupil = (id: string, classId?: string, seat: number | null = 1): Player => ({
  ...{ version: 1, id, name: '', seat, createdAt: NOW },
  ...(classId === undefined ? {} : { class: classId }),
});

const attempt = (id: string, player: string): Attempt => ({
  ...{ version: 1, id, player, level: 'chuanglian/lost-wallet', hash: '0123456789abcdef' },
  ...{ format: 1, startedAt: NOW, seconds: 1, entries: [], place: { read: 0, answer: {} } },
});

const picture = (id: string, player: string): Picture => ({
  ...{ version: 1, id, player, level: 'chuanglian/lost-wallet', activity: 'poster' },
  ...{ madeAt: NOW, changedAt: NOW, drawing: blank(1) },
});

const lesson = (id: string, classId: string): Lesson => ({
  ...{ version: 1, id, class: classId, level: 'chuanglian/lost-wallet', way: 'turns' },
  ...{ startedAt: NOW, votes: [] },
});

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const opened: Store[] = [];
afterEach(() => {
  vi.restoreAllMocks();
  for (const store of opened.splice(0)) store.close();
});

async function open(): Promise<Store> {
  const store = await Store.open();
  opened.push(store);
  return store;
}

const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id).toSorted();

/** Two classes of two, and somebody without a class; all have played and drawn. */
async function twoClasses(): Promise<Store> {
  const store = await open();
  await store.putClass(room('a', 1), [pupil('a1', 'a'), pupil('a2', 'a', 2)]);
  await store.putClass(room('b', 2), [pupil('b1', 'b'), pupil('b2', 'b', 2)]);
  await store.putPlayer(pupil('guest', undefined, null));
  for (const id of ['a1', 'a2', 'b1', 'b2', 'guest']) {
    await store.putAttempt(attempt(`${id}-first`, id));
    await store.putAttempt(attempt(`${id}-second`, id));
    await store.putPicture(picture(`${id}-picture`, id));
  }
  await store.putLesson(lesson('lesson-a', 'a'));
  await store.putLesson(lesson('lesson-b', 'b'));
  return store;
}

test.each([
  [1, ['players', 'attempts', 'aside']],
  [2, ['players', 'attempts', 'pictures', 'aside']],
] as const)('a database of version %i grows with its rows in it', async (version, tables) => {
  const old = await openDB('qinglian', version, {
    upgrade(db) {
      for (const table of tables) db.createObjectStore(table);
    },
  });
  await old.put('players', pupil('p1'), 'p1');
  await old.put('attempts', attempt('a1', 'p1'), 'a1');
  old.close();
  const store = await open();
  expect(store.keeping).toBe('kept');
  expect(await store.players()).toEqual([pupil('p1')]);
  expect(await store.attemptsOf(['p1'])).toEqual([attempt('a1', 'p1')]);
  await store.putClass(room('a', 1), [pupil('p1', 'a')]);
  expect(ids(await store.playersOf('a'))).toEqual(['p1']);
});

test('what belongs to a class or to some players is found, and nothing else', async () => {
  const store = await twoClasses();
  expect(ids(await store.playersOf('a'))).toEqual(['a1', 'a2']);
  expect(ids(await store.attemptsOf(['a1', 'b2']))).toEqual([
    ...['a1-first', 'a1-second', 'b2-first', 'b2-second'],
  ]);
  expect(ids(await store.picturesOf(['b1']))).toEqual(['b1-picture']);
  expect(ids(await store.lessonsOf('b'))).toEqual(['lesson-b']);
  expect(await store.attemptsOf([])).toEqual([]);
  expect(await store.playersOf('nobody')).toEqual([]);
});

test('a class is forgotten with all that is its own, and nothing else is', async () => {
  const store = await twoClasses();
  await store.forgetClass('a');
  const { players, attempts, pictures, classes, lessons } = await store.everything();
  expect(ids(classes)).toEqual(['b']);
  expect(ids(lessons)).toEqual(['lesson-b']);
  expect(ids(players)).toEqual(['b1', 'b2', 'guest']);
  expect(ids(attempts)).toEqual([
    ...['b1-first', 'b1-second', 'b2-first', 'b2-second', 'guest-first', 'guest-second'],
  ]);
  expect(ids(pictures)).toEqual(['b1-picture', 'b2-picture', 'guest-picture']);
});

test('a class is forgotten also where nothing is kept on the device', async () => {
  vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  const store = await twoClasses();
  expect(store.keeping).toBe('refused');
  await store.forgetClass('a');
  expect(ids(await store.players())).toEqual(['b1', 'b2', 'guest']);
  expect(await store.attemptsOf(['a1', 'a2'])).toEqual([]);
  expect(ids(await store.lessons())).toEqual(['lesson-b']);
});

test('a class is put with all its seats or not at all', async () => {
  const store = await twoClasses();
  const before = await store.everything();
  const unkeepable = { ...pupil('a3', 'a', 3), notes: (() => {}) as unknown as string };
  const named = { ...room('a', 1), name: '新名字' };
  await expect(store.putClass(named, [pupil('a4', 'a', 4), unkeepable])).rejects.toThrow();
  expect(await store.everything()).toEqual(before);
});

test('a backup brings classes and lessons once; one whose tag is taken gets another', async () => {
  const first = await twoClasses();
  const everything = await first.everything();
  const text = await backupOf(first, NOW);
  globalThis.indexedDB = new IDBFactory();
  const second = await open();
  await second.putClass(room('own', 1), []);
  await second.putClass(room('other', 3), []);
  const backup = readBackup(text);
  if (!backup.ok) throw new Error(backup.error);
  const { players, attempts, pictures, classes, lessons } = backup.value;
  expect({ players, attempts, pictures, classes, lessons }).toEqual(everything);
  const told: string[] = [];
  const { added } = await second.merge(backup.value, (done, all) => told.push(`${done}/${all}`));
  expect(told).toEqual(Array.from({ length: 24 }, (_, done) => `${done}/24`));
  expect(added).toBe(5 + 10 + 5 + 2 + 2);
  const tags = (await second.classes()).map(({ id, tag }) => [id, tag]);
  expect(tags).toEqual([
    ...[
      ['a', 2],
      ['b', 4],
    ],
    ...[
      ['other', 3],
      ['own', 1],
    ],
  ]);
  expect(await second.merge(backup.value)).toEqual({ added: 0, unchanged: added });
  expect((await second.classes()).map(({ id, tag }) => [id, tag])).toEqual(tags);
  expect(ids(await second.playersOf('a'))).toEqual(['a1', 'a2']);
});

test('a lesson that went on elsewhere goes on here, and names and seats stay as they are here', async () => {
  const store = await twoClasses();
  const ended = { ...lesson('lesson-a', 'a'), endedAt: NOW };
  const moved = { ...pupil('a1', 'b', 9), name: '別名' };
  expect(await store.merge({ lessons: [ended], players: [moved] })).toEqual({
    ...{ added: 1, unchanged: 1 },
  });
  expect(await store.lessonsOf('a')).toEqual([ended]);
  expect(await store.merge({ lessons: [lesson('lesson-a', 'a')] })).toEqual({
    ...{ added: 0, unchanged: 1 },
  });
  expect(ids(await store.playersOf('a'))).toEqual(['a1', 'a2']);
});

test('a backup that the device does not take whole leaves everything as it was', async () => {
  const store = await twoClasses();
  const before = await store.everything();
  const unkeepable = { ...lesson('lesson-c', 'c'), level: (() => {}) as unknown as string };
  const coming = { classes: [room('c', 7)], players: [pupil('c1', 'c')], lessons: [unkeepable] };
  await expect(store.merge(coming)).rejects.toThrow();
  expect(await store.everything()).toEqual(before);
});

test('two that have the store open at once see what the other does', async () => {
  const first = await twoClasses();
  const second = await open();
  await second.putClass(room('c', 5), [pupil('c1', 'c')]);
  await first.putClass({ ...room('a', 1), name: '改名' }, [{ ...pupil('a1', 'a'), leftAt: NOW }]);
  await Promise.all([
    first.putAttempt(attempt('c1-first', 'c1')),
    second.merge({ attempts: [attempt('a1-third', 'a1')] }),
  ]);
  expect(ids(await first.classes())).toEqual(['a', 'b', 'c']);
  expect(ids(await second.attemptsOf(['a1', 'c1']))).toEqual([
    ...['a1-first', 'a1-second', 'a1-third', 'c1-first'],
  ]);
  expect((await second.playersOf('a')).find(({ id }) => id === 'a1')?.leftAt).toBe(NOW);
  await second.forgetClass('a');
  expect(ids(await first.players())).toEqual(['b1', 'b2', 'c1', 'guest']);
});
