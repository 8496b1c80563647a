// How results come into the store of the console: read, opened with their level, looked at, merged.
import type { Attempt } from '../attempt/attempt.ts';
import type { Result } from '../base/result.ts';
import { type Class, seated } from '../classroom/class.ts';
import { seatsInCode, writeCode } from '../classroom/code.ts';
import { type Handed, LARGEST_RESULT, readResults } from '../classroom/handed.ts';
import { givenOutToday } from '../classroom/lesson.ts';
import { missingOf, type Piece, readPiece, unpack } from '../classroom/parcel.ts';
import { handedIn, receive } from '../classroom/receive.ts';
import { sealedIn } from '../classroom/result-parcel.ts';
import type { Level } from '../level/level.ts';
import { levelTag } from '../level/tag.ts';
import { codesInFile } from '../scanning/decoder.ts';
import type { CodeWay, Collecting, Received, Unread } from '../teacher/hand-in/collecting.ts';
import { locale } from '../text/text.ts';
import { beginning } from './clock.ts';
import { device, newId } from './device.ts';
import { loadCatalogue } from './load.ts';
import { shelfOf } from './shelf.ts';

const unread = (why: Unread): Received => ({ kind: 'unread', why });

/** A photograph of a telephone is under 15 MB. */
const LARGEST_PICTURE = 30 * 1024 * 1024;

interface Asked {
  level: Level | undefined;
  title: string;
  failed: boolean;
}

async function levelOf(id: string): Promise<Asked> {
  const { levels, failed } = await shelfOf([id], locale.value);
  const known = levels.get(id);
  return { level: known?.level, title: known?.words[known.level.title] ?? id, failed };
}

/** What this device knows of whoever hands something in. */
async function knownFor({ tag, seat, attempt }: Handed) {
  const store = await device();
  const classes = await store.classes();
  const whose = classes.find((one) => one.tag === tag);
  const players = whose ? await store.playersOf(whose.id) : [];
  const pupils = seated(players).filter((pupil) => pupil.seat === seat);
  const attempts = await store.attemptsOf(pupils.map(({ id }) => id));
  const same = await store.attempt(attempt.id);
  return { classes, players, attempts: same ? [...attempts, same] : attempts };
}

/** Looks at a result. @param others what came with it, and is taken */
async function look(
  handed: Handed,
  { level, title, failed }: Asked,
  others: readonly Attempt[],
): Promise<Received> {
  const known = await knownFor(handed);
  const attempts = [...known.attempts, ...others];
  const received = receive(handed, level, { ...known, attempts });
  if (received.ok) return { kind: 'taken', taken: received.value, title };
  if (failed && received.error.why === 'unknown-level') return unread('levels-failed');
  return { kind: 'not-taken', not: received.error, title };
}

/** Looks at results that came together, and keeps what is to be kept: all of it or nothing. */
async function take(all: readonly Handed[], asked?: Asked): Promise<Received[]> {
  const received: Received[] = [];
  const attempts: Attempt[] = [];
  for (const handed of all) {
    const of = asked ?? (await levelOf(handed.attempt.level));
    const one = await look(handed, of, attempts);
    received.push(one);
    if (one.kind === 'taken') attempts.push(one.taken.attempt);
  }
  try {
    if (attempts.length > 0) await (await device()).merge({ attempts });
    return received;
  } catch {
    return [unread('refused')];
  }
}

const takeFileText = async (text: string): Promise<Received[]> => {
  const read = readResults(text);
  return read.ok ? take(read.value) : [unread(read.error)];
};

/** The codes of one text: what was pasted may hold those of a whole class, one after the other. */
const codesOf = (text: string): string[] =>
  text.split(/(?<![0-9A-Z])(?=QL[A-Z]\d[.\s-])/i).filter((part) => part.trim() !== '');

