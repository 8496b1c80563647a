// A workbook (XLSX) that is written while its rows come: what is written leaves at once, in pieces.
import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Column } from '../columns.ts';
import type { Cell } from '../csv.ts';
import { headerXml, letterOf, rowXml } from './cells.ts';
import {
  CONTENT_TYPES,
  opening,
  PACKAGE_RELATIONS,
  STYLES,
  sheetPart,
  workbookPart,
  workbookRelations,
} from './parts.ts';
import { escaped, Texts } from './texts.ts';

/** The most rows that Excel takes on one sheet, its header counted. */
export const MOST_ROWS = 1_048_576;

/** Signs that are gathered before they are packed. */
const PIECE = 64 * 1024;

/** How hard it packs, 0–9: above this a file gets hardly smaller, and much slower. */
const LEVEL = 3;

/** What a sheet is called on its tab, and its columns. */
export interface Plan {
  name: string;
  columns: readonly Column[];
}

/** A file within the workbook, packed while it is written. */
class Part {
  readonly #file: ZipDeflate;
  #gathered = '';

  constructor(zip: Zip, path: string, madeAt: Date) {
    this.#file = new ZipDeflate(path, { level: LEVEL });
    this.#file.mtime = madeAt;
    zip.add(this.#file);
  }

  write(xml: string): void {
    this.#gathered += xml;
    if (this.#gathered.length > PIECE) this.#pack(false);
  }

  end(xml = ''): void {
    this.#gathered += xml;
    this.#pack(true);
  }

  #pack(isLast: boolean): void {
    this.#file.push(strToU8(this.#gathered), isLast);
    this.#gathered = '';
  }
}

/** The most signs in the name of a sheet, and those that it must not have. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[[\]:*?/\\']/g;

/** What a sheet is called; where a table needs more than one, they are numbered. */
const nameOf = (name: string, nth: number): string => {
  const ending = nth === 1 ? '' : ` ${nth}`;
  return name.replace(FORBIDDEN, ' ').slice(0, LONGEST_NAME - ending.length) + ending;
};

const columnXml = ({ width }: Column, at: number): string =>
  `<col min="${at + 1}" max="${at + 1}" width="${width + 2}" customWidth="1"/>`;

/** Begins the part of another sheet. */
type Begin = () => { number: number; part: Part };

/** One table, on as many sheets as it needs. */
class Sheets {
  readonly plan: Plan;
  /** Numbers of the parts that are its sheets. */
  readonly parts: number[] = [];
  readonly #letters: readonly string[];
  readonly #texts: Texts;
  readonly #mostRows: number;
  readonly #begin: Begin;
  #part: Part;
  #rows = 1;

  constructor(
    plan: Plan,
    { texts, mostRows, begin }: { texts: Texts; mostRows: number; begin: Begin },
  ) {
    this.plan = plan;
    this.#texts = texts;
    this.#mostRows = mostRows;
    this.#begin = begin;
    this.#letters = plan.columns.map((_, at) => letterOf(at));
    this.#part = this.#open();
  }

  add(row: readonly Cell[]): void {
    if (this.#rows >= this.#mostRows) {
      this.close();
      this.#part = this.#open();
      this.#rows = 1;
    }
    this.#rows += 1;
    const { columns } = this.plan;
    const [letters, texts] = [this.#letters, this.#texts];
    this.#part.write(rowXml(row, this.#rows, columns, { letters, texts }));
  }

  close(): void {
    const corner = `${this.#letters.at(-1)}${this.#rows}`;
    this.#part.end(`</sheetData><autoFilter ref="A1:${corner}"/></worksheet>`);
  }

  #open(): Part {
    const { number, part } = this.#begin();
    this.parts.push(number);
    const { columns } = this.plan;
    part.write(
      `${opening('worksheet')}<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${columns.map(columnXml).join('')}</cols><sheetData>`,
    );
    part.write(headerXml(columns, this.#letters, this.#texts));
    return part;
  }
}

export class Workbook {
  readonly #zip: Zip;
  readonly #texts = new Texts();
  readonly #sheets: Sheets[];
  readonly #whole: (path: string, xml: Iterable<string>) => void;

  /**
   * @param plans its tables in the order of their tabs. The one that grows longest should be the last: it
   *   lies first in the file and leaves at once, while what is packed of the others waits for it
   * @param take gets the file piece by piece, within the calls of `add` and `close`
   * @param madeAt goes into the file @param mostRows on one sheet, its header counted
   */
  constructor(
    plans: readonly Plan[],
    take: (bytes: Uint8Array) => void,
    { madeAt, mostRows = MOST_ROWS }: { madeAt: Date; mostRows?: number },
  ) {
    this.#zip = new Zip((fault, bytes) => {
      if (fault) throw fault;
      take(bytes);
    });
    this.#whole = (path, xml) => {
      const part = new Part(this.#zip, path, madeAt);
      for (const piece of xml) part.write(piece);
      part.end();
    };
    this.#whole('[Content_Types].xml', [CONTENT_TYPES]);
    this.#whole('_rels/.rels', [PACKAGE_RELATIONS]);
    let parts = 0;
    const begin: Begin = () => {
      parts += 1;
      return { number: parts, part: new Part(this.#zip, sheetPart(parts), madeAt) };
    };
    this.#sheets = plans
      .toReversed()
      .map((plan) => new Sheets(plan, { texts: this.#texts, mostRows, begin }))
      .toReversed();
  }

  /** Adds a row to a table. @param table its place among the plans, from 0 */
  add(table: number, row: readonly Cell[]): void {
    this.#sheets[table]?.add(row);
  }

  /** Ends the file; nothing may be added after it. */
  close(): void {
    for (const sheets of this.#sheets.toReversed()) sheets.close();
    const listed = this.#sheets.flatMap(({ plan, parts }) =>
      parts.map((part, at) => ({ name: escaped(nameOf(plan.name, at + 1)), part })),
    );
    this.#whole('xl/workbook.xml', [workbookPart(listed)]);
    this.#whole('xl/_rels/workbook.xml.rels', [workbookRelations(listed)]);
    this.#whole('xl/styles.xml', [STYLES]);
    this.#whole('xl/sharedStrings.xml', this.#texts.part());
    this.#zip.end();
  }
}
