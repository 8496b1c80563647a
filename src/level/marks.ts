// Readings that an author marks in a text: 長{ㄓㄤˇ}高, a character and its bopomofo in braces.

/** What is wrong with a mark. */
export type MarkProblemKind =
  /** Something in braces that is not bopomofo: 長{zhang} or 長{}. It stays in the text. */
  | 'not-bopomofo'
  /** Bopomofo that is no syllable: ㄤㄓˇ, or two tones. */
  | 'no-syllable'
  /** A mark with no Chinese character before it. It stays in the text. */
  | 'no-character'
  /** A second mark on the same character; the first counts. */
  | 'second-mark';

export interface MarkProblem {
  /** Where the brace stands in the text as written, counted as JavaScript strings are. */
  index: number;
  kind: MarkProblemKind;
  /** The braces and what is in them. */
  written: string;
}

export interface MarkedText {
  /** The text without its marks. */
  plain: string;
  /** Index of a character in `plain` → its reading, such as ㄓㄤˇ or ˙ㄉㄜ. */
  marks: Map<number, string>;
  problems: MarkProblem[];
}

const BOPOMOFO = '[ㄅ-ㄩˉˊˇˋ˙]+';
/** One or more marks on a character. */
const RUN = new RegExp(`(?<=\\p{Script=Han})(?:\\{${BOPOMOFO}\\})+`, 'gu');
const BRACES = /[{｛][^{}｛｝]*[}｝]/gu;
const SYLLABLE = /^(?=[ㄅ-ㄩ])[ㄅ-ㄙ]?[ㄧㄨㄩ]?[ㄚ-ㄦ]?$/u;
const ONLY_BOPOMOFO = new RegExp(`^\\{${BOPOMOFO}\\}$`, 'u');

/** The text without its marks. Texts without marks come back as they are. */
export const stripMarks = (text: string): string => text.replace(RUN, '');

/**
 * Splits a text into what is shown and what its author marked.
 * Faulty marks are named in `problems` and mark nothing.
 */
export function parseMarks(text: string): MarkedText {
  const marks = new Map<number, string>();
  const problems: MarkProblem[] = [];
  const strays = (from: number, to: number) => {
    for (const { 0: written, index } of text.slice(from, to).matchAll(BRACES)) {
      const kind = ONLY_BOPOMOFO.test(written) ? 'no-character' : 'not-bopomofo';
      problems.push({ index: from + index, kind, written });
    }
  };
  let plain = '';
  let done = 0;
  for (const { 0: run, index } of text.matchAll(RUN)) {
    strays(done, index);
    plain += text.slice(done, index);
    done = index + run.length;
    let at = index;
    for (const [count, written] of run.split(/(?<=\})/u).entries()) {
      const reading = readingIn(written);
      if (count > 0) problems.push({ index: at, kind: 'second-mark', written });
      else if (reading === undefined) problems.push({ index: at, kind: 'no-syllable', written });
      else marks.set(plain.length - (Array.from(plain).at(-1)?.length ?? 1), reading);
      at += written.length;
    }
  }
  strays(done, text.length);
  return { plain: plain + text.slice(done), marks, problems };
}

/** {ㄓㄤˇ} → ㄓㄤˇ. The first tone needs no sign; the neutral dot may stand on either side. */
function readingIn(written: string): string | undefined {
  const inside = written.slice(1, -1);
  const tones = inside.match(/[ˉˊˇˋ˙]/gu) ?? [];
  const letters = inside.replace(/^˙|[ˉˊˇˋ˙]$/u, '');
  if (tones.length > 1 || !SYLLABLE.test(letters)) return undefined;
  const [tone = 'ˉ'] = tones;
  if (tone === 'ˉ') return letters;
  return tone === '˙' ? `˙${letters}` : letters + tone;
}
