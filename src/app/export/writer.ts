// The page's side of writing a file: it gathers what the worker sends, and can stop it at any time.
import { no, ok, type Result } from '../../base/result.ts';
import type { Carried, CarryOff, Undone } from '../../teacher/carrying.ts';
import { locale, t } from '../../text/text.ts';
import { device } from '../device.ts';
import type { News, Order } from './order.ts';

const TYPES: Record<Carried, string> = {
  scores: 'text/csv;charset=utf-8',
  choices: 'text/csv;charset=utf-8',
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Starts a worker for one file. Where it is stopped nothing is left of it. Never rejects. */
export const carryOff: CarryOff = async (what, wanted, { tell, signal }) => {
  const { remembered } = await device();
  const order: Order = {
    ...{ what, wanted, remembered, locale: locale.value, home: document.baseURI },
    names: {
      summary: t('teacher.sheet.summary'),
      scores: t('teacher.sheet.scores'),
      choices: t('teacher.sheet.choices'),
    },
  };
  if (signal.aborted) return no('stopped');
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const parts: Blob[] = [];
  const outcome = new Promise<Result<Blob, Undone>>((resolve) => {
    signal.addEventListener('abort', () => resolve(no('stopped')));
    worker.addEventListener('error', () => resolve(no('failed')));
    worker.addEventListener('message', ({ data }: MessageEvent<News>) => {
      // A blob may lie on disk; what the page itself holds cannot.
      if (data.is === 'piece') parts.push(new Blob([data.bytes]));
      else if (data.is === 'progress') tell(data.done, data.all);
      else if (data.is === 'fault') resolve(no(data.why));
      else resolve(ok(new Blob(parts, { type: TYPES[what] })));
    });
  });
  worker.postMessage(order);
  try {
    return await outcome;
  } finally {
    worker.terminate();
  }
};
