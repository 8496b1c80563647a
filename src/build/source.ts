// A YAML file with its places: what it says, and at which line and column each part of it stands.
import { readFile } from 'node:fs/promises';
import { isMap, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import { both } from '../base/bilingual.ts';
import type { Finding } from '../level/findings.ts';

/** A finding with its place in a file, lines and columns counted from 1. */
export interface Problem {
  file: string;
  line: number;
  column: number;
  message: string;
}

export interface Source {
  file: string;
  /** What the file says, as plain data; undefined where it is no YAML. */
  data: unknown;
  /** Where the nearest existing part of a path stands. */
  place(path: Finding['path']): { line: number; column: number };
  /** What is wrong with it as YAML. */
  problems: Problem[];
}

/** What is said of a file that is made so that reading it does not end, or fills the memory. */
const endless = (file: string): Source => ({
  file,
  data: undefined,
  place: () => ({ line: 1, column: 1 }),
  problems: [
    {
      ...{ file, line: 1, column: 1 },
      message: both(
        '這個檔案太大、層數太多，或用 & 和 * 重複得太多，讀不完。請寫得簡單一點。',
        'this file is too large, nested too deeply, or repeats itself by & and * too often, to be read. Write it more simply.',
      ),
    },
  ],
});

/** Characters of a file, ten times those of the longest level; more is no work of an author. */
const LARGEST = 1_000_000;

/** Reads the text of a YAML file; never throws. @param file its name as it is to be printed */
export function parseSource(file: string, text: string): Source {
  if (text.length > LARGEST) return endless(file);
  try {
    const source = parsed(file, text);
    // What holds itself can be written by no one, and is read by no one to its end.
    JSON.stringify(source.data);
    return source;
  } catch {
    return endless(file);
  }
}

function parsed(file: string, text: string): Source {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  };
  // What follows the first slip in YAML is mostly its echo.
  const problems = document.errors.slice(0, 1).map(({ pos, message }) => ({
    file,
    ...at(pos[0]),
    message: both(
      `這裡不是正確的 YAML：${message} 請檢查縮排、冒號與引號。`,
      `this is not YAML: ${message} Check the indentation, colons and quotation marks.`,
    ),
  }));
  const place = (path: Finding['path']) => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const parent = document.getIn(path.slice(0, depth - 1), true);
      const name = path[depth - 1];
      if (isMap(parent)) {
        const pair = parent.items.find(
          (item) => isPair(item) && isScalar(item.key) && item.key.value === name,
        );
        if (isScalar(pair?.key) && pair.key.range) return at(pair.key.range[0]);
      }
      const node = document.getIn(path.slice(0, depth), true) as Node | undefined;
      if (node?.range) return at(node.range[0]);
    }
    return { line: 1, column: 1 };
  };
  return { file, data: problems.length > 0 ? undefined : document.toJS(), place, problems };
}

export const readSource = async (path: string, file: string): Promise<Source> =>
  parseSource(file, await readFile(path, 'utf8'));

/** Findings of a source as problems with their places. */
export const located = (source: Source, findings: readonly Finding[]): Problem[] =>
  findings.map(({ path, message }) => ({ file: source.file, ...source.place(path), message }));
