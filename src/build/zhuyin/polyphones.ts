// What the word list says about the readings of a character at a place in a text.
import { readFileSync } from 'node:fs';

/** The author has to say. */
export const ASK = '?';

interface Word {
  /** Begins with the character where a wildcard stood before it in the list. */
  text: string;
  /** Where in `text` the character may stand. */
  at: readonly number[];
  /** What stands up to six characters before `text`; '' for a plain word. */
  before: string;
  /** Nothing Chinese may stand before `text`. */
  first: boolean;
  /** A clause ends behind `text`. */
  last: boolean;
  reading: string;
}

/** A character that is met with more than one reading. */
export interface Polyphone {
  /** In the order of the list. */
  readings: readonly string[];
  /** The reading that holds wherever no word says otherwise. */
  usual?: string;
  words: readonly Word[];
}

const READING = /^=?[ㄅ-ㄩˊˇˋ˙]+$/u;
const HAN = /\p{Script=Han}/u;
const CLAUSE_END = /^(?:$|[，。！？、；：」』）…—,.!?;:)\s])/u;
const GAP = 6;

/** Reads a word list; its form is explained at the head of `polyphones.txt`. */
export function parsePolyphones(list: string): Map<string, Polyphone> {
  const entries = list
    .replace(/^#.*$/gmu, '')
    .split(/\n(?=\S)/u)
    .map((entry) => entry.trim().split(/\s+/u));
  return new Map(
    entries.flatMap(([character = '', ...tokens]) =>
      character === '' ? [] : [[character, parseEntry(character, tokens)]],
    ),
  );
}

function parseEntry(character: string, tokens: readonly string[]): Polyphone {
  const readings: string[] = [];
  const words: Word[] = [];
  let reading = '';
  let usual: string | undefined;
  for (const token of tokens) {
    if (token === ASK || READING.test(token)) {
      reading = token.replace('=', '');
      if (token !== ASK) readings.push(reading);
      if (token.startsWith('=')) usual = reading;
    } else {
      words.push(parseWord(character, reading, token));
    }
  }
  return { readings, words, ...(usual === undefined ? {} : { usual }) };
}

function parseWord(character: string, reading: string, token: string): Word {
  const first = token.startsWith('^');
  const last = token.endsWith('^');
  const [before = '', after] = token.replaceAll('^', '').split('…');
  const written = after ?? before;
  const text = written.replaceAll('_', character);
  const sign = written.includes('_') ? '_' : character;
  const at = Array.from(written).flatMap((letter, place) => (letter === sign ? [place] : []));
  return { text, at, before: after === undefined ? '' : before, first, last, reading };
}

/** The list that the game reads texts with. */
export const POLYPHONES: ReadonlyMap<string, Polyphone> = parsePolyphones(
  readFileSync(new URL('./polyphones.txt', import.meta.url), 'utf8'),
);

/**
 * The readings that words of the list give to the character at `index`, longest words first: none
 * where no word is known, several where words overlap and disagree, ASK where only the author
 * can say.
 */
export function readingsByWords(text: string, index: number, { words }: Polyphone): string[] {
  const found = words.flatMap((word) =>
    word.at.flatMap((place) => {
      const start = index - place;
      const end = start + word.text.length;
      const stands = start >= 0 && text.startsWith(word.text, start) && fits(text, start, word);
      return stands ? [{ start, end, plain: word.before === '', reading: word.reading }] : [];
    }),
  );
  const plain = found.filter((one) => one.plain);
  const weighing = (plain.length > 0 ? plain : found).sort(
    (a, b) => b.end - b.start - (a.end - a.start),
  );
  const lasting = weighing.filter(
    (one) =>
      !weighing.some(
        (other) =>
          other.start <= one.start &&
          other.end >= one.end &&
          other.end - other.start > one.end - one.start,
      ),
  );
  const readings = [...new Set(lasting.map(({ reading }) => reading))];
  const said = readings.filter((reading) => reading !== ASK);
  return said.length > 0 ? said : readings;
}

function fits(text: string, start: number, word: Word): boolean {
  const { before, first, last } = word;
  if (last && !CLAUSE_END.test(text.slice(start + word.text.length))) return false;
  if (first) return !HAN.test(text.charAt(start - 1));
  if (before === '') return true;
  for (let gap = 1; gap <= GAP && HAN.test(text.charAt(start - gap)); gap += 1) {
    if (text.endsWith(before, start - gap)) return true;
  }
  return false;
}
