// Whatever is carried in by a file, a code, a card or a copied text: it comes in whole and as the rules have
// it, or it is refused by a name and nothing is changed.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { decode, encode } from 'cborg';
import { deflateSync, inflateSync } from 'fflate';
import { expect, test } from 'vitest';
import { bannerOf, isEmpty, panelsOf, shownIn } from '../../../src/activities/studio/drawing.ts';
import { decodeLine } from '../../../src/activities/studio/line.ts';
import { type Attempt, attemptSchema, type Player } from '../../../src/attempt/attempt.ts';
import { certify } from '../../../src/attempt/certificate.ts';
import { type Picture, pictureSchema } from '../../../src/attempt/picture.ts';
import { resume } from '../../../src/attempt/replay.ts';
import { resultOf, retell } from '../../../src/attempt/retell.ts';
import { toBase32 } from '../../../src/base/base32.ts';
import { crc32 } from '../../../src/base/crc32.ts';
import type { Class } from '../../../src/classroom/class.ts';
import {
  type Handed,
  readResults,
  writeResult,
  writeResults,
} from '../../../src/classroom/handed.ts';
import type { Lesson } from '../../../src/classroom/lesson.ts';
import { readPiece, unpack } from '../../../src/classroom/parcel.ts';
import { receive } from '../../../src/classroom/receive.ts';
import { resultCharacters, resultCodes, sealedIn } from '../../../src/classroom/result-parcel.ts';
import { cardIn, cardOf } from '../../../src/classroom/save-card.ts';
import { readLocked } from '../../../src/lock/locked-file.ts';
import { sealed } from '../../../src/lock/sealed.ts';
import { csvLine } from '../../../src/report/csv.ts';
import { gradebook } from '../../../src/report/gradebook.ts';
import { CHOICES, SCORES } from '../../../src/report/tables.ts';
import { APP, readBackup } from '../../../src/store/backup.ts';
import { SCHEMAS, TABLES } from '../../../src/store/rows.ts';
import { Store } from '../../../src/store/store.ts';
import type { Dice } from '../../driver/dice.ts';
import { backupOf, writeBackup } from '../../support/backup.ts';
import { fuzz, type Met, PATIENT } from '../../support/fuzz/border.ts';
import { mutated, mutatedBytes, mutatedText } from '../../support/fuzz/mutate.ts';
import { catalogue } from '../../support/levels.ts';
import { NOW, playOut } from '../../support/records.ts';

const levels = catalogue.levels.map(({ level }) => level);
const levelFor = (id: string) => levels.find((level) => level.id === id);
const known = new Map(
  catalogue.levels.map(({ level, words }) => [level.id, { level, words: words.zh }]),
);

const CLASS: Class = { version: 1, id: 'c1', name: '三年二班', tag: 7, createdAt: NOW };
const PUPIL: Player = {
  version: 1,
  id: 'x7TqAb_9-ZkLmNoPqRsTuQ',
  name: '王小明',
  seat: 7,
  createdAt: NOW,
  class: 'c1',
};
const GUEST: Player = {
  version: 1,
  id: 'guest',
  name: '小星',
  seat: null,
  createdAt: NOW,
  notes: '很細心',
};

/** A finished play of every level, gone back in and looked at once more. */
const ATTEMPTS: readonly Attempt[] = levels.map(
  (level, at): Attempt => ({
    ...playOut(level, [3 + at, 7, 14, 5, 2]).attempt,
    id: `attempt-${at}`,
    player: at % 2 ? GUEST.id : PUPIL.id,
    promise: 'own-up',
    checks: { first: 'a', before: { one: { answer: 'may', sure: 2 } }, after: {} },
  }),
);

