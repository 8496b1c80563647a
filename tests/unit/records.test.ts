// Devices as older games left them (tests/records): today's game finds everything, and every play replays.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Attempt } from '../../src/attempt/attempt.ts';
import { replay } from '../../src/attempt/replay.ts';
import { resultOf } from '../../src/attempt/retell.ts';
import { readResults } from '../../src/classroom/handed.ts';
import { type Piece, readPiece, unpack } from '../../src/classroom/parcel.ts';
import { sealedIn } from '../../src/classroom/result-parcel.ts';
import { cardIn } from '../../src/classroom/save-card.ts';
import { readBackup } from '../../src/store/backup.ts';
import { openDatabase, VERSION } from '../../src/store/database.ts';
import { SCHEMAS, TABLES, type Table } from '../../src/store/rows.ts';
import { readSettings } from '../../src/store/settings.ts';
import { Store } from '../../src/store/store.ts';
import { catalogue, ROOT } from '../support/levels.ts';

interface Kept {
  version: number;
  /** Whose code wrote it. */
  commit: string;
  tables: Record<string, { indexes: string[]; rows: [string, { id: string }][] }>;
  settings: string;
  backup: string;
  card?: string[];
  result?: string[];
  resultFile?: string;
  resultsFile?: string;
}

const FOLDER = join(ROOT, 'tests/records');
const records = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({
    name,
    kept: JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Kept,
  }));

const levelFor = (id: string) => catalogue.levels.find(({ level }) => level.id === id)?.level;

/** The rows of a table as they were written, by key. */
const rowsOf = ({ tables }: Kept, table: Table) =>
  (tables[table]?.rows ?? []).map(([, row]) => row).toSorted((a, b) => (a.id < b.id ? -1 : 1));

const byId = <T extends { id: string }>(rows: readonly T[]): T[] =>
  rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** A device as it was then. */
async function laidOut({ version, tables }: Kept): Promise<void> {
  const database = await openDB('qinglian', version, {
    upgrade(db) {
      for (const [table, { indexes }] of Object.entries(tables)) {
        const store = db.createObjectStore(table);
        for (const by of indexes) store.createIndex(by, by);
      }
    },
  });
  for (const [table, { rows }] of Object.entries(tables)) {
    for (const [key, row] of rows) await database.put(table, row, key);
  }
  database.close();
}

/** The play of a record replays to its last decision, unless the level is another by now. */
function expectReplays(attempt: Attempt): void {
  const level = levelFor(attempt.level);
  expect(level, attempt.level).toBeDefined();
  if (!level) return;
  const { trust } = replay(level, attempt);
  if (attempt.hash !== level.hash) {
    expect(trust).toBe('other-version');
    return;
  }
  expect(trust).toBe('verified');
  if (attempt.finishedAt === undefined) return;
  expect(resultOf(level, attempt).finished).toMatchObject({ ending: attempt.shown?.ending });
}

let open: Store | undefined;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

afterEach(() => {
  open?.close();
  vi.unstubAllGlobals();
});

test('of each version of the database before this one there is a record, and none is of a later one', () => {
  const versions = new Set(records.map(({ kept }) => kept.version));
  for (let version = 1; version < VERSION; version += 1) {
    expect(versions, 'tests/records/README.md says what to do').toContain(version);
  }
  expect(Math.max(...versions)).toBeLessThan(VERSION);
});

describe.each(records)('$name', ({ kept }) => {
  test('opened by the game of today, every row is there, and nothing is set aside', async () => {
    await laidOut(kept);
    open = await Store.open();
    expect(open.keeping).toBe('kept');
    for (const table of TABLES) {
      expect(byId<{ id: string }>(await open[table]())).toEqual(rowsOf(kept, table));
    }
    expect(await open.aside()).toEqual([]);
    const attempts = await open.attempts();
    expect(attempts.length).toBeGreaterThan(3);
    for (const attempt of attempts) expectReplays(attempt);
  });

  test('what is asked by an index finds all of it, and every attempt waits to be counted', async () => {
    await laidOut(kept);
    open = await Store.open();
    const attempts = rowsOf(kept, 'attempts') as unknown as Attempt[];
    const players = [...new Set(attempts.map(({ player }) => player))];
    expect(byId(await open.attemptsOf(players))).toEqual(attempts);
    expect((await open.counts.of(players)).ids.toSorted()).toEqual(attempts.map(({ id }) => id));
    expect(await open.survey.count('attempts')).toBe(attempts.length);
    expect((await open.survey.playedBy()).toSorted()).toEqual(players.toSorted());
  });

  test('it has all the tables of today, and what is played on it is kept', async () => {
    await laidOut(kept);
    const database = await openDatabase('qinglian');
    const grown = [...(database?.objectStoreNames ?? [])];
    database?.close();
    globalThis.indexedDB = new IDBFactory();
    const fresh = await openDatabase('qinglian');
    expect(grown).toEqual([...(fresh?.objectStoreNames ?? [])]);
    fresh?.close();

    globalThis.indexedDB = new IDBFactory();
    await laidOut(kept);
    open = await Store.open();
    const [first] = await open.attempts();
    if (!first) throw new Error('nothing was played');
    const further = { ...first, seconds: first.seconds + 9 };
    expect(await open.goOn(further, first)).toBe('kept');
    expect(await open.booth.settings()).toBeUndefined();
  });

  test('its backup comes in whole, and its settings hold', async () => {
    const backup = readBackup(kept.backup);
    if (!backup.ok) throw new Error(backup.error);
    open = await Store.open();
    await open.merge(backup.value);
    for (const table of TABLES) {
      expect(byId<{ id: string }>(await open[table]())).toEqual(rowsOf(kept, table));
    }
    vi.stubGlobal('localStorage', { getItem: () => kept.settings });
    expect(readSettings()).toMatchObject(JSON.parse(kept.settings));
  });

  test('what it handed out can be read', () => {
    const body = (codes: readonly string[]): unknown => {
      const pieces = codes.map((code): Piece => {
        const piece = readPiece(code);
        if (!piece.ok) throw new Error(piece.error);
        return piece.value;
      });
      const unpacked = pieces[0] && unpack(pieces, pieces[0]);
      if (!unpacked?.ok) throw new Error('it does not unpack');
      return unpacked.value;
    };
    const attempts = rowsOf(kept, 'attempts') as unknown as Attempt[];
    const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
    // Before there were save cards there is nothing to be read.
    expect(kept.card !== undefined).toBe(kept.version >= 4);
    if (kept.card) {
      const sealed = cardIn(body(kept.card));
      const card = sealed.ok ? sealed.value.open(levelFor) : sealed;
      if (!card.ok) throw new Error(card.error);
      expect(idsOf(attempts)).toEqual(expect.arrayContaining(idsOf(card.value.attempts)));
      for (const attempt of card.value.attempts) expectReplays(attempt);
    }
    if (kept.result) {
      const sealed = sealedIn(body(kept.result));
      const handed = sealed.ok ? sealed.value.open(levelFor(sealed.value.level)) : sealed;
      if (!handed.ok) throw new Error(handed.error);
      expect(idsOf(attempts)).toContain(handed.value.attempt.id);
    }
    for (const file of [kept.resultFile, kept.resultsFile]) {
      if (file === undefined) continue;
      const results = readResults(file);
      if (!results.ok) throw new Error(results.error);
      expect(results.value).toHaveLength(1);
      expect(
        SCHEMAS.attempts.safeParse({ ...results.value[0]?.attempt, player: 'p' }).success,
      ).toBe(true);
    }
  });
});
