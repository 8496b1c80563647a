// QR codes as pictures, and the reader in plain node.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { encode } from 'uqr';
import { prepareZXingModule } from 'zxing-wasm/reader';

/** Gives the reader its file. */
export function prepareReader(): void {
  const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(wasm)).buffer } });
}

/** Pixels of any size: four numbers each, from 0 to 255. */
export const pictureOf = (data: Uint8ClampedArray, width: number, height: number): ImageData =>
  ({ data, width, height, colorSpace: 'srgb' }) as ImageData;

/** A code as it stands on the screen. @param text what it carries @param scale pixels a module */
export function codeAsPicture(text: string, scale = 4): ImageData {
  const { data, size } = encode(text, { ecc: 'L', border: 4 });
  const width = scale * size;
  const pixels = new Uint8ClampedArray(4 * width * width);
  for (let at = 0; at < width * width; at += 1) {
    const [x, y] = [Math.floor((at % width) / scale), Math.floor(at / width / scale)];
    pixels.set([...Array<number>(3).fill(data[y]?.[x] ? 0 : 255), 255], 4 * at);
  }
  return pictureOf(pixels, width, width);
}
