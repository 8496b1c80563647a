// Cuts the typeface down to given characters, as one woff2 file, and remembers it on disk.
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Cut, Huninn } from './huninn.ts';
import { mergeFonts } from './merge.ts';

/** One file: a woff2 font and the characters that it draws, sorted. */
export interface FontFile {
  readonly characters: readonly string[];
  readonly woff2: Uint8Array;
}

/** To be raised with every change to how a file is made, so that older ones are not used. */
const METHOD = 1;

/** Kerning, ligatures and accents of Latin; the game sets nothing upright, in fractions or so. */
const LAYOUT = ['ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk'];
const NOT_FOR_SCREENS = ['BASE', 'vhea', 'vmtx'];

/**
 * One woff2 with the characters (each a string of one code point) that the typeface has; those it
 * lacks are left out. `cache` is a folder, made when missing, where results are kept.
 */
export async function subsetOf(
  huninn: Huninn,
  characters: readonly string[],
  cache: string,
): Promise<FontFile> {
  const text = [...new Set(characters)].sort().join('');
  const key = sha256(`${METHOD} ${huninn.version} ${text}`).slice(0, 32);
  const kept = await readKept(join(cache, key));
  if (kept !== undefined) return kept;

  const made = await make(huninn, Array.from(text));
  await mkdir(cache, { recursive: true });
  await keep(join(cache, key), made);
  return made;
}

/** The SHA-256 of text or bytes, in lower-case hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

async function make(huninn: Huninn, characters: readonly string[]): Promise<FontFile> {
  const shares = await sharesOf(huninn, characters);
  const covered = [...shares.values()].flat();
  if (covered.length === 0) return { characters: [], woff2: new Uint8Array() };

  const parts: Uint8Array[] = [];
  for (const [cut, share] of shares) {
    const options = {
      targetFormat: 'truetype',
      keepFeatures: LAYOUT,
      dropTables: NOT_FOR_SCREENS,
      noHinting: true,
    } as const;
    parts.push(await subsetFont(cut.font, share.join(''), options));
  }
  const woff2 = await subsetFont(mergeFonts(parts), '', {
    targetFormat: 'woff2',
    keepAllGlyphs: true,
  });
  return { characters: covered.sort(), woff2 };
}

/** From which cut each character is taken: the usual one where it can be, else its slice. */
async function sharesOf(
  huninn: Huninn,
  characters: readonly string[],
): Promise<Map<Cut, string[]>> {
  const usual = await huninn.usual();
  const shares = new Map<Cut, string[]>();
  for (const c of characters) {
    const slice = usual.characters.has(c) ? undefined : huninn.sliceWith(c);
    const cut = slice === undefined ? usual : await huninn.cut(slice);
    if (!cut.characters.has(c)) continue;
    shares.set(cut, [...(shares.get(cut) ?? []), c]);
  }
  return new Map([...shares].sort(([a], [b]) => Number(b === usual) - Number(a === usual)));
}

/** A kept file is a line of the characters' code points, then the woff2. */
async function readKept(path: string): Promise<FontFile | undefined> {
  const bytes = await readFile(path).catch(() => undefined);
  const end = bytes?.indexOf('\n') ?? -1;
  if (bytes === undefined || end < 0) return undefined;
  const points = bytes.toString('latin1', 0, end).split(' ').filter(Boolean);
  return {
    characters: points.map((point) => String.fromCodePoint(Number.parseInt(point, 16))),
    woff2: bytes.subarray(end + 1),
  };
}

/** Written beside and then renamed, so that two builds at once never read half a file. */
async function keep(path: string, { characters, woff2 }: FontFile): Promise<void> {
  const points = characters.map((c) => (c.codePointAt(0) ?? 0).toString(16)).join(' ');
  const aside = `${path}.${process.pid}`;
  await writeFile(aside, Buffer.concat([Buffer.from(`${points}\n`, 'latin1'), woff2]));
  await rename(aside, path);
}
