// Parcels: any play comes out of its codes as it went in, and whatever is done to them is noticed.
import { encode } from 'cborg';
import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { fromBase32, toBase32 } from '../../src/base/base32.ts';
import { fromBase45, toBase45 } from '../../src/base/base45.ts';
import { crc32 } from '../../src/base/crc32.ts';
import { no, type Result } from '../../src/base/result.ts';
import { type Handed, readResults, writeResult } from '../../src/classroom/handed.ts';
import {
  codesOf,
  MOST_CODES,
  missingOf,
  type Piece,
  readPiece,
  unpack,
} from '../../src/classroom/parcel.ts';
import { resultCharacters, resultCodes, sealedIn } from '../../src/classroom/result-parcel.ts';
import type { Level } from '../../src/level/level.ts';
import {
  answer,
  CHECK_ANSWERS,
  type Checks,
  itemsAt,
  openChecks,
  SURE,
} from '../../src/play/check.ts';
import { bestWay } from '../driver/levels.ts';
import { picks } from '../support/actions.ts';
import { catalogue } from '../support/levels.ts';
import { play, playOut } from '../support/records.ts';

const levels = catalogue.levels.map(({ level }) => level);
const levelOf = (id: string): Level | undefined => levels.find((level) => level.id === id);

const ID = 'x7TqAb_9-ZkLmNoPqRsTuQ';

function handed(level: Level, numbers: readonly number[], out = true): Handed {
  const { player: _, ...attempt } = (out ? playOut : play)(level, numbers).attempt;
  const checks = checksBy(level, numbers);
  return { tag: 1234, seat: 7, attempt: { ...attempt, id: ID, ...(checks ? { checks } : {}) } };
}

/** Answers to some items of the checks, and sometimes none. */
function checksBy({ checks: forms }: Level, numbers: readonly number[]): Checks | undefined {
  const [first = 0] = numbers;
  if (!forms || first % 3 === 0) return undefined;
  return (['before', 'after'] as const).reduce<Checks>(
    (checks, time) =>
      itemsAt(forms, checks, time).reduce((so, { id }, index) => {
        const number = numbers[index] ?? 0;
        const given = {
          answer: CHECK_ANSWERS[number % 3] ?? 'ask',
          sure: SURE[number % 2] ?? 3,
        };
        return number % 5 === 4 ? so : answer(so, time, id, given);
      }, checks),
    { ...openChecks(first % 2 === 0), ...(first % 7 === 1 ? { skipped: true } : {}) },
  );
}

const codes = (of: Handed): string[] => {
  const written = resultCodes(of);
  if (!written.ok) throw new Error(written.error);
  return written.value;
};

/** What a console makes of some texts, the last of which names the parcel. */
function read(texts: readonly string[]): Result<Handed, string> {
  const pieces: Piece[] = [];
  for (const text of texts) {
    const piece = readPiece(text);
    if (!piece.ok) return piece;
    pieces.push(piece.value);
  }
  const last = pieces.at(-1);
  if (!last) return no('nothing');
  const body = unpack(pieces, last);
  if (!body.ok) return body;
  const sealed = sealedIn(body.value);
  return sealed.ok ? sealed.value.open(levelOf(sealed.value.level)) : sealed;
}

describe.each(levels.map((level) => ({ id: level.id, level })))('$id', ({ level }) => {
  test('any play comes out of its codes, its characters and its file as it went in', () => {
    fc.assert(
      fc.property(picks(120), fc.boolean(), (numbers, out) => {
        fc.pre(!out || numbers.length > 0);
        const of = handed(level, numbers, out);
        const all = codes(of);
        for (const code of all) {
          expect(code).toMatch(/^[0-9A-Z $%*+\-./:]{1,758}$/);
        }
        expect(read(all)).toEqual({ ok: true, value: of });
        expect(read(all.toReversed())).toEqual({ ok: true, value: of });
        expect(read([resultCharacters(of).toLowerCase()])).toEqual({ ok: true, value: of });
        expect(readResults(writeResult(of))).toEqual({ ok: true, value: [of] });
      }),
      { numRuns: 30 },
    );
  });
});

test('the way that earns everything fits into one code, or into two where papers were cited', () => {
  for (const level of levels) {
    const { decisions } = bestWay(level);
    const entries = decisions.map((decision, at) => ({ at: at * 20, ...decision }));
    const of = handed(level, [3]);
    const cites = Object.values(level.scenes).some(({ steps }) =>
      steps.some((step) => 'activity' in step && step.activity === 'rubric'),
    );
    const { length } = codes({ ...of, attempt: { ...of.attempt, entries } });
    expect(length).toBeLessThanOrEqual(cites ? 2 : 1);
  }
});

