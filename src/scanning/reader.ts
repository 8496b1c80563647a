// The worker that finds QR codes in a picture, apart from the page, which stays quick and needs no licence
// to compile anything: the policy of a page does not bind a worker, which runs nothing but this file.
import { prepareZXingModule } from 'zxing-wasm/reader';
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url';
import type { Asked, Found } from './decoder.ts';
import { decode } from './decoding.ts';

prepareZXingModule({ overrides: { locateFile: () => new URL(wasm, location.href).href } });

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const { nth, picture, hard } = data;
  decode(picture, hard).then(
    (texts) => postMessage({ nth, texts } satisfies Found),
    () => postMessage({ nth, failed: true } satisfies Found),
  );
});