const POSE = { x: 640, y: 360, size: 1, turn: 0, flipped: false };
const PICTURE: Picture = {
  ...{
    version: 1,
    id: 'i1',
    player: PUPIL.id,
    level: 'chuanglian/lost-wallet',
    activity: 'poster',
  },
  ...{ madeAt: NOW, changedAt: NOW, onWall: true },
  drawing: {
    ...{ version: 1, panels: 2, done: 7 },
    ops: [
      { do: 'ground', panel: 0, ground: { is: 'paper', paper: 'mint' } },
      { do: 'put', panel: 0, thing: { is: 'person', id: 'lian', face: 'happy' }, pose: POSE },
      { do: 'put', panel: 0, thing: { is: 'slogan', text: '誠實最酷', crayon: 'red' }, pose: POSE },
      { do: 'draw', panel: 1, crayon: 'ink', width: 8, line: '8gZgZkBkB' },
      { do: 'move', which: 1, pose: { ...POSE, x: 10 } },
      { do: 'raise', which: 1 },
      { do: 'remove', which: 2 },
    ],
  },
} as Picture;

const LESSON: Lesson = {
  ...{ version: 1, id: 'l1', class: 'c1', level: 'chuanglian/lost-wallet', way: 'projector' },
  ...{ startedAt: NOW, plan: { pupils: 28, secret: true, think: 30, talk: 60, by: 'seats' } },
  round: {
    choice: 'what',
    nth: 0,
    options: ['a', 'b'],
    phase: 'vote-2',
    by: 'seats',
    first: { at: 3, counts: { a: 1 }, seats: { 7: 'a' } },
  },
  votes: [{ choice: 'what', nth: 0, round: 1, at: 5, counts: { a: 3, b: 4 } }],
};

const rows = {
  players: [PUPIL, GUEST],
  attempts: [...ATTEMPTS],
  pictures: [PICTURE],
  classes: [CLASS],
  lessons: [LESSON],
};
const BACKUP = { app: APP, version: 1, savedAt: NOW, ...rows } as const;
const EMPTY = { ...BACKUP, players: [], attempts: [], pictures: [], classes: [], lessons: [] };

/** Whoever looks at what came in afterwards: a report, a file, the player who goes on. */
function lookedAt(attempts: readonly Attempt[], players: readonly Player[]): void {
  for (const attempt of attempts) {
    const level = levelFor(attempt.level);
    retell(level, attempt);
    if (!level) continue;
    resultOf(level, attempt);
    resume(level, attempt);
    certify(level, attempt);
    resultCodes({ tag: 1, seat: 1, attempt });
  }
  const book = gradebook(attempts, players, known, [CLASS]);
  for (const table of [SCORES, CHOICES]) for (const row of table.rows(book)) csvLine(row);
  for (const player of players)
    cardOf(
      player,
      attempts.filter((one) => one.player === player.id),
    );
}

const drawn = ({ drawing }: Picture): void => {
  isEmpty(drawing);
  bannerOf(drawing);
  for (const panel of panelsOf(drawing)) {
    for (const mark of shownIn(drawing, panel).marks)
      if ('line' in mark)
        expect(
          decodeLine(mark.line).every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)),
        ).toBe(true);
  }
};

/** A text of data, or of the data spoilt, or spoilt as a text. */
const spoiltText = (data: unknown, other: unknown, dice: Dice): string => {
  const text = JSON.stringify(data);
  return dice.throw(3)
    ? (JSON.stringify(mutated(data, other, dice)) ?? '')
    : mutatedText(text, JSON.stringify(other), dice);
};

/** A device on which somebody has played, opened anew. */
async function device(): Promise<Store> {
  globalThis.indexedDB = new IDBFactory();
  const store = await Store.open();
  await store.merge({
    players: [GUEST],
    attempts: [{ ...ATTEMPTS[1], entries: [], id: 'attempt-1' } as Attempt],
    classes: [{ ...CLASS, id: 'c2' }],
  });
  return store;
}

