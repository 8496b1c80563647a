// 對帳: receipts that exist, and a book that comes to what lies in the box once it is mended.
import { type Finding, type Path, repeated, unknownId, WHAT } from '../findings.ts';
import { type Authored, someInnocent, someTarget, unless } from './common.ts';

export function checkLedger(step: Authored<'ledger'>, path: Path): Finding[] {
  const { entries, receipts } = step;
  const pieces = [
    ...entries.map(({ id }, index) => ({ id, path: [...path, 'entries', index, 'id'] })),
    ...receipts.map(({ id }, index) => ({ id, path: [...path, 'receipts', index, 'id'] })),
  ];
  const mended = entries.reduce((sum, { amount, mend }) => {
    if (mend === 'strike') return sum;
    return sum + (typeof mend === 'object' ? mend.amount : amount);
  }, step.opening);
  const missing = receipts
    .filter((receipt) => receipt.missing)
    .flatMap(({ lines }) => lines)
    .reduce((sum, { amount }) => sum + amount, 0);
  const comesTo = mended - missing;
  return [
    ...repeated(pieces, { zh: '帳目或收據', en: 'entry or receipt' }),
    ...entries.flatMap(({ receipt }, index) =>
      receipt
        ? unknownId(
            [...path, 'entries', index, 'receipt'],
            WHAT.receipt,
            receipt,
            receipts.map(({ id }) => id),
          )
        : [],
    ),
    ...entries.flatMap(({ amount, mend }, index) =>
      unless(
        !(typeof mend === 'object' && mend.amount === amount),
        [...path, 'entries', index, 'mend'],
        '更正後的金額和原來一樣，請改正，或拿掉 mend。',
        'the mended amount is the one that is written already; correct it, or leave mend out.',
      ),
    ),
    ...unless(
      comesTo === step.counted,
      [...path, 'counted'],
      `全部改對以後，帳上是 ${comesTo} 元，和 counted 的 ${step.counted} 元不合。`,
      `once all is mended the book comes to ${comesTo}, not to the ${step.counted} of counted.`,
    ),
    ...someTarget(entries.some(({ mend }) => mend) || missing !== 0, path),
    ...someInnocent(
      entries.some(({ mend }) => !mend),
      path,
    ),
  ];
}
