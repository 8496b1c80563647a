// An attempt in few bytes: a row of values in a fixed order, without what its level says anyway.
import { z } from 'zod/mini';
import type { Entry } from '../attempt/attempt.ts';
import { isoAt } from '../base/instant.ts';
import type { Level } from '../level/level.ts';
import { CHECK_ANSWERS, type Checks, FORMS, SURE } from '../play/check.ts';
import { type BareAttempt, bareSchema } from './handed.ts';

/** Where a level no longer has the decision that was taken, its scene is not known. */
const NOWHERE = '—';

/** So many bytes at most: an id has sixteen, a hash eight. */
const bytes = z.instanceof(Uint8Array<ArrayBuffer>).check(z.refine(({ length }) => length <= 16));
const text = z.string();
/** An answer, flat: item, place, item, place … */
const flat = z.array(text);
const moment = z.int();
/** Until the year 2106. */
const seconds = z.int().check(z.minimum(0), z.maximum(0xffff_ffff));
const offset = z.int().check(z.minimum(-1440), z.maximum(1440));

const entrySchema = z.union([
  z.tuple([z.literal(0), moment, text, text]),
  z.tuple([z.literal(1), moment, text, flat]),
  z.tuple([z.literal(2), moment, z.int(), z.int(), z.nullable(flat)]),
  z.tuple([z.literal(3), moment, z.int()]),
]);

/** Seconds since 1970 with the place's offset in minutes, or the text where that would not say the same. */
const instantSchema = z.union([text, z.tuple([seconds, offset])]);

/** An item of a check: id, answer by its place among the answers, how sure. */
const itemRow = z.tuple([text, z.literal([0, 1, 2]), z.literal(SURE)]);
const checksRow = z.tuple([z.enum(FORMS), z.boolean(), z.array(itemRow), z.array(itemRow)]);

/** The shape of a compact attempt. What may be missing is null. */
export const compactSchema = z.tuple([
  z.union([text, bytes]), // id
  text, // level
  bytes, // hash
  z.int(), // format
  instantSchema, // started
  z.nullable(z.union([seconds, text])), // finished, in seconds after the start
  moment, // seconds played
  z.array(entrySchema),
  z.int(), // steps read since
  flat, // answer in the making
  z.nullable(z.tuple([z.number(), z.int(), text])), // what was shown at the end
  z.nullable(text), // promise
  z.nullable(checksRow), // checks
]);

export type Compact = z.infer<typeof compactSchema>;
type CompactEntry = z.infer<typeof entrySchema>;
type Answer = Record<string, string>;

const tenths = (seconds: number): number => Math.round(seconds * 10);

const toBase64Url = (raw: Uint8Array): string =>
  btoa(String.fromCharCode(...raw))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** An id as its bytes, where it is one that was drawn by chance; else as it is. */
export function idIn(id: string): string | Uint8Array<ArrayBuffer> {
  if (!/^[\w-]{22}$/.test(id)) return id;
  const raw = Uint8Array.from(atob(id.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0),
  );
  return toBase64Url(raw) === id ? raw : id;
}

export const idOut = (id: string | Uint8Array): string =>
  typeof id === 'string' ? id : toBase64Url(id);

export function instantIn(iso: string): string | [number, number] {
  const ms = Date.parse(iso);
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)$/.exec(iso) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return isoAt(ms, offset) === iso ? [ms / 1000, offset] : iso;
}

export const instantOut = (instant: string | [number, number]): string =>
  typeof instant === 'string' ? instant : isoAt(instant[0] * 1000, instant[1]);

/** The end beside its start: the seconds between them where that says the same, else the end as it is. */
function endIn(start: string, end: string): number | string {
  const from = instantIn(start);
  const to = instantIn(end);
  const isNear = typeof from !== 'string' && typeof to !== 'string' && from[1] === to[1];
  return isNear && to[0] >= from[0] ? to[0] - from[0] : end;
}

function endOut(start: Compact[4], end: number | string): string {
  if (typeof end === 'string') return end;
  return typeof start === 'string' ? '' : instantOut([start[0] + end, start[1]]);
}

const hexOf = (raw: Uint8Array): string =>
  [...raw].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const bytesOf = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

const flatten = (answer: Answer): string[] => Object.entries(answer).flat();

function unflatten(pairs: readonly string[]): Answer {
  const answer: [string, string][] = [];
  for (let at = 0; at + 1 < pairs.length; at += 2)
    answer.push([pairs[at] ?? '', pairs[at + 1] ?? '']);
  return Object.fromEntries(answer);
}

