// Whatever stands in the rows of a device: what can be read is all there, what cannot is set aside as it is,
// and the device opens, is carried off and is wiped all the same.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import type { Attempt, Player } from '../../../src/attempt/attempt.ts';
import type { Class } from '../../../src/classroom/class.ts';
import type { Lesson } from '../../../src/classroom/lesson.ts';
import { whatOf } from '../../../src/healing/fault.ts';
import { faultOf, faultSchema } from '../../../src/healing/log.ts';
import { usualKiosk } from '../../../src/kiosk/settings.ts';
import { totalKey, totalSchema } from '../../../src/kiosk/totals.ts';
import { lockSchema } from '../../../src/lock/lock.ts';
import { noTries, tried, waited } from '../../../src/lock/tries.ts';
import { readAtHand } from '../../../src/store/at-hand.ts';
import { readBackup } from '../../../src/store/backup.ts';
import { waitingOf } from '../../../src/store/database.ts';
import { SCHEMAS, TABLES, type Table } from '../../../src/store/rows.ts';
import { readSettings } from '../../../src/store/settings.ts';
import { Store } from '../../../src/store/store.ts';
import { backupOf } from '../../support/backup.ts';
import { fuzz, type Met, PATIENT } from '../../support/fuzz/border.ts';
import { mutated, mutatedText } from '../../support/fuzz/mutate.ts';

const NOW = '2026-11-23T09:05:00+08:00';
const LEVEL = 'chuanglian/lost-wallet';

const player = (id: string): Player => ({
  version: 1,
  id,
  name: '小廉',
  seat: 7,
  createdAt: NOW,
  class: 'c1',
});
const attempt = (id: string): Attempt => ({
  ...{ version: 1, id, player: 'p1', level: LEVEL, hash: '0123456789abcdef', format: 1 },
  ...{ startedAt: NOW, seconds: 12, place: { read: 2, answer: {} } },
  entries: [{ at: 3, kind: 'choice', scene: 'field', id: 'what-to-do', option: 'hand-in' }],
});
const picture = (id: string) => ({
  ...{
    version: 1 as const,
    id,
    player: 'p1',
    level: LEVEL,
    activity: 'poster',
    madeAt: NOW,
    changedAt: NOW,
  },
  drawing: { version: 1 as const, panels: 1, ops: [{ do: 'clear' as const, panel: 0 }], done: 1 },
});
const inClass = (id: string, tag: number): Class => ({
  version: 1,
  id,
  name: '三年二班',
  tag,
  createdAt: NOW,
});
const lesson = (id: string): Lesson => ({
  ...{ version: 1, id, class: 'c1', level: LEVEL, way: 'turns', startedAt: NOW },
  votes: [{ choice: 'what', round: 1, at: 5, counts: { a: 3 } }],
});

const BEGUN = { id: LEVEL, hash: '0123456789abcdef', format: 1 };

/** Two rows in each table; the second is spoilt. */
const KEPT: Record<string, Record<string, unknown>> = {
  players: { p1: player('p1'), p2: player('p2') },
  attempts: { a1: attempt('a1'), a2: attempt('a2') },
  pictures: { i1: picture('i1'), i2: picture('i2') },
  classes: { c1: inClass('c1', 7), c2: inClass('c2', 8) },
  lessons: { l1: lesson('l1'), l2: lesson('l2') },
  counted: { a1: waitingOf(attempt('a1')), a2: waitingOf(attempt('a2')) },
  kiosk: { settings: usualKiosk([LEVEL]), visitor: { version: 1, player: 'p9', since: NOW } },
  visits: Object.fromEntries(
    ['', LEVEL].map((level) => {
      const row = { version: 1, hour: '2026-11-27T14', level, finished: 3, left: 1 };
      return [totalKey(row), row];
    }),
  ),
  begun: Object.fromEntries(
    ['zh', 'en'].map((locale) => {
      const row = { file: { level: BEGUN, words: { a: '錢包' }, fonts: [] }, attempts: ['a1'] };
      return [`${LEVEL} ${BEGUN.hash} ${locale}`, row];
    }),
  ),
  faults: {
    f1: faultOf('context lost', 'stage', NOW, 'build'),
    f2: faultOf('frames stopped', 'watchdog', NOW, 'build'),
  },
  locks: {
    teacher: {
      ...{ version: 1, tries: noTries(1000) },
      pin: {
        cost: { kdf: 'scrypt', rounds: 14 },
        salt: `${'A'.repeat(22)}==`,
        hash: `${'B'.repeat(43)}=`,
      },
      code: {
        cost: { kdf: 'scrypt', rounds: 14 },
        salt: `${'A'.repeat(22)}==`,
        hash: `${'B'.repeat(43)}=`,
      },
    },
  },
};

/** Writes rows past the store, as a fault of a browser or somebody's tools would. */
async function write(table: string, key: string, row: unknown): Promise<void> {
  const database = await openDB('qinglian');
  await database.put(table, row, key);
  database.close();
}

async function device(): Promise<void> {
  globalThis.indexedDB = new IDBFactory();
  const store = await Store.open();
  store.close();
  const database = await openDB('qinglian');
  const work = database.transaction(Object.keys(KEPT), 'readwrite');
  for (const [table, rows] of Object.entries(KEPT)) {
    for (const [key, row] of Object.entries(rows)) await work.objectStore(table).put(row, key);
  }
  await work.done;
  database.close();
}

