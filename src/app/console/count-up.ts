// Before a list is read: what was not counted yet is counted, much of it by a worker while the page goes on.
import { signal } from '@preact/signals';
import { locale } from '../../text/text.ts';
import { countAll, uncounted } from '../counting.ts';
import { device } from '../device.ts';
import { hire } from '../export/hire.ts';
import { readAgain } from './reading.ts';

/** So many are counted within a moment. */
const FEW = 200;

/** How far the worker is, in attempts; undefined where none is at it. */
export const countingUp = signal<{ done: number; all: number } | undefined>(undefined);

let few: Promise<void> | undefined;

/** What could not be counted the last time, for a level did not come: it is not tried again at once. */
let before = '';

/** Counts what is not counted: few here, many by a worker. What shows is read again once they are. */
export function countUp(): Promise<void> {
  if (countingUp.peek()) return Promise.resolve();
  few ??= countUncounted().finally(() => {
    few = undefined;
  });
  return few;
}

async function countUncounted(): Promise<void> {
  const store = await device();
  const ids = await uncounted(store, locale.peek());
  const these = ids.join(' ');
  if (these === before) return;
  if (ids.length === 0) return;
  const counted = async () => {
    before = (await uncounted(store, locale.peek())).join(' ');
    await readAgain();
  };
  if (ids.length <= FEW || store.keeping !== 'kept') {
    await countAll(store, ids, locale.peek());
    await counted();
    return;
  }
  countingUp.value = { done: 0, all: ids.length };
  const tell = (done: number, all: number) => {
    countingUp.value = { done, all };
  };
  const order = { what: 'count', locale: locale.peek(), home: document.baseURI } as const;
  void hire(order, { tell }).then(async (undone) => {
    countingUp.value = undefined;
    if (!undone) await counted();
  });
}