/** @param since tenths of a second of the entry before */
function entryIn(entry: Entry, since: number): CompactEntry {
  const after = tenths(entry.at) - since;
  switch (entry.kind) {
    case 'choice':
      return [0, after, entry.id, entry.option];
    case 'activity':
      return [1, after, entry.id, flatten(entry.answer)];
    case 'rewind':
      return [2, after, entry.read, entry.to, entry.answer ? flatten(entry.answer) : null];
    default:
      return [3, after, entry.read];
  }
}

function entryOut(entry: CompactEntry, at: number, sceneOf: SceneOf): Entry {
  switch (entry[0]) {
    case 0:
      return {
        at,
        kind: 'choice',
        scene: sceneOf('choice', entry[2]),
        id: entry[2],
        option: entry[3],
      };
    case 1: {
      const answer = unflatten(entry[3]);
      return { at, kind: 'activity', scene: sceneOf('activity', entry[2]), id: entry[2], answer };
    }
    case 2: {
      const [, , read, to, answer] = entry;
      return { at, kind: 'rewind', read, to, ...(answer ? { answer: unflatten(answer) } : {}) };
    }
    default:
      return { at, kind: 'return', read: entry[2] };
  }
}

type SceneOf = (kind: 'choice' | 'activity', id: string) => string;

/** The scene in which a level asks something; ids of choices and activities stand once in a level. */
function scenesOf(level: Level | undefined): SceneOf {
  const scenes = new Map<string, string>();
  for (const [name, { steps }] of Object.entries(level?.scenes ?? {})) {
    for (const step of steps) {
      if ('choice' in step) scenes.set(`choice ${step.choice}`, name);
      if ('activity' in step) scenes.set(`activity ${step.id}`, name);
    }
  }
  return (kind, id) => scenes.get(`${kind} ${id}`) ?? NOWHERE;
}

type ChecksRow = z.infer<typeof checksRow>;
type Items = Checks['before'];

const itemsIn = (items: Items): ChecksRow[2] =>
  Object.entries(items).map(([id, { answer, sure }]) => [
    id,
    answer === 'may' ? 0 : answer === 'ask' ? 2 : 1,
    sure,
  ]);

const itemsOut = (rows: ChecksRow[2]): Items =>
  Object.fromEntries(
    rows.map(([id, answer, sure]) => [id, { answer: CHECK_ANSWERS[answer] ?? 'ask', sure }]),
  );

const checksIn = ({ first, skipped = false, before, after }: Checks): ChecksRow => [
  first,
  skipped,
  itemsIn(before),
  itemsIn(after),
];

const checksOut = ([first, skipped, before, after]: ChecksRow): Checks => ({
  first,
  before: itemsOut(before),
  after: itemsOut(after),
  ...(skipped ? { skipped } : {}),
});

/** An attempt as a row of values; moments are kept to tenths of a second. */
export function compact(attempt: BareAttempt): Compact {
  let since = 0;
  const entries = attempt.entries.map((entry) => {
    const row = entryIn(entry, since);
    since = tenths(entry.at);
    return row;
  });
  const { startedAt, finishedAt, shown, promise, checks, place } = attempt;
  return [
    idIn(attempt.id),
    attempt.level,
    bytesOf(attempt.hash),
    attempt.format,
    instantIn(startedAt),
    finishedAt === undefined ? null : endIn(startedAt, finishedAt),
    tenths(attempt.seconds),
    entries,
    place.read,
    flatten(place.answer),
    shown ? [shown.score, shown.stars, shown.ending] : null,
    promise ?? null,
    checks ? checksIn(checks) : null,
  ];
}

/** The level that a compact attempt was played in. */
export const levelOf = (row: Compact): string => row[1];

/**
 * The attempt of a row; undefined where it comes to none that the schema takes.
 * @param level in which it was played; where it is not known, nor are the scenes
 */
export function expand(row: Compact, level: Level | undefined): BareAttempt | undefined {
  const [
    id,
    levelId,
    hash,
    format,
    started,
    finished,
    seconds,
    rows,
    read,
    answer,
    shown,
    promise,
    checks,
  ] = row;
  const sceneOf = scenesOf(level);
  let at = 0;
  const entries = rows.map((entry) => {
    at += entry[1];
    return entryOut(entry, at / 10, sceneOf);
  });
  const parsed = bareSchema.safeParse({
    version: 1,
    id: idOut(id),
    level: levelId,
    hash: hexOf(hash),
    format,
    startedAt: instantOut(started),
    ...(finished === null ? {} : { finishedAt: endOut(started, finished) }),
    seconds: seconds / 10,
    entries,
    place: { read, answer: unflatten(answer) },
    ...(shown ? { shown: { score: shown[0], stars: shown[1], ending: shown[2] } } : {}),
    ...(promise === null ? {} : { promise }),
    ...(checks === null ? {} : { checks: checksOut(checks) }),
  });
  return parsed.success ? parsed.data : undefined;
}
