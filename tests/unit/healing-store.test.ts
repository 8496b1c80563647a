// A database that is ended or deleted under an open page: it is opened anew, nothing in hand is lost, and
// where it stays away the page goes on in memory.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import type { Attempt, Player } from '../../src/attempt/attempt.ts';
import { faultOf, MOST_FAULTS } from '../../src/healing/log.ts';
import { usualKiosk } from '../../src/kiosk/settings.ts';
import { Store } from '../../src/store/store.ts';

const NAME = 'qinglian';
const AT = '2026-11-27T10:00:00+08:00';

const player: Player = { version: 1, id: 'p1', name: '小廉', seat: null, createdAt: AT };

const attempt: Attempt = {
  ...{
    version: 1,
    id: 'a1',
    player: 'p1',
    level: 'chuanglian/lost-wallet',
    hash: '0123456789abcdef',
  },
  ...{ format: 1, startedAt: AT, seconds: 0, entries: [], place: { read: 0, answer: {} } },
};

/** Deletes the database, as the browser or another tab does. */
const vanish = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(NAME);
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(deleting.error);
  });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('what is written after the database was deleted is kept in a new one', async () => {
  const store = await Store.open();
  await store.putPlayer(player);
  await vanish();
  await store.putAttempt(attempt);
  expect(store.keeping).toBe('kept');
  store.close();
  const other = await Store.open();
  expect(await other.attempts()).toEqual([attempt]);
  expect(await other.counts.notOn(new Set())).toEqual(['a1']);
  other.close();
});

test('what a page has in hand is there again, and nothing newer is written over', async () => {
  const store = await Store.open();
  const end = store.holding(() => ({ players: [player], attempts: [attempt] }));
  await vanish();
  expect(await store.players()).toEqual([player]);
  expect(await store.attempt('a1')).toEqual(attempt);
  const renamed = { ...player, name: '阿明' };
  await store.putPlayer(renamed);
  await vanish();
  await store.putPlayer(renamed);
  expect(await store.players()).toEqual([renamed]);
  end();
  await vanish();
  expect(await store.players()).toEqual([]);
  store.close();
});

test('a kiosk knows after that how it is set up, and counts the visit once', async () => {
  const store = await Store.open();
  const settings = usualKiosk(['chuanglian/lost-wallet']);
  await store.booth.setUp(settings);
  store.close();
  const later = await Store.open();
  expect(await later.booth.settings()).toEqual(settings);
  await later.booth.begin({ version: 1, player: 'p1', since: AT }, player);
  await vanish();
  expect(await later.booth.settings()).toEqual(settings);
  // Whoever was about to pick a level can.
  expect(await later.players()).toEqual([player]);
  expect(await later.booth.end('2026-11-27T10')).toBe(true);
  expect(await later.booth.end('2026-11-27T10')).toBe(false);
  expect((await later.booth.totals()).map(({ level, left }) => [level, left])).toEqual([['', 1]]);
  await vanish();
  expect(await later.players()).toEqual([]);
  later.close();
});

test('a kiosk has its totals after that, but for what staff had carried away', async () => {
  const store = await Store.open();
  let visitors = 0;
  const visit = async (hour: string) => {
    visitors += 1;
    const id = `v${visitors}`;
    await store.booth.begin({ version: 1, player: id, since: AT }, { ...player, id });
    await store.booth.end(hour);
  };
  const hours = async () => (await store.booth.totals()).map(({ hour, left }) => [hour, left]);
  await visit('2026-11-27T09');
  await store.booth.forgetTotals(await store.booth.totals());
  await visit('2026-11-27T10');
  await visit('2026-11-27T10');
  await vanish();
  expect(await hours()).toEqual([['2026-11-27T10', 2]]);
  await vanish();
  await visit('2026-11-27T10');
  await vanish();
  expect(await hours()).toEqual([['2026-11-27T10', 3]]);
  store.close();
});

test('where a newer build has taken the database over, the page reads nothing and goes on in memory', async () => {
  const store = await Store.open();
  await store.putPlayer(player);
  const newer = await openDB(NAME, 99);
  await store.putAttempt(attempt);
  expect(await store.attempts()).toEqual([attempt]);
  expect(await store.attempt('a2')).toBeUndefined();
  expect(await store.survey.count('players')).toBe(0);
  expect(store.keeping).not.toBe('kept');
  newer.close();
});

test('the same fault again is counted, and no more rows are kept than there is room for', async () => {
  const store = await Store.open();
  const faults = await store.faults();
  for (let at = 0; at < 3; at += 1) await faults.keep(faultOf('no WebGL', 'stage', AT, 'b'));
  for (let at = 0; at < MOST_FAULTS + 20; at += 1) {
    await faults.keep(faultOf('context lost', 'stage', AT, `build ${at}`));
  }
  const rows = await faults.read();
  expect(rows).toHaveLength(MOST_FAULTS);
  expect(rows.some(({ build }) => build === `build ${MOST_FAULTS + 19}`)).toBe(true);
  expect(rows.some(({ build }) => build === 'build 0')).toBe(false);
  store.close();
});

test('where nothing is kept, the log holds for as long as the page is open, in the same bounds', async () => {
  globalThis.indexedDB = {
    open: () => {
      throw new Error('refused');
    },
  } as unknown as IDBFactory;
  const faults = await (await Store.open()).faults();
  for (let at = 0; at < 2 * MOST_FAULTS; at += 1) {
    await faults.keep(faultOf('context lost', 'stage', AT, `build ${at % 150}`));
  }
  const rows = await faults.read();
  expect(rows).toHaveLength(150);
  expect(rows.filter(({ count }) => count > 2)).toHaveLength(100);
});

test('a row that nobody can read is left out, and gone with the next fault', async () => {
  const store = await Store.open();
  const raw = await openDB(NAME);
  await raw.add('faults', { nonsense: '小廉' });
  const faults = await store.faults();
  expect(await faults.read()).toEqual([]);
  await faults.keep(faultOf('frames stopped', 'watchdog', AT, 'b'));
  expect(await raw.count('faults')).toBe(1);
  raw.close();
  store.close();
});
