// How each character of a text is to be read, and where only its author can say.
import { Converter } from 'opencc-js/t2cn';
import { OutputFormat, segment } from 'pinyin-pro';
import { parseMarks } from '../../level/marks.ts';
import { toBopomofo } from './pinyin.ts';
import { ASK, POLYPHONES, readingsByWords } from './polyphones.ts';
import type { ReadingTable } from './readings.ts';

/** A character that can be read in several ways, or is marked. */
export interface Guess {
  /** Where it stands in the text without marks, counted as JavaScript strings are. */
  index: number;
  character: string;
  /** One of the candidates. */
  reading: string;
  /** False where the author has to mark it, or marked what the typeface cannot draw. */
  sure: boolean;
  /** All readings of the typeface, the one drawn without a selector first. */
  candidates: readonly string[];
}

/**
 * Guesses the readings of a text with or without marks. A mark decides; then the word list; then
 * the reading that the list calls usual, unless the dictionary knows a word that is read otherwise.
 * The tone changes of 一 and 不 are not written.
 */
export function guessReadings(text: string, table: ReadingTable): Guess[] {
  const { plain, marks } = parseMarks(text);
  const guesses: Guess[] = [];
  let dictionary: ReadonlyMap<number, string> | undefined;
  let index = 0;
  for (const character of plain) {
    const candidates = table.get(character) ?? [];
    const mark = marks.get(index);
    if (candidates.length > 1 || (mark !== undefined && candidates.length > 0)) {
      const found =
        mark === undefined
          ? readWithin(plain, index, character, () => {
              dictionary ??= dictionaryReadings(plain);
              return dictionary;
            })
          : { reading: mark, sure: true };
      guesses.push({ index, character, candidates, ...settle(found, candidates) });
    }
    index += character.length;
  }
  return guesses;
}

interface Finding {
  /** Undefined: the first one of the typeface. */
  reading: string | undefined;
  sure: boolean;
}

function settle({ reading, sure }: Finding, candidates: readonly string[]) {
  const [first = ''] = candidates;
  if (reading === undefined) return { reading: first, sure };
  return candidates.includes(reading) ? { reading, sure } : { reading: first, sure: false };
}

function readWithin(
  text: string,
  index: number,
  character: string,
  dictionary: () => ReadonlyMap<number, string>,
): Finding {
  const polyphone = POLYPHONES.get(character);
  if (polyphone === undefined) return { reading: undefined, sure: true };
  const { usual, readings } = polyphone;
  const byWords = readingsByWords(text, index, polyphone);
  const [best, ...others] = byWords;
  if (best !== undefined && best !== ASK && others.length === 0) {
    return { reading: best, sure: true };
  }
  const looked = dictionary().get(index);
  const known = looked !== undefined && readings.includes(looked) ? looked : undefined;
  if (byWords.length > 0) {
    return { reading: (best === ASK ? undefined : best) ?? usual ?? known, sure: false };
  }
  if (usual === undefined) return { reading: known ?? readings[0], sure: known !== undefined };
  return { reading: usual, sure: known === undefined || known === usual };
}

let toSimplified: ((text: string) => string) | undefined;

/** Index → reading, for the characters inside words that the dictionary knows. */
function dictionaryReadings(text: string): Map<number, string> {
  toSimplified ??= Converter({ from: 'tw', to: 'cn' });
  const readings = new Map<number, string>();
  const whole = toSimplified(text);
  const simplified =
    whole.length === text.length ? whole : Array.from(text, (one) => sameLength(one)).join('');
  let index = 0;
  const options = { toneType: 'num', toneSandhi: false, format: OutputFormat.AllArray } as const;
  for (const word of segment(simplified, options)) {
    for (const { origin, result } of word) {
      const reading = toBopomofo(result);
      if (word.length > 1 && reading !== undefined) readings.set(index, reading);
      index += origin.length;
    }
  }
  return readings;
}

function sameLength(character: string): string {
  const simplified = toSimplified?.(character) ?? character;
  return simplified.length === character.length ? simplified : character;
}
