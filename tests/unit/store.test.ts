// The store on a real IndexedDB implementation: what is put stays, what is broken is set aside.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { blank, does } from '../../src/activities/studio/drawing.ts';
import type { Attempt, Player } from '../../src/attempt/attempt.ts';
import type { Picture } from '../../src/attempt/picture.ts';
import type { Class } from '../../src/classroom/class.ts';
import { Store } from '../../src/store/store.ts';

const player: Player = {
  version: 1,
  id: 'p1',
  name: '<b>小廉</b>',
  seat: 7,
  createdAt: '2026-11-23T09:00:00+08:00',
};

const attempt: Attempt = {
  version: 1,
  id: 'a1',
  player: 'p1',
  level: 'chuanglian/lost-wallet',
  hash: '0123456789abcdef',
  format: 1,
  startedAt: '2026-11-23T09:00:00+08:00',
  seconds: 12,
  entries: [{ at: 3, kind: 'choice', scene: 'field', id: 'what-to-do', option: 'hand-in' }],
  place: { read: 2, answer: {} },
};

const picture: Picture = {
  version: 1,
  id: 'i1',
  player: 'p1',
  level: 'chuanglian/lost-wallet',
  activity: 'poster',
  madeAt: '2026-11-23T09:10:00+08:00',
  changedAt: '2026-11-23T09:12:00+08:00',
  drawing: does(blank(1), { do: 'ground', panel: 0, ground: { is: 'paper', paper: 'mint' } }),
};

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

test('what is put is there for the next who opens', async () => {
  const first = await open();
  await first.putPlayer(player);
  await first.putAttempt(attempt);
  await first.putAttempt({ ...attempt, seconds: 20 });
  expect(first.keeping).toBe('kept');
  const second = await open();
  expect(await second.players()).toEqual([player]);
  expect(await second.attempts()).toEqual([{ ...attempt, seconds: 20 }]);
});

test('a promise that a backup brings joins the same attempt, and is never taken away', async () => {
  const store = await open();
  await store.putAttempt(attempt);
  const promised = { ...attempt, promise: 'own-up' };
  const backup = { app: 'qinglian-academy', version: 1, savedAt: attempt.startedAt } as const;
  const bring = (row: Attempt) =>
    store.merge({ ...backup, players: [], attempts: [row], pictures: [] });
  expect(await bring(promised)).toEqual({ added: 1, unchanged: 0 });
  expect(await store.attempts()).toEqual([promised]);
  expect(await bring({ ...attempt, promise: 'in-line' })).toEqual({ added: 0, unchanged: 1 });
  expect(await bring(attempt)).toEqual({ added: 0, unchanged: 1 });
  expect(await store.attempts()).toEqual([promised]);
});

test('a row that does not parse is set aside, kept and named; the others are read', async () => {
  const store = await open();
  await store.putAttempt(attempt);
  const raw = await openDB('qinglian');
  const nonsense = { id: 'a2', version: 1, entries: 'all of them' };
  await raw.put('attempts', nonsense, 'a2');
  await raw.put('players', 42, 'p9');
  raw.close();
  expect(await store.attempts()).toEqual([attempt]);
  expect(await store.players()).toEqual([]);
  const aside = await store.aside();
  expect(aside.map(({ from, key, row }) => ({ from, key, row }))).toEqual([
    { from: 'attempts', key: 'a2', row: nonsense },
    { from: 'players', key: 'p9', row: 42 },
  ]);
  expect(await store.attempts()).toEqual([attempt]);
  expect(await store.aside()).toHaveLength(2);
});

test('where the browser refuses, everything is remembered until the page closes, and it says so', async () => {
  globalThis.indexedDB = new Proxy(new IDBFactory(), {
    get(target, name) {
      if (name === 'open') {
        return () => {
          throw new DOMException('no', 'SecurityError');
        };
      }
      return Reflect.get(target, name);
    },
  });
  const store = await open();
  await store.putPlayer(player);
  await store.putAttempt(attempt);
  expect(store.keeping).toBe('refused');
  expect(await store.players()).toEqual([player]);
  expect(await store.attempts()).toEqual([attempt]);
});

test('bringing in a backup twice changes nothing, and the longer record of an attempt stays', async () => {
  const store = await open();
  const longer: Attempt = {
    ...attempt,
    entries: [...attempt.entries, { at: 9, kind: 'return', read: 0 }],
  };
  await store.putAttempt(longer);
  const backup = {
    app: 'qinglian-academy' as const,
    version: 1 as const,
    savedAt: attempt.startedAt,
    players: [player],
    attempts: [attempt, { ...attempt, id: 'a2' }],
    pictures: [picture],
  };
  expect(await store.merge(backup)).toEqual({ added: 3, unchanged: 1 });
  const after = [await store.players(), await store.attempts()];
  expect(await store.merge(backup)).toEqual({ added: 0, unchanged: 4 });
  expect([await store.players(), await store.attempts()]).toEqual(after);
  expect((await store.attempts()).find(({ id }) => id === 'a1')).toEqual(longer);
});

test('forgetting a player forgets that player’s attempts and nobody else’s', async () => {
  const store = await open();
  await store.putPlayer(player);
  await store.putPlayer({ ...player, id: 'p2' });
  await store.putAttempt(attempt);
  await store.putAttempt({ ...attempt, id: 'a2', player: 'p2' });
  await store.putPicture(picture);
  await store.putPicture({ ...picture, id: 'i2', player: 'p2' });
  await store.forgetPlayer('p1');
  expect((await store.players()).map(({ id }) => id)).toEqual(['p2']);
  expect((await store.attempts()).map(({ id }) => id)).toEqual(['a2']);
  expect((await store.pictures()).map(({ id }) => id)).toEqual(['i2']);
});

