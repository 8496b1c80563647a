// A worker that writes one file: it opens the store by itself, so the page stays free.
import { Store } from '../../store/store.ts';
import { lieAt } from '../load.ts';
import { shelfOf } from '../shelf.ts';
import type { News, Order } from './order.ts';
import { writeOut } from './writing.ts';

/** Bytes that are gathered before they are sent. */
const PIECE = 1024 * 1024;

/** A level that is to be had did not come. */
class LevelsMissing extends Error {}

const send = (news: News, moved: Transferable[] = []): void =>
  postMessage(news, { transfer: moved });

/** Sends bytes to the page in few large pieces. */
class Pieces {
  #waiting: Uint8Array[] = [];
  #size = 0;

  take(bytes: Uint8Array): void {
    this.#waiting.push(bytes);
    this.#size += bytes.length;
    if (this.#size >= PIECE) this.send();
  }

  send(): void {
    const bytes = new Uint8Array(this.#size);
    let at = 0;
    for (const piece of this.#waiting) {
      bytes.set(piece, at);
      at += piece.length;
    }
    this.#waiting = [];
    this.#size = 0;
    send({ is: 'piece', bytes }, [bytes.buffer]);
  }
}

async function carryOut(order: Order): Promise<void> {
  lieAt(order.home);
  const store = await Store.open();
  store.remember(order.remembered);
  const pieces = new Pieces();
  await writeOut(store, order, {
    async levelsOf(ids) {
      const { levels, failed } = await shelfOf(ids, order.locale);
      if (failed) throw new LevelsMissing();
      return levels;
    },
    take: (bytes) => pieces.take(bytes),
    tell: (done, all) => send({ is: 'progress', done, all }),
  });
  pieces.send();
  send({ is: 'end' });
}

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  carryOut(data).catch((fault: unknown) => {
    if (!(fault instanceof LevelsMissing)) console.error(fault);
    send({ is: 'fault', why: fault instanceof LevelsMissing ? 'levels' : 'failed' });
  });
});
