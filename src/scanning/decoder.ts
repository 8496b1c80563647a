// Asks the reader what codes are in a picture.
import { ownScript } from '../base/trusted.ts';
import address from './reader.ts?worker&url';

/** @internal what the page sends to the reader, and what comes back */
export interface Asked {
  nth: number;
  picture: ImageData;
  hard: boolean;
}
export type Found = { nth: number; texts: string[] } | { nth: number; failed: true };

/** A photograph is looked at in this size, in pixels a side: enough for a code that fills a third of it. */
const LARGEST_SIDE = 2000;

/** The reader could not be started: it did not come, or the browser has no WebAssembly. */
export class NoReader extends Error {}

interface Waiting {
  resolve: (texts: string[]) => void;
  reject: (fault: NoReader) => void;
}

let worker: Worker | undefined;
const waiting = new Map<number, Waiting>();
let asked = 0;

/** Gives up what is asked, so that the next question starts a reader anew. */
function giveUp(): void {
  worker?.terminate();
  worker = undefined;
  for (const { reject } of waiting.values()) reject(new NoReader());
  waiting.clear();
}

function reader(): Worker {
  if (worker) return worker;
  const started = new Worker(ownScript(address), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<Found>) => {
    const asker = waiting.get(data.nth);
    waiting.delete(data.nth);
    if ('texts' in data) asker?.resolve(data.texts);
    else {
      asker?.reject(new NoReader());
      giveUp();
    }
  });
  started.addEventListener('error', giveUp);
  worker = started;
  return started;
}

/**
 * The texts of the QR codes in a picture; none if there is none.
 * @param hard looks longer, for photographs @throws NoReader
 */
export function codesIn(picture: ImageData, hard: boolean): Promise<string[]> {
  return new Promise((resolve, reject) => {
    asked += 1;
    waiting.set(asked, { resolve, reject });
    reader().postMessage({ nth: asked, picture, hard } satisfies Asked, [picture.data.buffer]);
  });
}

/** What a canvas shows of a source, as pixels. */
export function pixelsOf(source: CanvasImageSource, width: number, height: number): ImageData {
  const scale = Math.min(1, LARGEST_SIDE / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new NoReader();
  // What is clear in a picture is paper.
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** The texts of the codes in a picture file; undefined if it is no picture. @throws NoReader */
export async function codesInFile(file: Blob): Promise<string[] | undefined> {
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file);
  } catch {
    return undefined;
  }
  const pixels = pixelsOf(bitmap, bitmap.width, bitmap.height);
  bitmap.close();
  return codesIn(pixels, true);
}
