// Which readings the typeface Bpmf Huninn can draw for each character, taken from the font itself:
// in it 長 is put together of the parts zyzh, zyang, tone3 and the bare character.
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Font } from 'fontkit';

/**
 * Character → its readings, such as 長 → ㄔㄤˊ, ㄓㄤˇ, ㄓㄤˋ. The first is drawn by itself, the
 * n-th (from 0) when the character is followed by the n-th selector.
 */
export type ReadingTable = ReadonlyMap<string, readonly string[]>;

/** The variation selector for a reading by its place in the table; none for the first. */
export const selectorOf = (place: number): string =>
  place === 0 ? '' : String.fromCodePoint(0xe01e0 + place);

/** Raise when the table is read differently, so that tables kept from before are not used. */
const METHOD = 1;
const SLICE = /-\d+-400-normal\.woff2$/;
const GLYPH = /^u(?:ni)?([0-9A-F]{4,5})(?:\.ss(\d\d))?$/;
/** ss00 is the character without a reading. */
const BARE = 'ss00';

let opened: Promise<ReadingTable> | undefined;

/**
 * The readings of the installed typeface. Read once and kept beside the packages, because taking
 * a hundred slices apart lasts some seconds. Rejects when the package is missing.
 */
export function readingTable(): Promise<ReadingTable> {
  opened ??= openTable();
  return opened;
}

async function openTable(): Promise<ReadingTable> {
  const require = createRequire(import.meta.url);
  const about = require.resolve('@fontsource/bpmf-huninn/package.json');
  const { version } = JSON.parse(await readFile(about, 'utf8')) as { version: string };
  const cache = join(dirname(about), '../../.cache/qinglian-zhuyin');
  const kept = join(cache, `${version}-${METHOD}.json`);
  try {
    return new Map(JSON.parse(await readFile(kept, 'utf8')) as [string, string[]][]);
  } catch {
    const table = await readFont(join(dirname(about), 'files'));
    await mkdir(cache, { recursive: true });
    const draft = `${kept}.${process.pid}`;
    await writeFile(draft, JSON.stringify([...table]));
    await rename(draft, kept);
    return table;
  }
}

/** Reads every slice of the typeface in a folder. Throws when one has a glyph unlike the others. */
export async function readFont(folder: string): Promise<ReadingTable> {
  // Loaded here only: it is slow to load, and not needed where a table was kept.
  const { create } = await import('fontkit');
  const table = new Map<string, string[]>();
  for (const file of (await readdir(folder)).filter((name) => SLICE.test(name)).sort()) {
    readSlice(create(await readFile(join(folder, file))), table);
  }
  for (const [character, readings] of table) {
    if (Object.keys(readings).length !== readings.length) {
      throw new Error(`The readings of ${character} have a gap`);
    }
  }
  return table;
}

function readSlice(font: Font, table: Map<string, string[]>): void {
  for (let id = 0; id < font.numGlyphs; id += 1) {
    const glyph = font.getGlyph(id);
    const [, point, place = '0'] = GLYPH.exec(glyph.name) ?? [];
    if (point === undefined || glyph.name.endsWith(BARE)) continue;
    const parts = glyph._decode()?.components ?? [];
    const reading = readingOf(parts.map(({ glyphID }) => font.getGlyph(glyphID).name));
    if (reading === '') continue;
    const character = String.fromCodePoint(Number.parseInt(point, 16));
    const readings = table.get(character) ?? [];
    readings[Number(place)] = reading;
    table.set(character, readings);
  }
}

const LATIN =
  'b p m f d t n l g k h j q x zh ch sh r z c s a o e eh ai ei ao ou an en ang eng er i u iu';
const LETTERS = new Map(
  LATIN.split(' ').map((name, place) => [
    `zy${name}`,
    'ㄅㄆㄇㄈㄉㄊㄋㄌㄍㄎㄏㄐㄑㄒㄓㄔㄕㄖㄗㄘㄙㄚㄛㄜㄝㄞㄟㄠㄡㄢㄣㄤㄥㄦㄧㄨㄩ'.charAt(place),
  ]),
);
const TONES: Record<string, string> = { tone2: 'ˊ', tone3: 'ˇ', tone4: 'ˋ' };

/** The reading that the named parts of a glyph spell; '' where they spell none. */
function readingOf(parts: readonly string[]): string {
  const letters = parts.map((part) => LETTERS.get(part) ?? '').join('');
  if (parts.includes('tone5')) return `˙${letters}`;
  return letters + (parts.map((part) => TONES[part]).find(Boolean) ?? '');
}
