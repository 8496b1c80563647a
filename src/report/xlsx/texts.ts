// Texts of a workbook. Those that come again and again (titles, options, names) are written once and named
// by number; there is room for so many of them, and the rest stand in their cells, so memory is bounded.
import { opening } from './parts.ts';

/** Texts that are written once. A million decisions have some thousand different ones, reasons left out. */
const MOST_SHARED = 20_000;

/** Longer ones are reasons in a pupil's own words, which hardly come twice. */
const LONGEST_SHARED = 120;

/** The most signs that a cell may hold; more, and Excel calls the file broken. */
const LONGEST = 32_767;

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 cannot say: control characters, halves of pairs, and two that are no characters. */
const UNSPEAKABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text as a spreadsheet can hold it: line breaks of one kind, nothing that XML cannot say. */
export const sayable = (text: string): string =>
  text.slice(0, LONGEST).replace(UNSPEAKABLE, '').replace(/\r\n?/g, '\n');

/** A text as XML. `_x0041_` would be read as an escape, and so is escaped itself. */
export const escaped = (text: string): string =>
  sayable(text)
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');

const element = (text: string): string => `<t xml:space="preserve">${escaped(text)}</t>`;

export class Texts {
  /** The number of each text that is written once. */
  readonly #shared = new Map<string, number>();

  /** The rest of a cell that has begun with `<c …`, up to its closing tag. */
  cell(text: string): string {
    const nth = this.#numberOf(text);
    return nth === undefined ? `t="inlineStr"><is>${element(text)}</is>` : `t="s"><v>${nth}</v>`;
  }

  /** The part with the texts that are written once, piece by piece. */
  *part(): Generator<string> {
    yield opening('sst', ` uniqueCount="${this.#shared.size}"`);
    for (const text of this.#shared.keys()) yield `<si>${element(text)}</si>`;
    yield '</sst>';
  }

  #numberOf(text: string): number | undefined {
    const known = this.#shared.get(text);
    if (known !== undefined) return known;
    if (text.length > LONGEST_SHARED || this.#shared.size >= MOST_SHARED) return undefined;
    this.#shared.set(text, this.#shared.size);
    return this.#shared.size - 1;
  }
}
