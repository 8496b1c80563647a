// The container of a TrueType font: its named tables, and the map from characters to glyphs.

/** A font taken apart: table tag to table bytes. */
export type Tables = ReadonlyMap<string, Buffer>;

const HEADER = 12;
const RECORD = 16;
const CHECKSUM_MAGIC = 0xb1b0afba;

/** Takes a TrueType font apart. Throws when it is not one (a woff2, or PostScript outlines). */
export function readTables(font: Uint8Array): Tables {
  const bytes = Buffer.from(font.buffer, font.byteOffset, font.byteLength);
  if (bytes.readUInt32BE(0) !== 0x00010000) throw new Error('Not a TrueType font');
  const tables = new Map<string, Buffer>();
  for (let i = 0; i < bytes.readUInt16BE(4); i++) {
    const record = HEADER + i * RECORD;
    const start = bytes.readUInt32BE(record + 8);
    const end = start + bytes.readUInt32BE(record + 12);
    tables.set(bytes.toString('latin1', record, record + 4), bytes.subarray(start, end));
  }
  return tables;
}

/** One table of a font. Throws when the font lacks it. */
export function table(tables: Tables, tag: string): Buffer {
  const found = tables.get(tag);
  if (found === undefined) throw new Error(`The font has no ${tag} table`);
  return found;
}

/** Puts tables together to a TrueType font, with all its checksums. */
export function writeTables(tables: Tables): Buffer {
  const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const power = 2 ** Math.floor(Math.log2(entries.length));
  const header = Buffer.alloc(HEADER + entries.length * RECORD);
  header.writeUInt32BE(0x00010000, 0);
  header.writeUInt16BE(entries.length, 4);
  header.writeUInt16BE(power * 16, 6);
  header.writeUInt16BE(Math.log2(power), 8);
  header.writeUInt16BE((entries.length - power) * 16, 10);

  const parts = [header];
  let offset = header.length;
  let headOffset = 0;
  for (const [i, [tag, bytes]] of entries.entries()) {
    const padded = Buffer.alloc(Math.ceil(bytes.length / 4) * 4);
    bytes.copy(padded);
    if (tag === 'head') {
      padded.writeUInt32BE(0, 8);
      headOffset = offset;
    }
    const record = HEADER + i * RECORD;
    header.write(tag, record, 'latin1');
    header.writeUInt32BE(checksum(padded), record + 4);
    header.writeUInt32BE(offset, record + 8);
    header.writeUInt32BE(bytes.length, record + 12);
    parts.push(padded);
    offset += padded.length;
  }
  const font = Buffer.concat(parts);
  font.writeUInt32BE((CHECKSUM_MAGIC - checksum(font)) >>> 0, headOffset + 8);
  return font;
}

/** Which glyph draws each character (by code point), read from the richest Unicode subtable. */
export function readCharacterMap(tables: Tables): Map<number, number> {
  const cmap = table(tables, 'cmap');
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) =>
    cmap.subarray(cmap.readUInt32BE(4 + i * 8 + 4)),
  );
  const ofFormat = (format: number) => subtables.find((s) => s.readUInt16BE(0) === format);
  const long = ofFormat(12);
  if (long !== undefined) return readFormat12(long);
  const short = ofFormat(4);
  if (short !== undefined) return readFormat4(short);
  throw new Error('The font has no character map of format 4 or 12');
}

/** A cmap table: format 4 for the basic plane, and format 12 too when there is more. */
export function writeCharacterMap(glyphs: ReadonlyMap<number, number>): Buffer {
  const all = runsOf([...glyphs]);
  const basic = writeFormat4(runsOf([...glyphs].filter(([point]) => point < 0xffff)));
  const beyond = [...glyphs.keys()].some((point) => point > 0xffff);
  const header = Buffer.alloc(beyond ? 20 : 12);
  header.writeUInt16BE(beyond ? 2 : 1, 2);
  header.writeUInt16BE(3, 4);
  header.writeUInt16BE(1, 6);
  header.writeUInt32BE(header.length, 8);
  if (!beyond) return Buffer.concat([header, basic]);
  header.writeUInt16BE(3, 12);
  header.writeUInt16BE(10, 14);
  header.writeUInt32BE(header.length + basic.length, 16);
  return Buffer.concat([header, basic, writeFormat12(all)]);
}

/** Characters in a row drawn by glyphs in a row. */
interface Run {
  readonly first: number;
  last: number;
  readonly glyph: number;
}

function runsOf(glyphs: [number, number][]): Run[] {
  const runs: Run[] = [];
  for (const [point, glyph] of glyphs.sort(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    const follows = run?.last === point - 1 && run.glyph + point - run.first === glyph;
    if (run !== undefined && follows) run.last = point;
    else runs.push({ first: point, last: point, glyph });
  }
  return runs;
}

function readFormat12(subtable: Buffer): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let i = 0; i < subtable.readUInt32BE(12); i++) {
    const group = 16 + i * 12;
    const first = subtable.readUInt32BE(group);
    const glyph = subtable.readUInt32BE(group + 8);
    for (let point = first; point <= subtable.readUInt32BE(group + 4); point++) {
      glyphs.set(point, glyph + point - first);
    }
  }
  return glyphs;
}

function readFormat4(subtable: Buffer): Map<number, number> {
  const glyphs = new Map<number, number>();
  const size = subtable.readUInt16BE(6);
  for (let i = 0; i < size; i += 2) {
    const last = subtable.readUInt16BE(14 + i);
    const first = subtable.readUInt16BE(16 + size + i);
    const delta = subtable.readUInt16BE(16 + 2 * size + i);
    const at = 16 + 3 * size + i;
    const range = subtable.readUInt16BE(at);
    for (let point = first; point <= last && point < 0xffff; point++) {
      const raw = range === 0 ? point : subtable.readUInt16BE(at + range + 2 * (point - first));
      const glyph = raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(point, glyph);
    }
  }
  return glyphs;
}

function writeFormat4(runs: readonly Run[]): Buffer {
  const segments = [...runs, { first: 0xffff, last: 0xffff, glyph: 0 }];
  const size = segments.length * 2;
  const power = 2 ** Math.floor(Math.log2(segments.length));
  const bytes = Buffer.alloc(16 + size * 4);
  const header = [4, bytes.length, 0, size, power * 2, Math.log2(power), size - power * 2];
  for (const [i, value] of header.entries()) bytes.writeUInt16BE(value, i * 2);
  for (const [i, { first, last, glyph }] of segments.entries()) {
    bytes.writeUInt16BE(last, 14 + i * 2);
    bytes.writeUInt16BE(first, 16 + size + i * 2);
    bytes.writeUInt16BE((glyph - first) & 0xffff, 16 + size * 2 + i * 2);
  }
  return bytes;
}

function writeFormat12(runs: readonly Run[]): Buffer {
  const bytes = Buffer.alloc(16 + runs.length * 12);
  bytes.writeUInt16BE(12, 0);
  bytes.writeUInt32BE(bytes.length, 4);
  bytes.writeUInt32BE(runs.length, 12);
  for (const [i, { first, last, glyph }] of runs.entries()) {
    bytes.writeUInt32BE(first, 16 + i * 12);
    bytes.writeUInt32BE(last, 20 + i * 12);
    bytes.writeUInt32BE(glyph, 24 + i * 12);
  }
  return bytes;
}

function checksum(padded: Buffer): number {
  let sum = 0;
  for (let i = 0; i < padded.length; i += 4) sum = (sum + padded.readUInt32BE(i)) >>> 0;
  return sum;
}
