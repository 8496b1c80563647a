// Hires a worker for one order, and dismisses it when that is done or stopped.
import { ownScript } from '../../base/trusted.ts';
import type { Undone } from '../../teacher/carrying.ts';
import type { News, Order } from './order.ts';
import address from './worker.ts?worker&url';

interface Hearing {
  take?: (bytes: Uint8Array<ArrayBuffer>) => void;
  brought?: (result: Extract<News, { is: 'brought' }>['result']) => void;
  tell: (done: number, all: number) => void;
  signal?: AbortSignal;
}

/** @returns why the order was not carried out; undefined where it was. Never rejects. */
export async function hire(
  order: Order,
  { take, brought, tell, signal }: Hearing,
): Promise<Undone | undefined> {
  if (signal?.aborted) return 'stopped';
  const worker = new Worker(ownScript(address), { type: 'module' });
  const outcome = new Promise<Undone | undefined>((resolve) => {
    signal?.addEventListener('abort', () => resolve('stopped'));
    worker.addEventListener('error', () => resolve('failed'));
    worker.addEventListener('message', ({ data }: MessageEvent<News>) => {
      if (data.is === 'piece') take?.(data.bytes);
      else if (data.is === 'brought') brought?.(data.result);
      else if (data.is === 'progress') tell(data.done, data.all);
      else resolve(data.is === 'end' ? undefined : data.why);
    });
  });
  worker.postMessage(order);
  try {
    return await outcome;
  } finally {
    worker.terminate();
  }
}
