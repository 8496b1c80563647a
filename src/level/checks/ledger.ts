// 對帳: receipts that exist, and a book that comes to what lies in the box once it is mended.
import { sumOf } from '../../activities/ledger/rules.ts';
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
    ...receipts.flatMap((receipt, index) =>
      checkReceipt(
        receipt,
        entries.filter((entry) => entry.receipt === receipt.id),
        [...path, 'receipts', index],
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

/** @param entries those that name the receipt as theirs */
function checkReceipt(
  receipt: Authored<'ledger'>['receipts'][number],
  entries: Authored<'ledger'>['entries'],
  path: Path,
): Finding[] {
  const left = entries.filter(({ mend }) => mend !== 'strike');
  const written = left.reduce(
    (sum, { amount, mend }) => sum + (typeof mend === 'object' ? mend.amount : amount),
    0,
  );
  const told = receipt.remark !== undefined || left.some(({ mend }) => mend === 'ask');
  const agrees = left.length === 0 || told || Math.abs(written) === Math.abs(sumOf(receipt));
  return [
    ...unless(
      receipt.missing === true || entries.length > 0,
      path,
      '沒有帳目寫著這張收據。漏記的請標 missing: true，不然請在帳目寫上它的代號。',
      'no entry names this receipt; mark it missing: true, or name it in its entry.',
    ),
    ...unless(
      !(receipt.missing && entries.length > 0),
      [...path, 'missing'],
      '這張收據已經有帳目了，不能說是漏記。',
      'an entry names this receipt, so it is not missing from the book.',
    ),
    ...unless(
      !receipt.missing || receipt.note !== undefined,
      path,
      '漏記的收據要有 note，結束時才能說明。',
      'a receipt that is missing from the book needs a note, said at the end.',
    ),
    ...unless(
      agrees,
      [...path, 'lines'],
      `收據是 ${sumOf(receipt)} 元，改對以後帳上卻是 ${Math.abs(written)} 元。請改成一樣，或用 remark 寫明原因。`,
      `the receipt comes to ${sumOf(receipt)}, its mended entry to ${Math.abs(written)}; make them agree, or tell why in a remark.`,
    ),
  ];
}
