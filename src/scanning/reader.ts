// The worker that finds QR codes in a picture, apart from the page, which stays quick and needs no licence
// to compile anything: the policy of a page does not bind a worker, which runs nothing but this file.
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url';
import type { Asked, Found } from './decoder.ts';

prepareZXingModule({ overrides: { locateFile: () => new URL(wasm, location.href).href } });

/** So many codes are looked for in one picture. */
const MOST = 12;

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const { nth, picture, hard } = data;
  readBarcodes(picture, { formats: ['QRCode'], tryHarder: hard, maxNumberOfSymbols: MOST }).then(
    (all) => {
      const texts = all.flatMap(({ isValid, text }) => (isValid ? text : []));
      postMessage({ nth, texts } satisfies Found);
    },
    () => postMessage({ nth, failed: true } satisfies Found),
  );
});