test(
  'backups: all of it comes in and can be read, carried off and looked at, or nothing does',
  PATIENT,
  async () => {
    const small = { ...BACKUP, attempts: ATTEMPTS.slice(0, 2) };
    const met = await fuzz({
      name: 'backups',
      spoil: (dice) => spoiltText(dice.pick([small, small, small, BACKUP, EMPTY]), small, dice),
      async meet(text): Promise<Met> {
        const read = readBackup(text);
        if (!read.ok) {
          expect(['too-big', 'not-whole', 'not-ours', 'newer', 'broken', 'locked']).toContain(
            read.error,
          );
          return 'refused';
        }
        const store = await device();
        const before = await backupOf(store, NOW);
        await store.merge(read.value);
        expect((await store.merge(read.value)).added).toBe(0);
        const after = await store.everything();
        for (const table of TABLES)
          for (const row of after[table])
            expect(SCHEMAS[table].safeParse(row).error).toBeUndefined();
        expect(await store.aside()).toEqual([]);
        expect(new Set(after.classes.map(({ tag }) => tag)).size).toBe(after.classes.length);
        // What was here stays.
        const was = readBackup(before);
        expect(
          was.ok && was.value.players.every(({ id }) => after.players.some((one) => one.id === id)),
        ).toBe(true);
        expect(readBackup(await backupOf(store, NOW)).ok).toBe(true);
        lookedAt(after.attempts, after.players);
        for (const picture of after.pictures) drawn(picture);
        store.close();
        return 'taken';
      },
    });
    expect(met.taken).toBeGreaterThan(0);
  },
);

const handed = (attempt: Attempt): Handed => {
  const { player: _, ...bare } = attempt;
  return { tag: CLASS.tag, seat: 7, attempt: bare };
};
const HANDED = ATTEMPTS.map(handed);
const KNOWN = { classes: [CLASS], players: [PUPIL], attempts: [] };

/** What is promised of a result, whichever way it came. */
function received(results: readonly Handed[]): Met {
  let met: Met = 'refused';
  for (const one of results) {
    const level = levelFor(one.attempt.level);
    const outcome = receive(one, level, KNOWN);
    if (!outcome.ok) continue;
    met = 'taken';
    const { attempt, trust } = outcome.value;
    expect(attemptSchema.safeParse(attempt).error).toBeUndefined();
    expect(attempt.player).toBe(PUPIL.id);
    if (level && trust === 'verified') expect(resultOf(level, attempt).trust).toBe('verified');
    lookedAt([attempt], [PUPIL]);
  }
  return met;
}

test('result files: what the rules bear out is taken, all else is refused', PATIENT, async () => {
  const files = [
    ...HANDED.map((one) => JSON.parse(writeResult(one)) as unknown),
    JSON.parse(writeResults(HANDED.slice(0, 3))) as unknown,
  ];
  const met = await fuzz({
    name: 'result files',
    spoil: (dice) => spoiltText(dice.pick(files), dice.pick(files), dice),
    meet(text) {
      const read = readResults(text);
      return read.ok ? received(read.value) : 'refused';
    },
  });
  expect(met.taken).toBeGreaterThan(0);
});

interface Parcel {
  letter: 'R' | 'S';
  body: unknown;
}

const parcelIn = (characters: string): Parcel => {
  const piece = readPiece(characters);
  const body = piece.ok ? unpack([piece.value], piece.value) : undefined;
  if (!piece.ok || !body?.ok) throw new Error('a genuine parcel does not open');
  return { letter: piece.value.kind === 'card' ? 'S' : 'R', body: body.value };
};

const card = cardOf(
  PUPIL,
  ATTEMPTS.filter(({ player }) => player === PUPIL.id),
);
if (!card.ok) throw new Error(card.error);
const CODES = [
  ...HANDED.flatMap((one) => {
    const codes = resultCodes(one);
    return codes.ok ? codes.value : [];
  }),
  ...card.value.codes,
  card.value.characters,
  ...HANDED.map(resultCharacters),
];
const PARCELS = [
  ...HANDED.map((one) => parcelIn(resultCharacters(one))),
  parcelIn(card.value.characters),
];

/** Bytes in characters under their right sum, as only somebody who knows how can write them. */
function summed(letter: string, bytes: Uint8Array): string {
  const sum = crc32([letter.charCodeAt(0), 1, ...bytes]);
  const whole = new Uint8Array(bytes.length + 4);
  new DataView(whole.buffer).setUint32(0, sum);
  whole.set(bytes, 4);
  return `QL${letter}1 ${toBase32(whole)}`;
}

