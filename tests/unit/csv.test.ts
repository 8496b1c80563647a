// CSV as spreadsheets read it: any cell comes back as it was, and no text is run as a formula.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, CSV_START, csvLine } from '../../src/report/csv.ts';

const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  CSV_START + rows.map(csvLine).join('');

/** Reads RFC 4180, as the specification says it and nothing more. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < csv.length; at += 1) {
    const sign = csv.charAt(at);
    if (quoted && sign === '"' && csv.charAt(at + 1) === '"') {
      cell += sign;
      at += 1;
    } else if (sign === '"') quoted = !quoted;
    else if (quoted) cell += sign;
    else if (sign === ',') {
      row.push(cell);
      cell = '';
    } else if (sign === '\r' && csv.charAt(at + 1) === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      at += 1;
    } else cell += sign;
  }
  return rows;
}

const MARK = '\uFEFF';
const read = (csv: string): string[][] => parse(csv.slice(MARK.length));

/** Texts that break tables, mixed with ordinary ones. */
const awkward = fc.constantFrom(...'=+-@\t\r\n",;\'＝＋－＠小明林 a1😀');
const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: awkward }));
const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const cell: fc.Arbitrary<Cell> = fc.oneof(text, number, fc.constant(undefined));

describe('csvLine', () => {
  it('begins with the byte order mark and ends every row with CR LF', () => {
    expect(csvOf([['座號', 'player']])).toBe('\uFEFF座號,player\r\n');
  });

  it('quotes commas, quotes and line breaks, and nothing else', () => {
    expect(read(csvOf([['a,b', 'say "no"', '第一行\n第二行', '小明']]))).toEqual([
      ['a,b', 'say "no"', '第一行\n第二行', '小明'],
    ]);
    expect(csvOf([['a,b', '說「不」', 'x"y']])).toBe('\uFEFF"a,b",說「不」,"x""y"\r\n');
  });

  it('guards texts that would be formulas and leaves numbers alone', () => {
    expect(csvOf([['=1+1', '+886', '-5', '@me', '\tx', -5, 0, undefined, 'a=1']])).toBe(
      "\uFEFF'=1+1,'+886,'-5,'@me,'\tx,-5,0,,a=1\r\n",
    );
    expect(csvOf([['＝1', '－x']])).toBe("\uFEFF'＝1,'－x\r\n");
    expect(csvOf([['=HYPERLINK("x")', '\rx']])).toBe('\uFEFF"\'=HYPERLINK(""x"")","\'\rx"\r\n');
  });

  it('gives any table back, but for the guard', () => {
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 6 });
    fc.assert(
      fc.property(table, (rows) => {
        const back = read(csvOf(rows));
        expect(back.length).toBe(rows.length);
        rows.forEach((row, y) => {
          expect(back[y]?.length).toBe(row.length);
          row.forEach((one, x) => {
            const found = back[y]?.[x] ?? '';
            if (typeof one !== 'string') expect(found).toBe(one === undefined ? '' : String(one));
            else expect([one, `'${one}`]).toContain(found);
          });
        });
      }),
    );
  });

  it('never lets a text begin like a formula', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), (row) => {
        for (const found of read(csvOf([row]))[0] ?? []) expect(found).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});