/** Everything that is ever asked of a store. */
async function askedFor(store: Store): Promise<void> {
  await store.counts.mend();
  await store.counts.of(['p1', 'p2']);
  await store.counts.at(LEVEL);
  await store.counts.notOn(new Set(['some']));
  await store.counts.levels();
  await store.counts.latest(0, 10);
  await store.counts.beside('a1', Date.parse(NOW));
  for (const table of TABLES) await store.survey.count(table);
  await store.survey.playedBy();
  await store.survey.hasGuests();
  await store.survey.span();
  await store.playersOf('c1');
  await store.lessonsOf('c1');
  await store.attemptsOf(['p1']);
  await store.attempt('a2');
  await store.lesson('l2');
  await store.booth.settings();
  await store.booth.visitor();
  for (const total of await store.booth.totals())
    expect(totalSchema.safeParse(total).success).toBe(true);
  for (const locale of ['zh', 'en']) {
    const file = await store.begun.find({ level: LEVEL, hash: BEGUN.hash, locale });
    if (file) expect(file.level.id).toBeTruthy();
  }
  await store.begun.keep({ level: BEGUN, words: {}, fonts: [] }, 'en', 'a2');
  const faults = await store.faults();
  await faults.keep(faultOf('no WebGL', 'stage', NOW, 'build'));
  const log = await faults.read();
  expect(log.map(({ what }) => what)).toContain(whatOf('no WebGL'));
  for (const fault of log) expect(faultSchema.safeParse(fault).success).toBe(true);
  await store.changeLock('teacher', (row) => {
    const lock = lockSchema.safeParse(row).data;
    if (!lock) return row;
    const next = tried(lock.tries, 2000);
    return { ...lock, tries: next.ok ? next.value : waited(lock.tries, 2000) };
  });
}

const tables = Object.entries(KEPT).map(([table, rows]) => ({
  table,
  key: Object.keys(rows).at(-1) ?? '',
}));

test(
  'a spoilt row takes nothing along: the others are there, and it is kept aside as it was',
  PATIENT,
  async () => {
    await fuzz({
      name: 'stored rows',
      spoil(dice) {
        const { table, key } = dice.pick(tables);
        const other = dice.pick(Object.values(KEPT));
        return { table, key, row: mutated(KEPT[table]?.[key], other, dice, 'database') };
      },
      async meet({ table, key, row }): Promise<Met> {
        await device();
        await write(table, key, row);
        const store = await Store.open();
        await askedFor(store);
        const all = await store.everything();
        for (const one of TABLES) {
          for (const read of all[one]) expect(SCHEMAS[one].safeParse(read).error).toBeUndefined();
          const genuine = Object.values(KEPT[one] ?? {}).slice(0, one === table ? 1 : 2);
          for (const whole of genuine) expect(all[one]).toContainEqual(whole);
        }
        const isOurs = (TABLES as string[]).includes(table);
        const isTaken = !isOurs || SCHEMAS[table as Table].safeParse(row).success;
        const aside = await store.aside();
        expect(aside.map((one) => one.key)).toEqual(isTaken ? [] : [key]);
        if (!isTaken) expect(aside[0]?.row).toEqual(row);
        const text = await backupOf(store, NOW);
        const backup = readBackup(text);
        expect(backup.ok && backup.value.attempts.map(({ id }) => id)).toContain('a1');
        await store.booth.end('2026-11-27T15');
        expect(await store.booth.end('2026-11-27T15')).toBe(false);
        await store.forgetNames();
        await store.forgetPlayer('p2');
        await store.forgetClass('c1');
        await store.forgetEverything();
        store.close();
        return isTaken ? 'taken' : 'refused';
      },
    });
  },
);

/** A browser's small store, which holds one text. */
const holding = (text: string) => ({ getItem: () => text, setItem: () => {} });

const SETTINGS = {
  ...{
    locale: 'en',
    size: 'large',
    speed: 'slow',
    motion: 'less',
    surroundings: 'dark',
    home: 'list',
  },
  ...{
    music: 0.2,
    effects: 1,
    speech: 0,
    player: 'p1',
    open: 'a1',
    lesson: '7K2QFM',
    handedIn: ['a1'],
  },
  ...{ turns: { class: 'c1', level: LEVEL }, station: { code: '7K2QFM', level: LEVEL } },
};
const AT_HAND = { class: 'c1', level: LEVEL, stations: true };

test('spoilt settings fall back one by one, and are settings in any case', PATIENT, async () => {
  const usual = (() => {
    Object.assign(globalThis, { localStorage: holding('{}'), sessionStorage: holding('{}') });
    return { settings: readSettings(), atHand: readAtHand() };
  })();
  const shapeOf = (value: object) => Object.keys(value).toSorted();
  const met = await fuzz({
    name: 'settings',
    spoil: (dice) => {
      const [one, other] = dice.throw(2) ? [SETTINGS, AT_HAND] : [AT_HAND, SETTINGS];
      const text = JSON.stringify(one);
      return dice.throw(3)
        ? (JSON.stringify(mutated(one, other, dice)) ?? '')
        : mutatedText(text, text, dice);
    },
    meet(text) {
      Object.assign(globalThis, { localStorage: holding(text), sessionStorage: holding(text) });
      const [settings, atHand] = [readSettings(), readAtHand()];
      expect(shapeOf(settings)).toEqual(shapeOf(usual.settings));
      expect(shapeOf(atHand)).toEqual(shapeOf(usual.atHand));
      // What was read is read the same once more.
      Object.assign(globalThis, { localStorage: holding(JSON.stringify(settings)) });
      expect(readSettings()).toEqual(settings);
      const isUsual = JSON.stringify(settings) === JSON.stringify(usual.settings);
      return isUsual ? 'refused' : 'taken';
    },
  });
  expect(met.taken).toBeGreaterThan(0);
});
