// The typeface Huninn as its package brings it: one large cut of the usual characters, and
// slices for the browser that together hold every character.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { readCharacterMap, readTables } from './truetype.ts';

/** One slice: its woff2 (absolute path) and the unicode-range that its package gives it. */
export interface Slice {
  readonly path: string;
  readonly range: string;
}

/** A cut of the typeface as a TrueType font, with the characters that it can draw. */
export interface Cut {
  readonly font: Uint8Array;
  readonly characters: ReadonlySet<string>;
}

/** The installed typeface. The cuts are read when first asked for, and kept. */
export interface Huninn {
  readonly version: string;
  readonly licence: string;
  readonly slices: readonly Slice[];
  /** The cut that holds most of what is written: Latin and 6,500 Chinese characters. */
  usual(): Promise<Cut>;
  /** The slice that a browser would ask for this character; undefined when there is none. */
  sliceWith(character: string): Slice | undefined;
  cut(slice: Slice): Promise<Cut>;
}

const SLICE = /url\(\.\/(files\/[^)]+\.woff2)\)[^;]*;\s*unicode-range:\s*([^;]+);/g;

/** Opens the installed package. Rejects when it is missing or its style sheet reads otherwise. */
export async function openHuninn(): Promise<Huninn> {
  const folder = dirname(createRequire(import.meta.url).resolve('@fontsource/huninn/package.json'));
  const [css, licence, about] = await Promise.all(
    ['index.css', 'LICENSE', 'package.json'].map((name) => readFile(join(folder, name), 'utf8')),
  );
  const version = /"version":\s*"([^"]+)"/.exec(about ?? '')?.[1];
  const slices = [...(css ?? '').matchAll(SLICE)].map(([, file = '', range = '']) => ({
    path: join(folder, file),
    range,
  }));
  if (version === undefined || slices.length === 0) throw new Error(`No slices in ${folder}`);

  const sliceOf = new Map<number, Slice>();
  for (const slice of slices) for (const point of pointsOf(slice.range)) sliceOf.set(point, slice);
  const cuts = new Map<string, Promise<Cut>>();
  const cutAt = (path: string) => {
    const cut = cuts.get(path) ?? readCut(path);
    cuts.set(path, cut);
    return cut;
  };
  return {
    version,
    licence: licence ?? '',
    slices,
    usual: () => cutAt(join(folder, 'files/huninn-chinese-traditional-400-normal.woff2')),
    sliceWith: (character) => sliceOf.get(character.codePointAt(0) ?? 0),
    cut: ({ path }) => cutAt(path),
  };
}

async function readCut(path: string): Promise<Cut> {
  const options = { keepAllGlyphs: true, targetFormat: 'truetype' } as const;
  const font = await subsetFont(await readFile(path), '', options);
  const points = [...readCharacterMap(readTables(font)).keys()];
  return { font, characters: new Set(points.map((point) => String.fromCodePoint(point))) };
}

function pointsOf(range: string): number[] {
  return range.split(',').flatMap((part) => {
    const [first = Number.NaN, last = first] = part
      .trim()
      .replace(/^U\+/i, '')
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });
}
