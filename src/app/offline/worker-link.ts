// The line to the service worker of this page's own build.
import type { Said } from '../../offline/messages.ts';

/** The build that this page is of (`build/offline.ts`). */
export const BUILD = document.querySelector<HTMLMetaElement>('meta[name="build"]')?.content ?? '';

/** Says something to a worker and resolves with what it answers. */
export const ask = <T>(worker: ServiceWorker, said: Said): Promise<T> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<T>) => {
      port1.close();
      resolve(data);
    };
    worker.postMessage(said, [port2]);
  });
