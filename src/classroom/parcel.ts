// What fits into QR codes: values in few bytes, packed, summed, and cut into texts that say what they are.
import { decode, encode } from 'cborg';
import { deflateSync, inflateSync } from 'fflate';
import { fromBase32, toBase32 } from '../base/base32.ts';
import { fromBase45, toBase45 } from '../base/base45.ts';
import { crc32 } from '../base/crc32.ts';
import { no, ok, type Result } from '../base/result.ts';

/** What a parcel holds: one pupil's result, or a save card. */
export type Kind = 'result' | 'card';

const LETTERS = { result: 'R', card: 'S' } as const;
const KINDS: Record<string, Kind> = { R: 'result', S: 'card' };

const VERSION = 1;

/** So many bytes go into one code: with its head a QR code of version 15-L (758 characters) holds them. */
export const CODE_BYTES = 490;

/** More codes nobody photographs; a file carries what is larger. */
export const MOST_CODES = 20;

/** A parcel never comes to more when it is unpacked: what does was made to fill the memory. */
const LARGEST = 256 * 1024;

/** One code's worth of a parcel. */
export interface Piece {
  kind: Kind;
  /** Sum of the whole parcel, which all its pieces name. */
  sum: number;
  /** Which piece it is, from 1. */
  part: number;
  /** Of how many. */
  of: number;
  bytes: Uint8Array;
}

/** Why a text is no piece of a parcel. `newer`: of a later version of the game. */
export type PieceTrouble = 'not-ours' | 'newer' | 'broken';

const sumOf = (kind: Kind, bytes: Uint8Array): number =>
  crc32([LETTERS[kind].charCodeAt(0), VERSION, ...bytes]);

const hexOf = (sum: number): string => sum.toString(16).toUpperCase().padStart(8, '0');

const packed = (body: unknown): Uint8Array => deflateSync(encode(body), { level: 9 });

/** The texts of the codes that carry a parcel; `too-long` where a file has to do it. */
export function codesOf(kind: Kind, body: unknown): Result<string[], 'too-long'> {
  const bytes = packed(body);
  const of = Math.max(1, Math.ceil(bytes.length / CODE_BYTES));
  if (of > MOST_CODES) return no('too-long');
  const sum = hexOf(sumOf(kind, bytes));
  // Even pieces make codes of one size.
  const size = Math.ceil(bytes.length / of);
  return ok(
    Array.from({ length: of }, (_, at) => {
      const piece = toBase45(bytes.subarray(at * size, (at + 1) * size));
      // The dot at the end shows that nothing was cut off, for a piece may end with a space.
      return `QL${LETTERS[kind]}${VERSION}.${at + 1}.${of}.${sum}.${piece}.`;
    }),
  );
}

/** The same parcel as characters in groups, to be copied: read by `readPiece` as one piece. */
export function charactersOf(kind: Kind, body: unknown): string {
  const bytes = packed(body);
  const sum = sumOf(kind, bytes);
  const whole = new Uint8Array(bytes.length + 4);
  new DataView(whole.buffer).setUint32(0, sum);
  whole.set(bytes, 4);
  return `QL${LETTERS[kind]}${VERSION} ${toBase32(whole).replace(/.{5}(?=.)/g, '$& ')}`;
}

function readCharacters(kind: Kind, written: string): Result<Piece, PieceTrouble> {
  const whole = fromBase32(written);
  if (!whole || whole.length < 5) return no('broken');
  const sum = new DataView(whole.buffer).getUint32(0);
  return ok({ kind, sum, part: 1, of: 1, bytes: whole.subarray(4) });
}

/** Reads the text of one code, or a parcel in characters. */
export function readPiece(read: string): Result<Piece, PieceTrouble> {
  const text = read.trim();
  const [, letter = '', version = '', rest = ''] =
    /^QL([RS])(\d)([.\s-][\s\S]*)$/i.exec(text) ?? [];
  const kind = KINDS[letter.toUpperCase()];
  if (!kind) return no('not-ours');
  if (Number(version) > VERSION) return no('newer');
  if (Number(version) !== VERSION) return no('broken');
  if (!rest.startsWith('.')) return readCharacters(kind, rest);
  const [, part, of, sum, body] =
    /^\.(\d{1,2})\.(\d{1,2})\.([0-9A-F]{8})\.([^a-z]*)\.$/.exec(rest) ?? [];
  const bytes = body === undefined ? undefined : fromBase45(body);
  const numbers = { part: Number(part), of: Number(of), sum: Number.parseInt(sum ?? '', 16) };
  const isOrdered = numbers.part >= 1 && numbers.part <= numbers.of && numbers.of <= MOST_CODES;
  return bytes && bytes.length > 0 && isOrdered ? ok({ kind, ...numbers, bytes }) : no('broken');
}

/** The numbers of the pieces that are still to come for the parcel of one of them. */
export function missingOf(pieces: readonly Piece[], { sum, kind, of }: Piece): number[] {
  const here = pieces.filter((one) => one.sum === sum && one.kind === kind && one.of === of);
  const there = new Set(here.map(({ part }) => part));
  return Array.from({ length: of }, (_, at) => at + 1).filter((part) => !there.has(part));
}

/** The bytes of pieces in their order. */
function joined(pieces: readonly Piece[], { sum, kind, of }: Piece): Uint8Array {
  const parts = Array.from({ length: of }, (_, at) =>
    pieces.find(
      (one) => one.sum === sum && one.kind === kind && one.of === of && one.part === at + 1,
    ),
  );
  return Uint8Array.from(parts.flatMap((one) => (one ? [...one.bytes] : [])));
}

/**
 * The values of a parcel, once all its pieces are there. They are data of any shape: whoever asked for them
 * holds them against a schema.
 * @param pieces in any order, perhaps with some of other parcels @param one of the parcel that is meant
 */
export function unpack(
  pieces: readonly Piece[],
  one: Piece,
): Result<unknown, 'part-missing' | 'broken'> {
  if (missingOf(pieces, one).length > 0) return no('part-missing');
  const bytes = joined(pieces, one);
  if (sumOf(one.kind, bytes) !== one.sum) return no('broken');
  try {
    const room = new Uint8Array(LARGEST + 1);
    const raw = inflateSync(bytes, { out: room });
    if (raw.length > LARGEST) return no('broken');
    return ok(decode(raw, { allowIndefinite: false, strict: true }) as unknown);
  } catch {
    return no('broken');
  }
}
