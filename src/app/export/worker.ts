// A worker that writes one file, brings one in, or counts: it opens the store by itself, so the page stays free.
import { Store } from '../../store/store.ts';
import { countAll, uncounted } from '../counting.ts';
import { lieAt } from '../load.ts';
import { shelfOf } from '../shelf.ts';
import { bringInto, written } from './backups.ts';
import type { FileOrder, News, Order } from './order.ts';
import { writeOut } from './writing.ts';

/** Bytes that are gathered before they are sent. */
const PIECE = 1024 * 1024;

/** A level that is to be had did not come. */
class LevelsMissing extends Error {}

const send = (news: News, moved: Transferable[] = []): void =>
  postMessage(news, { transfer: moved });

/** Milliseconds between two words of how far it is. */
const BETWEEN = 100;

let lastTold = Number.NEGATIVE_INFINITY;

function tell(done: number, all: number): void {
  if (performance.now() - lastTold < BETWEEN && done < all) return;
  lastTold = performance.now();
  send({ is: 'progress', done, all });
}

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

async function writeFile(store: Store, order: FileOrder): Promise<void> {
  store.remember(order.remembered);
  const pieces = new Pieces();
  await writeOut(store, order, {
    async levelsOf(ids) {
      const { levels, failed } = await shelfOf(ids, order.locale);
      if (failed) throw new LevelsMissing();
      return levels;
    },
    take: (bytes) => pieces.take(bytes),
    tell,
  });
  pieces.send();
}

async function writeBackup(store: Store, passphrase: string | undefined): Promise<void> {
  const pieces = new Pieces();
  const encoder = new TextEncoder();
  for await (const piece of written(store, passphrase, tell)) pieces.take(encoder.encode(piece));
  pieces.send();
}

async function carryOut(order: Order): Promise<void> {
  const store = await Store.open();
  switch (order.what) {
    case 'backup':
      await writeBackup(store, order.passphrase);
      break;
    case 'restore': {
      const { file, passphrase } = order;
      send({ is: 'brought', result: await bringInto(store, file, passphrase, tell) });
      break;
    }
    case 'count':
      lieAt(order.home);
      await store.counts.mend();
      await countAll(store, await uncounted(store, order.locale), order.locale, tell);
      break;
    default:
      lieAt(order.home);
      await store.counts.mend();
      await writeFile(store, order);
  }
  send({ is: 'end' });
}

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  carryOut(data).catch((fault: unknown) => {
    if (!(fault instanceof LevelsMissing)) console.error(fault);
    send({ is: 'fault', why: fault instanceof LevelsMissing ? 'levels' : 'failed' });
  });
});
