// The bytes of a text file as text, whatever a school's computer saved it in.
import { no, ok, type Result } from '../base/result.ts';

/** More than any roster has: a larger file is not read at all. In bytes. */
export const LARGEST_ROSTER = 1024 * 1024;

/** `workbook`: an Excel file, which is no text. `unreadable`: in none of the known encodings. */
export type DecodingTrouble = 'workbook' | 'unreadable';

/** Controls other than tabs and ends of lines are in pictures and programs, and in no text. */
const NO_TEXT = /[^\P{Cc}\t\n\f\r]/u;

const decodedAs = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Names the encoding that the first bytes tell of; text in UTF-16 without a mark has zeros in it. */
function marked(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zero = bytes.indexOf(0);
  if (zero < 0) return undefined;
  return zero % 2 === 1 ? 'utf-16le' : 'utf-16be';
}

/**
 * Decodes a text file: UTF-16 by its mark or its zeros, else UTF-8, else Big5. Each is decoded strictly,
 * so a wrong one fails and the next is tried.
 */
export function decoded(bytes: Uint8Array): Result<string, DecodingTrouble> {
  // Zip files, which workbooks are, begin so; older workbooks begin as below.
  const head = [...bytes.subarray(0, 4)].join();
  if (head === '80,75,3,4' || head === '208,207,17,224') return no('workbook');
  const sure = marked(bytes);
  const text = sure
    ? decodedAs(sure, bytes)
    : (decodedAs('utf-8', bytes) ?? decodedAs('big5', bytes));
  return text === undefined || NO_TEXT.test(text) ? no('unreadable') : ok(text);
}