test('whatever is changed in a code is noticed', () => {
  const texts = [
    ...levels.flatMap((level) => codes(handed(level, [3, 1, 4, 1, 5, 9, 2, 6]))).slice(0, 8),
    ...levels.map((level) => resultCharacters(handed(level, [2, 7, 1, 8]))).slice(0, 4),
  ].filter((text) => readPiece(text).ok && read([text]).ok);
  const wanted = new Map(texts.map((text) => [text, read([text])]));
  const change = fc.record({
    text: fc.constantFrom(...texts),
    at: fc.nat({ max: 4000 }),
    how: fc.constantFrom('swap', 'cut', 'drop', 'double', 'put'),
    put: fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
    other: fc.nat({ max: 4000 }),
  });
  fc.assert(
    fc.property(change, ({ text, at: anywhere, how, put, other }) => {
      const at = anywhere % text.length;
      const [start, end] = [text.slice(0, at), text.slice(at + 1)];
      const mutated = {
        swap: start + text.charAt(other % text.length) + end,
        cut: start,
        drop: start + end,
        double: start + text.charAt(at) + text.charAt(at) + end,
        put: start + put + end,
      }[how];
      const result = read([mutated]);
      // Letter case, spaces and look-alikes do not matter in characters that are copied by hand.
      if (result.ok) expect(result).toEqual(wanted.get(text));
    }),
    { numRuns: 5000 },
  );
});

test('several codes are asked for one after the other, those of other parcels aside', () => {
  const [level] = levels.filter(({ scenes }) =>
    Object.values(scenes).some(({ steps }) => steps.some((step) => 'activity' in step)),
  );
  if (!level) throw new Error('no level has an activity');
  const noise = Array.from({ length: 1500 }, (_, at) =>
    String.fromCodePoint(0x4e00 + ((at * 7919) % 20000)),
  );
  const of = handed(level, [3]);
  const long = {
    ...of,
    attempt: { ...of.attempt, place: { read: 0, answer: { reason: noise.join('') } } },
  };
  const all = codes(long);
  expect(all.length).toBeGreaterThan(2);
  expect(read([codes(of)[0] ?? '', ...all])).toEqual({ ok: true, value: long });
  expect(read(all.slice(1))).toEqual({ ok: false, error: 'part-missing' });
  const pieces = all.slice(1).flatMap((text) => {
    const piece = readPiece(text);
    return piece.ok ? [piece.value] : [];
  });
  const [one] = pieces;
  expect(one && missingOf(pieces, one)).toEqual([1]);
});

test('what is no parcel, or one of a later version, or too much, is refused by name', () => {
  expect(readPiece('https://example.com/')).toEqual({ ok: false, error: 'not-ours' });
  expect(readPiece('')).toEqual({ ok: false, error: 'not-ours' });
  expect(readPiece('QLR2.1.1.00000000.AAA.')).toEqual({ ok: false, error: 'newer' });
  expect(readPiece('QLR1.2.1.00000000.000.')).toEqual({ ok: false, error: 'broken' });
  expect(readPiece('QLR1.1.1.00000000.000')).toEqual({ ok: false, error: 'broken' });
  const letters = Array.from({ length: 30_000 }, (_, at) => String(at * 7919)).join('');
  expect(codesOf('card', letters)).toEqual({ ok: false, error: 'too-long' });
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const head of ['', 'QLR1.1.1.00000000.', 'QLS1 ']) read([head + text]);
    }),
  );
});

/** A code with a right sum, whatever is in it. */
function forged(bytes: Uint8Array): string {
  const sum = crc32(['R'.charCodeAt(0), 1, ...bytes])
    .toString(16)
    .toUpperCase()
    .padStart(8, '0');
  return `QLR1.1.1.${sum}.${toBase45(bytes)}.`;
}

test('a code made to fill the memory, or with anything else in it, is refused', () => {
  const bomb = deflateSync(new Uint8Array(8 * 1024 * 1024));
  expect(bomb.length).toBeLessThan(MOST_CODES * 500);
  expect(read([forged(bomb)])).toEqual({ ok: false, error: 'broken' });
  const [id, hash] = [new Uint8Array(16), new Uint8Array(8)];
  const row = [id, 'a/b', hash, 1, [9e8, 480], 5, 10, [], 0, [], null, null, null];
  expect(read([forged(deflateSync(encode([1, 1, row])))])).toMatchObject({ ok: true });
  const wrongs: [number, unknown][] = [
    [0, new Uint8Array(100_000)],
    [1, '../../etc'],
    [4, [9e15, 480]],
    [5, 9e15],
    [7, [[0, 1, 'x']]],
    [7, Array.from({ length: 3000 }, () => [3, 1, 0])],
    [9, ['x'.repeat(90), 'y']],
    [12, ['a', false, [['item', 3, 1]], []]],
  ];
  for (const [at, wrong] of wrongs) {
    const body = [1, 1, row.map((value, index) => (index === at ? wrong : value))];
    expect(read([forged(deflateSync(encode(body)))])).toEqual({ ok: false, error: 'broken' });
  }
  const seat100 = forged(deflateSync(encode([1, 100, row])));
  expect(read([seat100])).toEqual({ ok: false, error: 'broken' });
  fc.assert(
    fc.property(fc.anything(), (body) => {
      let bytes: Uint8Array;
      try {
        bytes = encode(body);
      } catch {
        return;
      }
      if (bytes.length < 5000) read([forged(deflateSync(bytes))]);
    }),
  );
});

test('bytes come through both alphabets, and the sum is the usual one', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  // RFC 9285, section 4.3.
  expect(toBase45(new TextEncoder().encode('base-45'))).toBe('UJCLQE7W581');
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(fromBase45(toBase45(bytes))).toEqual(bytes);
      expect(fromBase32(toBase32(bytes))).toEqual(bytes);
    }),
  );
});
