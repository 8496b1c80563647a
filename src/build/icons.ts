// Makes the app's icons in every size from the one drawing in assets/icons/favicon.svg.
// `npm run icons` writes them; a test holds the written ones against what the manifest names.
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { type RenderedImage, Resvg } from '@resvg/resvg-js';

/**
 * `rounded`: as drawn. `square`: to the corners, for systems that cut the corners themselves.
 * `maskable`: square, and the motif within the inner 80 % that no mask cuts.
 */
type Cut = 'rounded' | 'square' | 'maskable';

/** Every picture: its name in `assets/icons/`, its width in pixels, and its cut. */
export const ICONS: readonly { name: string; size: number; cut: Cut }[] = [
  { name: 'icon-16', size: 16, cut: 'rounded' },
  { name: 'icon-32', size: 32, cut: 'rounded' },
  { name: 'icon-48', size: 48, cut: 'rounded' },
  { name: 'apple-touch-icon', size: 180, cut: 'square' },
  { name: 'icon-192', size: 192, cut: 'rounded' },
  { name: 'icon-512', size: 512, cut: 'rounded' },
  { name: 'maskable-192', size: 192, cut: 'maskable' },
  { name: 'maskable-512', size: 512, cut: 'maskable' },
];

/** The sizes that travel together in `favicon.ico`, for browsers that ask for nothing else. */
const IN_ICO = ['icon-16', 'icon-32', 'icon-48'];

/** Replaces what must be there exactly once. */
function replaceOnce(text: string, old: string, by: string): string {
  const parts = text.split(old);
  if (parts.length !== 2) throw new Error(`the drawing of the icon does not say ${old} once`);
  return parts.join(by);
}

/** The drawing as it is cut; the middle of the motif stays where it is. */
function cutOut(drawing: string, cut: Cut): string {
  if (cut === 'rounded') return drawing;
  const square = replaceOnce(drawing, 'rx="15"', 'rx="0"');
  const share = cut === 'maskable' ? 0.71 : 0.88;
  const shift = (share: number, middle: number): string => (middle * (1 - share)).toFixed(3);
  const motif = `id="motif" transform="translate(${shift(share, 32)} ${shift(share, 32.5)}) scale(${share})"`;
  return replaceOnce(square, 'id="motif"', motif);
}

/** A drawing in pixels. @param size width in pixels */
export const rasterise = (drawing: string, cut: Cut, size: number): RenderedImage =>
  new Resvg(cutOut(drawing, cut), { fitTo: { mode: 'width', value: size } }).render();

/** PNGs as one ICO: a header of 6 bytes, 16 bytes about each picture, then the pictures. */
function icoOf(pictures: readonly { size: number; png: Buffer }[]): Buffer {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let at = head.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const entry = 6 + 16 * index;
    head.writeUInt8(size, entry);
    head.writeUInt8(size, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(png.length, entry + 8);
    head.writeUInt32LE(at, entry + 12);
    at += png.length;
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

/** Writes all icons of the game. */
async function makeIcons(): Promise<void> {
  const drawing = await readFile('assets/icons/favicon.svg', 'utf8');
  const made = ICONS.map((icon) => ({
    ...icon,
    png: rasterise(drawing, icon.cut, icon.size).asPng(),
  }));
  for (const { name, png } of made) await writeFile(`assets/icons/${name}.png`, png);
  await writeFile('assets/favicon.ico', icoOf(made.filter(({ name }) => IN_ICO.includes(name))));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await makeIcons();
