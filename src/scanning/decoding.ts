// QR codes in a picture.
import { readBarcodes } from 'zxing-wasm/reader';

/** So many codes are looked for in one picture. */
const MOST = 12;

/**
 * The texts of the codes in a picture, in no order; those that are damaged beyond repair are left out.
 * Rejects where the reader did not come. @param hard takes longer, and finds small and slanting codes too
 */
export async function decode(picture: ImageData, hard: boolean): Promise<string[]> {
  const all = await readBarcodes(picture, {
    ...{ formats: ['QRCode'], tryHarder: hard, maxNumberOfSymbols: MOST },
  });
  return all.flatMap(({ isValid, text }) => (isValid ? text : []));
}
