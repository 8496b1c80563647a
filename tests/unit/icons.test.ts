// The app's icons: what the manifest and the pages name is there, in the size that it says.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ICONS, rasterise } from '../../src/build/icons.ts';
import { ROOT } from '../support/levels.ts';

const ASSETS = join(ROOT, 'assets');

interface Icon {
  src: string;
  sizes: string;
  type: string;
  purpose?: string;
}

const manifest = JSON.parse(readFileSync(join(ASSETS, 'manifest.webmanifest'), 'utf8')) as {
  name: string;
  short_name: string;
  start_url: string;
  display: string;
  icons: Icon[];
};

/** Width and height of a PNG, from its header. */
function headerOf(png: Buffer): { width: number; height: number } {
  expect(png.subarray(0, 8)).toEqual(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
  expect(png.toString('latin1', 12, 16)).toBe('IHDR');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

const drawing = readFileSync(join(ASSETS, 'icons/favicon.svg'), 'utf8');
const pngs = manifest.icons.filter(({ type }) => type === 'image/png');

test('the manifest says what an app that is installed needs', () => {
  expect(manifest).toMatchObject({ start_url: './', display: 'standalone' });
  expect(manifest.name).toContain('青廉學院');
  expect(manifest.short_name).toBe('青廉學院');
  const sizesFor = (purpose?: string) =>
    pngs.filter((icon) => icon.purpose === purpose).map(({ sizes }) => sizes);
  expect(sizesFor()).toEqual(expect.arrayContaining(['192x192', '512x512']));
  expect(sizesFor('maskable')).toEqual(expect.arrayContaining(['192x192', '512x512']));
});

test.each(pngs)('$src is there and $sizes', ({ src, sizes }) => {
  const { width, height } = headerOf(readFileSync(join(ASSETS, src)));
  expect(`${width}x${height}`).toBe(sizes);
});

describe.each(['index.html', 'teacher.html'])('%s', (page) => {
  const html = readFileSync(join(ROOT, page), 'utf8');
  const linked = [...html.matchAll(/<link rel="([\w-]+)" href="\.\/([^"]+)"/g)];

  test('links the manifest and icons that are there', () => {
    const kinds = linked.map(([, kind]) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['icon', 'apple-touch-icon', 'manifest']));
    for (const [, , file = ''] of linked) expect(existsSync(join(ASSETS, file)), file).toBe(true);
  });
});

test.each(ICONS)('$name is there, $size wide, and square', ({ name, size }) => {
  const header = headerOf(readFileSync(join(ASSETS, `icons/${name}.png`)));
  expect(header).toEqual({ width: size, height: size });
});

test.each(ICONS)('$name is cut as its place asks: $cut', ({ cut, size }) => {
  const { pixels } = rasterise(drawing, cut, size);
  const alphas = pixels.filter((_, at) => at % 4 === 3);
  // Where a system cuts the corners itself, nothing may shine through.
  if (cut === 'rounded') expect(alphas[0]).toBe(0);
  else expect(alphas.every((alpha) => alpha === 255)).toBe(true);
});

test('the motif of a maskable icon keeps to the inner 80 %', () => {
  const size = 512;
  const ground = drawing.replace(/<g id="motif">[\s\S]*<\/g>/, '<g id="motif"></g>');
  expect(ground).not.toBe(drawing);
  const bare = rasterise(ground, 'maskable', size).pixels;
  const whole = rasterise(drawing, 'maskable', size).pixels;
  let farthest = 0;
  for (let at = 0; at < size * size; at += 1) {
    if (bare.subarray(4 * at, 4 * at + 4).equals(whole.subarray(4 * at, 4 * at + 4))) continue;
    farthest = Math.max(farthest, Math.hypot((at % size) - size / 2, at / size - size / 2));
  }
  expect(farthest).toBeGreaterThan(0.3 * size);
  expect(farthest).toBeLessThanOrEqual(0.4 * size);
});

test('favicon.ico holds whole pictures of 16, 32 and 48 pixels', () => {
  const ico = readFileSync(join(ASSETS, 'favicon.ico'));
  const count = ico.readUInt16LE(4);
  const sizes = Array.from({ length: count }, (_, index) => {
    const entry = 6 + 16 * index;
    const [length, at] = [ico.readUInt32LE(entry + 8), ico.readUInt32LE(entry + 12)];
    const { width } = headerOf(ico.subarray(at, at + length));
    expect(width).toBe(ico.readUInt8(entry));
    return width;
  });
  expect(sizes).toEqual([16, 32, 48]);
});