/** Gathers the pieces of parcels until each is whole. */
function openGathering() {
  let pieces: Piece[] = [];
  const open = async (piece: Piece): Promise<Received[]> => {
    const body: Result<unknown, Unread | 'part-missing'> = unpack(pieces, piece);
    pieces = pieces.filter(({ sum }) => sum !== piece.sum);
    const sealed = body.ok ? sealedIn(body.value) : undefined;
    if (!sealed?.ok) return [unread('broken')];
    const asked = await levelOf(sealed.value.level);
    const handed = sealed.value.open(asked.level);
    return handed.ok ? take([handed.value], asked) : [unread('broken')];
  };
  return async (text: string): Promise<Received[]> => {
    if (/#\/join\//.test(text)) return [unread('class-code')];
    const read = readPiece(text);
    if (!read.ok) return [unread(read.error)];
    const piece = read.value;
    if (piece.kind === 'card') return [unread('card')];
    pieces.push(piece);
    const missing = missingOf(pieces, piece);
    return missing.length > 0 ? [{ kind: 'more', part: piece.part, missing }] : open(piece);
  };
}

const takeCode = openGathering();

async function takeText(text: string): Promise<Received[]> {
  if (text.trimStart().startsWith('{')) return takeFileText(text);
  const received: Received[] = [];
  for (const code of codesOf(text)) received.push(...(await takeCode(code)));
  return received;
}

async function takePicture(file: File): Promise<Received[]> {
  if (file.size > LARGEST_PICTURE) return [unread('too-big')];
  try {
    const texts = await codesInFile(file);
    if (!texts) return [unread('unknown-file')];
    if (texts.length === 0) return [unread('no-code')];
    const received: Received[] = [];
    for (const text of texts) received.push(...(await takeCode(text)));
    return received;
  } catch {
    return [unread('no-reader')];
  }
}

async function takeFile(file: File): Promise<Received[]> {
  if (file.type.startsWith('image/')) return takePicture(file);
  if (file.size > LARGEST_RESULT) return [unread('too-big')];
  const text = await file.text();
  if (/\.txt$/i.test(file.name)) return takeText(text);
  return takeFileText(text);
}

/** One thing after the other, so that whatever looks at the store sees what came before. */
let queue: Promise<unknown> = Promise.resolve();
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = queue.then(work);
  queue = turn.catch(() => {});
  return turn;
}

const isLocal = ({ hostname }: Location): boolean =>
  /^(localhost|127\.|\[::1\]|0\.0\.0\.0)/.test(hostname) || hostname.endsWith('.localhost');

/** The address of a lesson. @param code six characters */
const addressOf = (code: string): string => new URL(`./#/join/${code}`, location.href).href;

/** Notes down that a class has a lesson to which one comes by a code; shown again, it is the same lesson. */
async function noteLesson(classId: string, level: string, way: CodeWay): Promise<void> {
  const store = await device();
  const startedAt = beginning();
  const known = givenOutToday(await store.lessonsOf(classId), level, startedAt);
  if (known?.way === way) return;
  const fresh = { version: 1 as const, id: newId(), class: classId, level, startedAt, votes: [] };
  await store.putLesson({ ...(known ?? fresh), way });
}

async function highestSeat({ id }: Class): Promise<number> {
  const pupils = seated(await (await device()).playersOf(id));
  return pupils.at(-1)?.seat ?? 1;
}

/** @param changed something was kept */
export const collecting = (changed: () => void): Collecting => {
  const noting = async (received: Received[]): Promise<Received[]> => {
    if (received.some(({ kind }) => kind === 'taken')) changed();
    return received;
  };
  return {
    classes: async () => (await device()).classes(),
    levels: () => loadCatalogue(locale.value),
    board: async ({ id }, level) => {
      const store = await device();
      const players = await store.playersOf(id);
      const attempts = await store.attemptsOf(seated(players).map((pupil) => pupil.id));
      return handedIn(players, attempts, level);
    },
    giveOut: async (of, level, way) => {
      await inTurn(() => noteLesson(of.id, level, way));
      const seats = seatsInCode(await highestSeat(of));
      const code = writeCode({ tag: of.tag, level: levelTag(level), seats });
      return { code, address: addressOf(code), isLocal: isLocal(location) };
    },
    text: (text) => inTurn(async () => noting(await takeText(text))),
    file: (file) => inTurn(async () => noting(await takeFile(file))),
  };
};
