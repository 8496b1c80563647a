// What a level's author has to mend so that every character can be shown with its reading.
import { both } from '../../base/bilingual.ts';
import type { Finding } from '../../level/findings.ts';
import { type MarkProblem, parseMarks, stripMarks } from '../../level/marks.ts';
import { type Guess, guessReadings } from './guess.ts';
import { type ReadingTable, readingTable } from './readings.ts';

/** Characters of context on each side of the one in question. */
const CONTEXT = 4;

/**
 * Faulty marks, and characters whose reading is ambiguous and unmarked, in every Chinese text of a
 * level or of any other authored data.
 */
export async function zhuyinFindings(authored: unknown): Promise<Finding[]> {
  const table = await readingTable();
  return chineseTexts(authored, []).flatMap(({ path, text }) =>
    faultsOf(text, table).map((message) => ({ path, message })),
  );
}

function chineseTexts(
  value: unknown,
  path: Finding['path'],
): { path: typeof path; text: string }[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => chineseTexts(item, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) =>
    name === 'zh' && typeof field === 'string'
      ? [{ path: [...path, name], text: field }]
      : chineseTexts(field, [...path, name]),
  );
}

function faultsOf(text: string, table: ReadingTable): string[] {
  const plain = stripMarks(text);
  return [
    ...parseMarks(text).problems.map(faultyMark),
    ...guessReadings(text, table)
      .filter(({ sure }) => !sure)
      .map((guess) => doubt(plain, guess)),
  ];
}

function faultyMark({ kind, written }: MarkProblem): string {
  switch (kind) {
    case 'not-bopomofo':
      return both(
        `大括號裡要寫注音，例如 長{ㄓㄤˇ}；這裡寫的是 ${written}。`,
        `braces hold a reading in bopomofo, as in 長{ㄓㄤˇ}; here they hold ${written}.`,
      );
    case 'no-syllable':
      return both(
        `${written} 不是一個音節。請照「聲母、介音、韻母、聲調」的順序寫，例如 {ㄓㄤˇ}。`,
        `${written} is no syllable. Write initial, medial, final and tone, as in {ㄓㄤˇ}.`,
      );
    case 'no-character':
      return both(
        `${written} 前面沒有國字。注音要緊跟在國字後面，例如 長{ㄓㄤˇ}。`,
        `there is no Chinese character before ${written}. Put the reading right behind one, as in 長{ㄓㄤˇ}.`,
      );
    case 'second-mark':
      return both(
        `同一個字標了兩次注音，請刪掉 ${written}。`,
        `one character is marked twice; take ${written} away.`,
      );
  }
}

function doubt(plain: string, { index, character, reading, candidates }: Guess): string {
  const end = index + character.length;
  const around = plain.slice(Math.max(0, index - CONTEXT), end + CONTEXT);
  const others = candidates.map((one) => `${character}{${one}}`).join('、');
  return both(
    `「${around}」的「${character}」不確定怎麼讀（猜是 ${reading}）。請在字後標注音：${others}。`,
    `the reading of ${character} in “${around}” is uncertain (${reading}, at a guess). Mark it: ${others}.`,
  );
}
