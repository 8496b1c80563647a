// Rosters as schools have them: from spreadsheets, in old encodings, with anything for a name.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tidyName } from '../../src/attempt/name.ts';
import { decoded } from '../../src/classroom/decoding.ts';
import { readRoster } from '../../src/classroom/roster.ts';

const rows = (text: string) => {
  const { rows: read, troubles } = readRoster(text);
  expect(troubles).toEqual([]);
  return read.map(({ seat, name }) => `${seat} ${name}`);
};

const troubles = (text: string) =>
  readRoster(text).troubles.map(({ line, why, text: cell }) => `${line} ${why} ${cell}`);

describe('a roster', () => {
  test.each([
    ['two columns of a spreadsheet', '1\t王小明\r\n2\t李美\r\n'],
    ['names first', '王小明\t1\n李美\t2'],
    ['with headings', '座號\t姓名\n1\t王小明\n2\t李美'],
    ['with headings the other way round', '姓名,座號\n王小明,1\n李美,2'],
    ['with a title above', '三年二班\t\n座號\t姓名\n1\t王小明\n2\t李美'],
    [
      'with more columns than are asked for',
      '學號,座號,姓名,性別\n11001,1,王小明,男\n11002,2,李美,女',
    ],
    ['commas and quotes', '"1","王小明"\r\n"2","李美"'],
    ['semicolons', '1;王小明\n2;李美'],
    ['wide signs', '１，王小明\n２，李美'],
    ['blanks', '1 王小明\n2　李美'],
    ['points, as lists have them', '1. 王小明\n2. 李美'],
    ['numbers in words', '01號\t王小明\n02號\t李美'],
    ['empty lines between', '\n1\t王小明\n\n\n2\t李美\n\n'],
    ['names alone, in their order', '王小明\n李美'],
    ['lines of an old Mac', '1\t王小明\r2\t李美'],
    ['out of order', '2,李美\n1,王小明'],
  ])('is read: %s', (_, text) => {
    expect(rows(text)).toEqual(['1 王小明', '2 李美']);
  });

  test('may have gaps, namesakes, and seats without names', () => {
    expect(rows('1\t陳美\n5\t陳美\n30\t')).toEqual(['1 陳美', '5 陳美', '30 ']);
    expect(rows('1\n2\n3')).toEqual(['1 ', '2 ', '3 ']);
  });

  test('keeps formulas, emoji, and names from right to left as what they are', () => {
    expect(
      rows("1\t=1+1\n2\t-小明\n3\t@小美\n4\t+886\n5\t🐯👨‍👩‍👧‍👦\n6\tمحمد\n7\tO'Brien, J"),
    ).toEqual([
      ...['1 =1+1', '2 -小明', '3 @小美', '4 +886', '5 🐯👨‍👩‍👧‍👦', '6 محمد', "7 O'Brien, J"],
    ]);
  });

  test('loses what steers and does not show', () => {
    expect(rows('1\t\u202E王\u0007小\u200B明\u2066')).toEqual(['1 王小明']);
  });

  test('says of each trouble on which line it is', () => {
    const text =
      '座號,姓名\n1,王小明\n100,李美\n,張三\n1,林四\n2,一二三四五六七八九十甲乙丙\n"3","有\n換行"\nx,陳五';
    expect(troubles(text)).toEqual([
      '3 seat-wrong 100',
      '4 no-seat 張三',
      '5 seat-twice 1',
      '6 name-long 一二三四五六七八九十甲乙丙',
      '9 seat-wrong x',
    ]);
    expect(readRoster(text).rows).toEqual([
      { seat: 1, name: '王小明' },
      { seat: 3, name: '有 換行' },
    ]);
  });

  test('has 99 seats at most', () => {
    const lines = Array.from({ length: 100 }, (_, index) => `學生${index}`);
    expect(troubles(lines.join('\n'))).toEqual(['100 too-many 100']);
    expect(rows(lines.slice(1).join('\n'))).toHaveLength(99);
  });

  test('that is empty has nothing in it', () => {
    expect(readRoster(' \n\t\n')).toEqual({ rows: [], troubles: [] });
  });
});

/** Names of anything that can be typed, and that are not numbers or headings themselves. */
const name = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map(tidyName)
  .filter((text) => /\p{L}/u.test(text) && !/^(no|name|seat|student)/i.test(text));

const roster = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 99 }), name), {
  minLength: 1,
  selector: ([seat]) => seat,
});

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

test.each([
  ['\t', false],
  ['\t', true],
  [',', false],
  [',', true],
  [';', false],
] as const)(
  'whatever is written between %j comes back (names first: %s)',
  (separator, namesFirst) => {
    fc.assert(
      fc.property(roster, fc.boolean(), (pairs, headed) => {
        const cells = [
          ...(headed ? [['座號', '姓名']] : []),
          ...pairs.map(([seat, of]) => [`${seat}`, of]),
        ];
        const text = cells
          .map((row) => (namesFirst ? row.toReversed() : row).map(quoted).join(separator))
          .join('\r\n');
        expect(readRoster(text)).toEqual({
          rows: pairs.map(([seat, of]) => ({ seat, name: of })).toSorted((a, b) => a.seat - b.seat),
          troubles: [],
        });
      }),
    );
  },
);

test('any text at all is read without a fault, and no seat is read twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const seats = readRoster(text).rows.map(({ seat }) => seat);
      expect(new Set(seats).size).toBe(seats.length);
    }),
  );
});

describe('bytes of a file', () => {
  const TEXT = '座號,姓名\r\n1,王小明';
  /** The same in Big5, as Excel of a Chinese Windows saves it. */
  const BIG5 = Buffer.from('ae79b8b92ca96da6570d0a312ca4fda470a9fa', 'hex');

  test.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16 with its mark', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['UTF-16 without', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16, the greater half first', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16()],
    ['Big5', BIG5],
  ])('are text in %s', (_, bytes) => {
    expect(decoded(bytes)).toEqual({ ok: true, value: TEXT });
  });

  test('that are a workbook, or nothing at all that is known, are refused', () => {
    expect(decoded(Buffer.from('504b0304140000', 'hex'))).toEqual({ ok: false, error: 'workbook' });
    expect(decoded(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toEqual({
      ok: false,
      error: 'workbook',
    });
    expect(decoded(Buffer.from('89504e470d0a1a0a', 'hex'))).toEqual({
      ok: false,
      error: 'unreadable',
    });
  });
});
