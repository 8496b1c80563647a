// Workbooks, read back by somebody else's reader and looked at as XML: every cell comes back as it was.
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { type Column, instant, number, text } from '../../src/report/columns.ts';
import type { Cell } from '../../src/report/csv.ts';
import { letterOf, serialOf } from '../../src/report/xlsx/cells.ts';
import { type Plan, Workbook } from '../../src/report/xlsx/workbook.ts';

const MADE_AT = new Date(2026, 10, 27, 9, 0, 0);

/** The bytes of a workbook of some tables. */
function written(tables: readonly (Plan & { rows: Cell[][] })[], mostRows?: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  const limit = mostRows === undefined ? {} : { mostRows };
  const workbook = new Workbook(tables, (piece) => pieces.push(piece), {
    madeAt: MADE_AT,
    ...limit,
  });
  tables.forEach(({ rows }, at) => {
    for (const row of rows) workbook.add(at, row);
  });
  workbook.close();
  return new Uint8Array(Buffer.concat(pieces));
}

const read = (bytes: Uint8Array) => readWorkbook(Buffer.from(bytes), { trim: false });

const xmlOf = (bytes: Uint8Array, path: string): string => {
  const file = unzipSync(bytes)[path];
  if (!file) throw new Error(`no ${path}`);
  return strFromU8(file);
};

const COLUMNS: Column[] = [text('name', 20), number('seat'), instant('started_at')];
const one = (rows: Cell[][], mostRows?: number) =>
  written([{ name: '成績', columns: COLUMNS, rows }], mostRows);
const SHEET = 'xl/worksheets/sheet1.xml';

