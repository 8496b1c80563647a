// A text as the typeface with readings is to draw it.
import { stripMarks } from '../../level/marks.ts';
import { guessReadings } from './guess.ts';
import { type ReadingTable, selectorOf } from './readings.ts';

/**
 * The text without its marks, and a variation selector behind each character that is not to be
 * read in the first way of the typeface.
 */
export function toVariants(text: string, table: ReadingTable): string {
  const plain = stripMarks(text);
  let shown = '';
  let done = 0;
  for (const { index, character, reading, candidates } of guessReadings(text, table)) {
    const end = index + character.length;
    shown += plain.slice(done, end) + selectorOf(Math.max(0, candidates.indexOf(reading)));
    done = end;
  }
  return shown + plain.slice(done);
}
