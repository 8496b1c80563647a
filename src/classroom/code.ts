// 課堂代碼: six characters that say which class, which level and how many seats. A tablet needs no more.
import { digitsOf, valuesOf } from '../base/base32.ts';
import { no, ok, type Result } from '../base/result.ts';

/** What a code says. */
export interface ClassCode {
  /** Tag of the class, 0–4095. */
  tag: number;
  /** Tag of the level (`level/tag.ts`). */
  level: number;
  /** The highest seat, 1–62; 63 where it may be any. */
  seats: number;
}

/** Stands for classes with seats beyond 62: any seat may be picked. */
export const ANY_SEAT = 63;

/** The highest seat there can be. */
export const LAST_SEAT = 99;

/** So many characters has a code. */
export const CODE_LENGTH = 6;

export type CodeTrouble = 'length' | 'character' | 'misread';

/** The parts of a code in bits; two more check them. */
const SIZE = { tag: 12, level: 10, seats: 6, check: 2 } as const;
const HALF = 15;
const MASK = 2 ** HALF - 1;
const ROUNDS = [0x2c1b, 0x3c6e, 0x5a17, 0x1f35] as const;

/** Two bits of all the others. */
const checkOf = (body: number): number => (body ^ (body >>> 7) ^ (body >>> 13) ^ (body >>> 22)) & 3;

const muddle = (half: number, round: number): number =>
  (Math.imul(half ^ round, 0x9e37) >>> 5) & MASK;

/**
 * Spreads every bit over the whole code, so that one wrong character makes nonsense of all of it: then the
 * check fails, or no level has such a tag, and nobody sits down in another class by a slip.
 */
function spread(value: number, rounds: readonly number[]): number {
  let [left, right] = [Math.floor(value / 2 ** HALF), value & MASK];
  for (const round of rounds) [left, right] = [right, left ^ muddle(right, round)];
  // The halves change places at the end, so that the same way with the rounds reversed leads back.
  return right * 2 ** HALF + left;
}

/** The highest seat as a code says it. @param seat the highest of a class, 1–99 */
export const seatsInCode = (seat: number): number =>
  seat < ANY_SEAT ? Math.max(1, seat) : ANY_SEAT;

/** The six characters of a class's lesson. */
export function writeCode({ tag, level, seats }: ClassCode): string {
  const body = (tag * 2 ** SIZE.level + level) * 2 ** SIZE.seats + seats;
  return digitsOf(spread(body * 2 ** SIZE.check + checkOf(body), ROUNDS), CODE_LENGTH);
}

/** Behind a code: the checks are asked before the level and after it. */
export const WITH_CHECKS = '+';

/** Behind a code: the tablet is a station, and goes round a group. */
export const AS_STATION = '*';

/** What was typed, with its characters in one width and without blanks behind it. */
const plain = (typed: string): string => typed.normalize('NFKC').trimEnd();

const isBehind = (typed: string, mark: string): boolean => plain(typed).endsWith(mark);

/** Whether a code asks for the checks of its level. */
export const asksChecks = (typed: string): boolean => isBehind(typed, WITH_CHECKS);

/** Whether a code makes the tablet a station. */
export const makesStation = (typed: string): boolean => isBehind(typed, AS_STATION);

/**
 * Reads a code as somebody typed it: small letters, look-alikes, spaces and hyphens are forgiven. A mark
 * behind it is for `asksChecks` and `makesStation`.
 */
export function readCode(typed: string): Result<ClassCode, CodeTrouble> {
  const values = valuesOf(plain(typed).replace(/[+*]$/, ''));
  if (!values) return no('character');
  if (values.length !== CODE_LENGTH) return no('length');
  const muddled = values.reduce((sum, value) => sum * 32 + value, 0);
  const whole = spread(muddled, ROUNDS.toReversed());
  const body = Math.floor(whole / 2 ** SIZE.check);
  const seats = body % 2 ** SIZE.seats;
  if ((whole & 3) !== checkOf(body) || seats === 0) return no('misread');
  const rest = Math.floor(body / 2 ** SIZE.seats);
  return ok({ tag: rest >> SIZE.level, level: rest & (2 ** SIZE.level - 1), seats });
}

/** A code in two halves, as people read it out. */
export const inHalves = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;