/** What carries data in a parcel, if it can carry it. */
function encoded(body: unknown): Uint8Array {
  try {
    return encode(body);
  } catch {
    return new Uint8Array([0xf6]);
  }
}

/** A parcel spoilt as a text, in its packed bytes, in its bytes, or in what it says. */
function spoiltParcel(dice: Dice): string {
  const { letter, body } = dice.pick(PARCELS);
  const [bytes, other] = [encode(body), encode(dice.pick(PARCELS).body)];
  const makes = [
    () => mutatedText(dice.pick(CODES), dice.pick(CODES), dice),
    () => summed(letter, mutatedBytes(deflateSync(bytes), deflateSync(other), dice)),
    () => summed(letter, deflateSync(mutatedBytes(bytes, other, dice))),
    () => summed(letter, deflateSync(encoded(mutated(body, dice.pick(PARCELS).body, dice)))),
    () => summed(letter, deflateSync(encoded(mutated(body, dice.pick(PARCELS).body, dice)))),
    // Little that becomes much.
    () => summed(letter, deflateSync(new Uint8Array(dice.pick([300_000, 30_000_000])))),
  ];
  return dice.throw(200) === 0 ? (makes[5]?.() ?? '') : dice.pick(makes.slice(0, 5))();
}

test(
  'codes, cards and copied texts: what opens is whole, and is then judged like any result',
  PATIENT,
  async () => {
    expect(decode(inflateSync(deflateSync(encode([1]))))).toEqual([1]);
    const met = await fuzz({
      name: 'codes and cards',
      spoil: spoiltParcel,
      meet(text): Met {
        const piece = readPiece(text);
        if (!piece.ok) return 'refused';
        const body = unpack([piece.value], piece.value);
        if (!body.ok) return 'refused';
        if (piece.value.kind === 'result') {
          const result = sealedIn(body.value);
          const opened = result.ok ? result.value.open(levelFor(result.value.level)) : result;
          return opened.ok ? received([opened.value]) : 'refused';
        }
        const carried = cardIn(body.value);
        const opened = carried.ok ? carried.value.open(levelFor) : carried;
        if (!opened.ok) return 'refused';
        for (const row of opened.value.attempts)
          expect(attemptSchema.safeParse(row).error).toBeUndefined();
        lookedAt(opened.value.attempts, opened.value.players);
        return 'taken';
      },
    });
    expect(met.taken).toBeGreaterThan(0);
  },
);

test('pictures: what passes can be painted', PATIENT, async () => {
  await fuzz({
    name: 'pictures',
    spoil: (dice) => mutated(PICTURE, PICTURE, dice),
    meet(row) {
      const parsed = pictureSchema.safeParse(row);
      if (!parsed.success) return 'refused';
      drawn(parsed.data);
      return 'taken';
    },
  });
});

test('locked files: opened they say what was locked, or they do not open', PATIENT, async () => {
  const text = writeBackup({ savedAt: NOW, ...rows, attempts: [], pictures: [] });
  const random = (bytes: number) => new Uint8Array(bytes).fill(7);
  const pause = () => Promise.resolve();
  // The least that a file may cost, for hundreds are tried.
  const cost = { kdf: 'scrypt', rounds: 10 } as const;
  const locked = await sealed(text, 'correct horse', JSON.stringify([APP, 1]), random, pause, cost);
  const file = { app: APP, version: 1, locked };
  const opened = (one: string) => readLocked(one, 'correct horse', APP, { pause });
  expect(await opened(JSON.stringify(file))).toEqual({ ok: true, value: text });
  await fuzz({
    name: 'locked files',
    spoil: (dice) => spoiltText(file, BACKUP, dice),
    async meet(one): Promise<Met> {
      const read = readBackup(one);
      expect(read.ok).toBe(false);
      const outcome = await opened(one);
      if (!outcome.ok) return 'refused';
      expect(outcome.value).toBe(text);
      return 'taken';
    },
  });
});
