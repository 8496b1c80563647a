// Makes one font of several cuts of the same typeface: the first stays as it is, with its glyph
// numbers and its kerning, and the characters of the others are appended to it.
import {
  readCharacterMap,
  readTables,
  type Tables,
  table,
  writeCharacterMap,
  writeTables,
} from './truetype.ts';

/** What is kept of the first font besides the tables that are written anew. */
const KEPT = ['OS/2', 'name', 'gasp', 'GDEF', 'GPOS', 'GSUB'];

interface Glyph {
  readonly outline: Buffer;
  readonly advance: number;
  readonly bearing: number;
}

/**
 * One TrueType font with the characters of all, given as TrueType fonts of one em size. A
 * character that several have is taken from the earliest. Throws on differing ems, on
 * composite glyphs in an appended font, and on an empty list.
 */
export function mergeFonts(fonts: readonly Uint8Array[]): Buffer {
  const [base, ...others] = fonts.map(readTables);
  if (base === undefined) throw new Error('No font to merge');
  const glyphs = readGlyphs(base);
  const characters = readCharacterMap(base);
  for (const other of others) {
    if (emOf(other) !== emOf(base)) throw new Error('Fonts of different em sizes do not merge');
    const theirs = readGlyphs(other);
    for (const [point, id] of readCharacterMap(other)) {
      const glyph = theirs[id];
      if (characters.has(point) || glyph === undefined) continue;
      if (isComposite(glyph)) throw new Error(`U+${point.toString(16)} is a composite glyph`);
      characters.set(point, glyphs.length);
      glyphs.push(glyph);
    }
  }

  const merged = new Map<string, Buffer>();
  for (const tag of KEPT) {
    const bytes = base.get(tag);
    if (bytes !== undefined) merged.set(tag, bytes);
  }
  merged.set('cmap', writeCharacterMap(characters));
  merged.set('maxp', writeLimits([base, ...others], glyphs.length));
  merged.set('post', withoutNames(table(base, 'post')));
  writeGlyphs(merged, base, glyphs);
  return writeTables(merged);
}

function emOf(font: Tables): number {
  return table(font, 'head').readUInt16BE(18);
}

function isComposite({ outline }: Glyph): boolean {
  return outline.length > 0 && outline.readInt16BE(0) < 0;
}

function readGlyphs(font: Tables): Glyph[] {
  const loca = table(font, 'loca');
  const glyf = table(font, 'glyf');
  const hmtx = table(font, 'hmtx');
  const long = table(font, 'head').readInt16BE(50) === 1;
  const offset = (id: number) => (long ? loca.readUInt32BE(id * 4) : loca.readUInt16BE(id * 2) * 2);
  const advances = table(font, 'hhea').readUInt16BE(34);
  return Array.from({ length: table(font, 'maxp').readUInt16BE(4) }, (_, id) => ({
    outline: glyf.subarray(offset(id), offset(id + 1)),
    advance: hmtx.readUInt16BE(Math.min(id, advances - 1) * 4),
    bearing: hmtx.readInt16BE(id < advances ? id * 4 + 2 : advances * 2 + id * 2),
  }));
}

/** glyf, loca and hmtx of the glyphs, and head and hhea that agree with them. */
function writeGlyphs(merged: Map<string, Buffer>, base: Tables, glyphs: readonly Glyph[]): void {
  const outlines: Buffer[] = [];
  const loca = Buffer.alloc((glyphs.length + 1) * 4);
  const hmtx = Buffer.alloc(glyphs.length * 4);
  const head = Buffer.from(table(base, 'head'));
  const hhea = Buffer.from(table(base, 'hhea'));
  let end = 0;
  for (const [id, { outline, advance, bearing }] of glyphs.entries()) {
    const padded = Buffer.alloc(Math.ceil(outline.length / 4) * 4);
    outline.copy(padded);
    outlines.push(padded);
    end += padded.length;
    loca.writeUInt32BE(end, id * 4 + 4);
    hmtx.writeUInt16BE(advance, id * 4);
    hmtx.writeInt16BE(bearing, id * 4 + 2);
    if (outline.length > 0) widenBox(head, outline);
    hhea.writeUInt16BE(Math.max(hhea.readUInt16BE(10), advance), 10);
  }
  head.writeInt16BE(1, 50);
  hhea.writeUInt16BE(glyphs.length, 34);
  merged.set('glyf', Buffer.concat(outlines));
  merged.set('loca', loca);
  merged.set('hmtx', hmtx);
  merged.set('head', head);
  merged.set('hhea', hhea);
}

/** The box of the whole font (xMin, yMin, xMax, yMax at 36) grows to hold the glyph's (at 2). */
function widenBox(head: Buffer, outline: Buffer): void {
  for (const [i, widest] of [Math.min, Math.min, Math.max, Math.max].entries()) {
    const at = 36 + i * 2;
    head.writeInt16BE(widest(head.readInt16BE(at), outline.readInt16BE(2 + i * 2)), at);
  }
}

function writeLimits(fonts: readonly Tables[], glyphs: number): Buffer {
  const limits = fonts.map((font) => Buffer.from(table(font, 'maxp')));
  const maxp = Buffer.alloc(32);
  maxp.writeUInt32BE(0x00010000, 0);
  for (let at = 6; at < 32; at += 2) {
    maxp.writeUInt16BE(Math.max(...limits.map((l) => l.readUInt16BE(at))), at);
  }
  maxp.writeUInt16BE(glyphs, 4);
  return maxp;
}

/** A post table of version 3: the same measures, no glyph names. */
function withoutNames(post: Buffer): Buffer {
  const bytes = Buffer.from(post.subarray(0, 32));
  bytes.writeUInt32BE(0x00030000, 0);
  return bytes;
}