test('what was kept before there were pictures is still there, and pictures can be kept beside it', async () => {
  const old = await openDB('qinglian', 1, {
    upgrade(db) {
      for (const table of ['players', 'attempts', 'aside']) db.createObjectStore(table);
    },
  });
  await old.put('players', player, player.id);
  await old.put('attempts', attempt, attempt.id);
  old.close();
  const store = await open();
  await store.putPicture(picture);
  expect(store.keeping).toBe('kept');
  expect(await store.players()).toEqual([player]);
  expect(await store.attempts()).toEqual([attempt]);
  expect(await store.pictures()).toEqual([picture]);
});

test('of two states of a picture the later stays, and no file hangs one on the wall', async () => {
  const store = await open();
  await store.putPicture(picture);
  const backup = { app: 'qinglian-academy', version: 1, savedAt: attempt.startedAt } as const;
  const bring = (row: Picture) =>
    store.merge({ ...backup, players: [], attempts: [], pictures: [row] });
  const earlier = { ...picture, changedAt: '2026-11-23T08:00:00+08:00', onWall: true };
  expect(await bring(earlier)).toEqual({ added: 0, unchanged: 1 });
  expect(await store.pictures()).toEqual([picture]);
  const later = { ...picture, changedAt: '2026-11-23T02:00:00Z' };
  expect(await bring({ ...later, onWall: true })).toEqual({ added: 1, unchanged: 0 });
  expect(await store.pictures()).toEqual([later]);
  await store.forgetPicture(picture.id);
  expect(await store.pictures()).toEqual([]);
});

/** Everything in every table, as it lies there. */
async function raw(): Promise<Record<string, unknown[]>> {
  const database = await openDB('qinglian');
  const tables = [...database.objectStoreNames];
  const rows = await Promise.all(tables.map((table) => database.getAll(table)));
  database.close();
  return Object.fromEntries(tables.map((table, at) => [table, rows[at] ?? []]));
}

const room: Class = {
  ...{ version: 1, id: 'c1', name: '三年二班', tag: 7 },
  createdAt: attempt.startedAt,
};

async function fullStore(): Promise<Store> {
  const store = await open();
  await store.putClass(room, [
    { ...player, class: 'c1', name: '王小廉', notes: '坐前面' },
    { ...player, class: 'c1', id: 'p2', seat: 8, name: '陳小青' },
  ]);
  await store.putAttempt(attempt);
  await store.putPicture(picture);
  await store.changeLock('teacher', () => ({ pin: 'hashed' }));
  const database = await openDB('qinglian');
  await database.put('players', { name: '林小蓮', seat: 'no' }, 'broken');
  await database.put(
    'aside',
    { from: 'players', key: 'x', row: { name: '張小公' }, reason: '' },
    'x',
  );
  await database.put('aside', { from: 'attempts', key: 'y', row: 7, reason: '' }, 'y');
  database.close();
  return store;
}

test('names are wiped from every table; seats, records and the lock stay', async () => {
  const store = await fullStore();
  const before = await raw();
  await store.forgetNames();
  const after = await raw();
  expect(JSON.stringify(after)).not.toMatch(/小廉|小青|小蓮|小公|前面/);
  expect(await store.playersOf('c1')).toMatchObject([
    { id: 'p1', seat: 7, name: '' },
    { id: 'p2', seat: 8, name: '' },
  ]);
  expect(after.aside).toHaveLength(1);
  for (const table of ['attempts', 'pictures', 'classes', 'locks']) {
    expect(after[table]).toEqual(before[table]);
    expect(after[table]).toHaveLength(1);
  }
});

test('everything is wiped from every table', async () => {
  const store = await fullStore();
  expect(Object.values(await raw()).flat().length).toBeGreaterThan(7);
  await store.forgetEverything();
  expect(Object.values(await raw()).flat()).toEqual([]);
  expect(Object.values(await store.everything()).flat()).toEqual([]);
});

test('where nothing is kept, names and locks are wiped from memory', async () => {
  globalThis.indexedDB = undefined as unknown as IDBFactory;
  const store = await open();
  await store.putPlayer({ ...player, notes: '坐前面' });
  await store.changeLock('teacher', () => 'locked');
  await store.forgetNames();
  expect(await store.players()).toEqual([{ ...player, name: '' }]);
  const seen = new Set<unknown>();
  const look = (row: unknown) => {
    seen.add(row);
    return row;
  };
  await store.changeLock('teacher', look);
  expect([...seen]).toEqual(['locked']);
  await store.forgetEverything();
  await store.changeLock('teacher', look);
  expect([...seen]).toEqual(['locked', undefined]);
  expect(await store.players()).toEqual([]);
});

test('two tabs that change a lock at once do so one after the other', async () => {
  const [one, other] = [await open(), await open()];
  const more = (row: unknown) => Number(row ?? 0) + 1;
  await Promise.all(
    Array.from({ length: 10 }, (_, nth) => (nth % 2 ? one : other).changeLock('teacher', more)),
  );
  expect((await raw()).locks).toEqual([10]);
  expect(JSON.stringify(await one.everything())).not.toContain('locks');
});
