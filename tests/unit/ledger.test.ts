// 對帳: what is its own among the rules.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ASK,
  amountMend,
  balanceOf,
  ENTER,
  exchanged,
  ledgerRules,
  MOST,
  mendedAmount,
  STRIKE,
  sumOf,
} from '../../src/activities/ledger/rules.ts';
import type { LedgerPayload } from '../../src/activities/ledger/schema.ts';

type Entry = LedgerPayload['entries'][number];
type Receipt = LedgerPayload['receipts'][number];

const entry = (id: string, amount: number, rest: Partial<Entry> = {}): Entry => ({
  id,
  date: '9/1',
  text: id,
  amount,
  receipt: undefined,
  mend: undefined,
  note: `${id}.note`,
  ...rest,
});

const receipt = (id: string, amounts: readonly number[], missing?: true): Receipt => ({
  id,
  title: id,
  date: '9/1',
  lines: amounts.map((amount) => ({ text: `${id}.line`, amount })),
  remark: undefined,
  missing,
  note: `${id}.note`,
});

/** A figure swapped, an entry twice, one that nobody can tell, a receipt that was forgotten. */
const BOOK: LedgerPayload = {
  text: 'ask',
  book: 'book',
  opening: 250,
  counted: 528,
  entries: [
    entry('fees', 480),
    entry('bucket', -27, { receipt: 'bucket-slip', mend: { amount: -72 } }),
    entry('battery', -35, { receipt: 'battery-slip' }),
    entry('battery-again', -35, { receipt: 'battery-slip', mend: 'strike' }),
    entry('pencil', -5, { mend: 'ask' }),
  ],
  receipts: [
    receipt('bucket-slip', [42, 30]),
    receipt('battery-slip', [35]),
    receipt('tea-slip', [60, 30], true),
  ],
};

const RIGHT = {
  bucket: amountMend(-72),
  'battery-again': STRIKE,
  pencil: ASK,
  'tea-slip': ENTER,
};

describe('對帳', () => {
  it('comes to what lies in the box once all is mended, and earns everything', () => {
    expect(balanceOf(BOOK, RIGHT)).toBe(BOOK.counted);
    expect(ledgerRules.outcome(BOOK, RIGHT)).toMatchObject({ accuracy: 1, misses: [] });
  });

  it('is not right for agreeing: two errors may cancel', () => {
    const cooked = { fees: amountMend(480 - 45 + 35 - 90) };
    expect(balanceOf(BOOK, cooked)).toBe(BOOK.counted);
    expect(ledgerRules.outcome(BOOK, cooked)).toMatchObject({ accuracy: 0, falseAlarms: ['fees'] });
  });

  it('reads an amount as it was written, and nothing else', () => {
    fc.assert(
      fc.property(fc.integer({ min: -MOST, max: MOST }), (amount) => {
        expect(mendedAmount(amountMend(amount))).toBe(amount);
        const answer = ledgerRules.move(BOOK, {}, { item: 'fees', to: amountMend(amount) }) ?? {};
        expect(balanceOf(BOOK, answer) - balanceOf(BOOK, {})).toBe(amount - 480);
      }),
    );
    for (const to of ['amount:', 'amount:007', 'amount:-0', 'amount:1.5', 'amount:12345678']) {
      expect(ledgerRules.move(BOOK, {}, { item: 'fees', to })).toBeUndefined();
    }
  });

  it('counts each mend by itself', () => {
    const before = balanceOf(BOOK, {});
    expect(before - balanceOf(BOOK, { 'tea-slip': ENTER })).toBe(90);
    expect(before - balanceOf(BOOK, { battery: STRIKE })).toBe(-35);
    expect(balanceOf(BOOK, { pencil: ASK })).toBe(before);
  });

  it('a wrong amount does not mend, and is no false alarm', () => {
    const { misses, falseAlarms } = ledgerRules.outcome(BOOK, { bucket: amountMend(-70) });
    expect(misses).toContain('bucket');
    expect(falseAlarms).toEqual([]);
  });

  it('of two entries for one receipt either may be struck, and not both', () => {
    const { 'battery-again': _, ...others } = RIGHT;
    expect(ledgerRules.outcome(BOOK, { ...others, battery: STRIKE }).accuracy).toBe(1);
    const both = ledgerRules.outcome(BOOK, { ...RIGHT, battery: STRIKE });
    expect(both.falseAlarms).toEqual(['battery']);
    expect([...exchanged(BOOK, { ...others, battery: STRIKE })]).toEqual([
      ['battery', 'battery-again'],
      ['battery-again', 'battery'],
    ]);
    expect(exchanged(BOOK, RIGHT).size).toBe(0);
  });

  it('a receipt that stands in the book is judged only if it is entered again', () => {
    const { fine, falseAlarms } = ledgerRules.outcome(BOOK, { ...RIGHT, 'bucket-slip': ENTER });
    expect(falseAlarms).toEqual(['bucket-slip']);
    expect(fine).toEqual(['fees', 'battery']);
  });

  it('refuses what can be done to a receipt only, or to an entry only', () => {
    expect(ledgerRules.move(BOOK, {}, { item: 'fees', to: ENTER })).toBeUndefined();
    for (const to of [STRIKE, ASK, amountMend(90)]) {
      expect(ledgerRules.move(BOOK, {}, { item: 'tea-slip', to })).toBeUndefined();
    }
  });

  it('adds up a receipt line by line', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 1 }), (amounts) => {
        const sum = amounts.reduce((all, one) => all + one, 0);
        expect(sumOf(receipt('slip', amounts))).toBe(sum);
      }),
    );
  });
});
