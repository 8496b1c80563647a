// The page's side of writing a file: it gathers what the worker sends, and can stop it at any time.
import { no, ok } from '../../base/result.ts';
import type { Carried, CarryOff } from '../../teacher/carrying.ts';
import { locale, t } from '../../text/text.ts';
import { device } from '../device.ts';
import { hire } from './hire.ts';

const TYPES: Record<Carried, string> = {
  scores: 'text/csv;charset=utf-8',
  choices: 'text/csv;charset=utf-8',
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Has a worker write one file. Where it is stopped nothing is left of it. Never rejects. */
export const carryOff: CarryOff = async (what, wanted, { tell, signal }) => {
  const { remembered } = await device();
  const parts: Blob[] = [];
  const order = {
    ...{ what, wanted, remembered, locale: locale.value, home: document.baseURI },
    names: {
      summary: t('teacher.sheet.summary'),
      scores: t('teacher.sheet.scores'),
      checks: t('teacher.sheet.checks'),
      choices: t('teacher.sheet.choices'),
    },
  };
  const undone = await hire(order, {
    // A blob may lie on disk; what the page itself holds cannot.
    take: (bytes) => parts.push(new Blob([bytes])),
    tell,
    signal,
  });
  return undone ? no(undone) : ok(new Blob(parts, { type: TYPES[what] }));
};