describe('a workbook', () => {
  it('brings back any table of texts and numbers', async () => {
    const plain = fc.string({ unit: 'grapheme', maxLength: 200 });
    const hostile = fc.string({
      unit: fc.constantFrom(...'=+-@\t\n",;\'<>&_x小明😀 \u0301\u202E'),
    });
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    const cell = fc.oneof(plain, hostile, number, fc.constant(undefined));
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const columns = ['a', 'b', 'c'].map((name) => text(name));
        const [sheet] = await read(written([{ name: 'x', columns, rows }]));
        const came = sheet?.data.slice(1) ?? [];
        const expected = rows.map((row) =>
          row.map((value) =>
            value === undefined || value === '' ? null : Object.is(value, -0) ? 0 : value,
          ),
        );
        while (expected.at(-1)?.every((value) => value === null)) expected.pop();
        const whole = came.map((row) => [0, 1, 2].map((at) => row[at] ?? null));
        while (whole.at(-1)?.every((value) => value === null)) whole.pop();
        expect(whole).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  it('opens with no rows at all, filter and frozen header in place', async () => {
    const bytes = one([]);
    expect((await read(bytes))[0]).toEqual({
      sheet: '成績',
      data: [['name', 'seat', 'started_at']],
    });
    const xml = xmlOf(bytes, SHEET);
    expect(xml).toContain(
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    );
    expect(xml).toContain('<autoFilter ref="A1:C1"/>');
    expect(xml).toMatch(/<row r="1"><c r="A1" s="1"/);
  });

  it('filters the whole table and says how wide its columns are', () => {
    const xml = xmlOf(one([['a'], ['b'], ['c']]), SHEET);
    expect(xml).toContain('<autoFilter ref="A1:C4"/>');
    expect(xml).toContain('<col min="1" max="1" width="22" customWidth="1"/>');
  });

  it('writes an instant as a date by the clock of its place, in a style of dates', async () => {
    const bytes = one([
      ['東', 1, '2026-11-23T09:00:30+08:00'],
      ['西', 2, '2026-11-23T09:00:30-05:00'],
      ['無', 3, 'some day'],
      ['古', 4, '1890-01-01T00:00:00Z'],
    ]);
    const [sheet] = await read(bytes);
    const local = new Date('2026-11-23T09:00:30Z');
    expect(sheet?.data.slice(1).map((row) => row[2])).toEqual([
      local,
      local,
      'some day',
      '1890-01-01T00:00:00Z',
    ]);
    expect(xmlOf(bytes, SHEET)).toMatch(/<c r="C2" s="2"><v>46349\.37534\d*<\/v>/);
    expect(xmlOf(bytes, 'xl/styles.xml')).toContain('formatCode="yyyy\\-mm\\-dd hh:mm:ss"');
  });

  it('keeps what looks like a formula a text, marked as quoted', async () => {
    const texts = ['=1+1', '+886', '-5', '@me', '=HYPERLINK("x")'];
    const bytes = one(texts.map((cell) => [cell]));
    expect((await read(bytes))[0]?.data.slice(1).map(([cell]) => cell)).toEqual(texts);
    const xml = xmlOf(bytes, SHEET);
    expect(xml).not.toContain('<f>');
    expect(xml.match(/s="3" t="s"/g)).toHaveLength(texts.length);
  });

  it('drops what XML cannot say, and nothing else', async () => {
    const bytes = one([
      ['a\u0000b\u0008c\u001Fd\uFFFEe'],
      ['\uD83D half'],
      ['一\r\n二\r三\t四'],
      ['_x0041_ <b>&amp;</b>'],
      ['😀'.repeat(20_000)],
    ]);
    const [sheet] = await read(bytes);
    const cells = sheet?.data.slice(1).map(([cell]) => cell as unknown as string) ?? [];
    expect(cells.slice(0, 3)).toEqual(['abcde', ' half', '一\n二\n三\t四']);
    // As Excel reads it: `_x005F_` stands for the line that begins an escape.
    expect(xmlOf(bytes, 'xl/sharedStrings.xml')).toContain(
      '_x005F_x0041_ &lt;b&gt;&amp;amp;&lt;/b&gt;',
    );
    expect(cells[4]).toBe('😀'.repeat(16_383));
  });

  it('writes a text that comes again once, and has bounded room for them', async () => {
    const rows = Array.from({ length: 25_000 }, (_, nth) => [`理由${nth % 24_000}`, nth]);
    const bytes = one(rows);
    const shared = xmlOf(bytes, 'xl/sharedStrings.xml');
    expect(shared.match(/<si>/g)).toHaveLength(20_000);
    expect(shared).toContain('uniqueCount="20000"');
    const [sheet] = await read(bytes);
    expect(sheet?.data.slice(1).map((row) => row[0])).toEqual(rows.map(([name]) => name));
  });

  it('goes on in a second sheet where the first is full, header and filter included', async () => {
    const rows = Array.from({ length: 11 }, (_, nth) => [`第${nth}列`, nth]);
    const tables = [
      { name: 'summary', columns: COLUMNS, rows: [] },
      { name: 'choices', columns: COLUMNS, rows },
    ];
    const bytes = written(tables, 6);
    const sheets = await read(bytes);
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'summary',
      'choices',
      'choices 2',
      'choices 3',
    ]);
    expect(sheets.map(({ data }) => data.length)).toEqual([1, 6, 6, 2]);
    expect(sheets.slice(1).flatMap(({ data }) => data.slice(1).map((row) => row[1]))).toEqual(
      rows.map(([, nth]) => nth),
    );
    for (const { data } of sheets) expect(data[0]).toEqual(['name', 'seat', 'started_at']);
  });

  it('gives sheets names that Excel takes', async () => {
    const name = '[三年二班]: 成績*/?\\'.repeat(4);
    const [sheet] = await read(written([{ name, columns: COLUMNS, rows: [] }]));
    expect(sheet?.sheet).toHaveLength(31);
    expect(sheet?.sheet).not.toMatch(/[[\]:*?/\\]/);
  });
});

it('columns are lettered as spreadsheets do', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(letterOf)).toEqual([
    'A',
    'Z',
    'AA',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
  ]);
});

it('days are counted as spreadsheets do', () => {
  expect(serialOf('1900-03-01T00:00:00Z')).toBe(61);
  expect(serialOf('2026-11-27T12:00:00+08:00')).toBe(46353.5);
  expect(serialOf('2026-11-27')).toBeUndefined();
});
