// Figures of an account book, in whole New Taiwan dollars.
import { t } from '../../text/text.ts';

/** As a column writes it: without a sign, thousands apart, e.g. 1,250. */
export const figure = (amount: number): string => Math.abs(amount).toLocaleString('en-US');

/** As a sentence says it, e.g. 1,250 元, or -30 元 where more went out than was there. */
export const dollars = (amount: number): string =>
  t('ledger.dollars', { amount: (amount < 0 ? '-' : '') + figure(amount) });

/** With the word for its side of the book, e.g. 支出 72 元. */
export const inOrOut = (amount: number): string =>
  t(amount < 0 ? 'ledger.spent' : 'ledger.received', { amount: dollars(Math.abs(amount)) });
