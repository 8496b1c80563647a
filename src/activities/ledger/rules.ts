// 對帳: an answer says for each entry what is done about it (`amount:250`, `strike`, `ask`), and which
// receipts are entered (`enter`).
import { discriminate } from '../marking.ts';
import { type ActivityRules, type Answer, place } from '../rules.ts';
import type { LedgerPayload } from './schema.ts';

type Entry = LedgerPayload['entries'][number];

export const STRIKE = 'strike';
export const ASK = 'ask';
export const ENTER = 'enter';

/** More than any class or club ever holds, in New Taiwan dollars. */
export const MOST = 9_999_999;

/** How an answer writes a corrected amount. @param amount in whole dollars, below 0 where spent */
export const amountMend = (amount: number): string => `amount:${amount}`;

/** The amount that an answer corrects an entry to, if that is what it does. */
export function mendedAmount(to: string | undefined): number | undefined {
  const written = /^amount:(-?\d{1,7})$/.exec(to ?? '')?.[1];
  // `-0` and `007` are not how an amount is written.
  return written !== undefined && String(Number(written)) === written ? Number(written) : undefined;
}

/** What should be done about an entry, as an answer writes it; undefined where it is right. */
export function due({ mend }: Pick<Entry, 'mend'>): string | undefined {
  return typeof mend === 'object' ? amountMend(mend.amount) : mend;
}

/** What a receipt comes to, in dollars above 0. */
export const sumOf = (receipt: { lines: readonly { amount: number }[] }): number =>
  receipt.lines.reduce((sum, line) => sum + line.amount, 0);

/** What the book comes to with what an answer mends; it never changes what lies in the box. */
export function balanceOf(payload: LedgerPayload, answer: Answer): number {
  const entries = payload.entries.reduce((sum, entry) => {
    if (answer[entry.id] === STRIKE) return sum;
    return sum + (mendedAmount(answer[entry.id]) ?? entry.amount);
  }, payload.opening);
  return payload.receipts.reduce(
    (sum, receipt) => (answer[receipt.id] === ENTER ? sum - sumOf(receipt) : sum),
    entries,
  );
}

/** All that is to be mended, as an answer. */
const mended = (payload: LedgerPayload): [string, string][] => [
  ...payload.entries.flatMap((entry): [string, string][] => {
    const to = due(entry);
    return to === undefined ? [] : [[entry.id, to]];
  }),
  ...payload.receipts.flatMap((receipt): [string, string][] =>
    receipt.missing ? [[receipt.id, ENTER]] : [],
  ),
];

/**
 * Of two entries for one receipt and one amount nobody can tell which stands there too often, so it is
 * right to strike either. Where the other one was struck, each of the two is judged in the other's stead.
 * @returns the entry in whose stead one is judged, by its own id; most have none
 */
export function exchanged({ entries }: LedgerPayload, answer: Answer): Map<string, string> {
  const steads = new Map<string, string>();
  for (const entry of entries) {
    if (entry.mend !== STRIKE || entry.receipt === undefined || answer[entry.id]) continue;
    const twin = entries.find(
      ({ id, mend, receipt, amount }) =>
        !mend &&
        receipt === entry.receipt &&
        amount === entry.amount &&
        answer[id] === STRIKE &&
        !steads.has(id),
    );
    if (twin) steads.set(twin.id, entry.id).set(entry.id, twin.id);
  }
  return steads;
}

/** An answer with the entries that are judged in each other's stead exchanged. */
function untwinned(payload: LedgerPayload, answer: Answer): Answer {
  const steads = exchanged(payload, answer);
  return Object.fromEntries(Object.entries(answer).map(([id, to]) => [steads.get(id) ?? id, to]));
}

export const ledgerRules: ActivityRules<LedgerPayload> = {
  move: (payload, answer, move) => {
    if (payload.receipts.some(({ id }) => id === move.item)) {
      return move.to === '' || move.to === ENTER ? place(answer, move) : undefined;
    }
    if (!payload.entries.some(({ id }) => id === move.item)) return undefined;
    const amount = mendedAmount(move.to);
    const known =
      ['', STRIKE, ASK].includes(move.to) || (amount !== undefined && Math.abs(amount) <= MOST);
    return known ? place(answer, move) : undefined;
  },
  ready: (_, answer) => Object.keys(answer).length > 0,
  outcome: (payload, given) => {
    const answer = untwinned(payload, given);
    const right = new Map(mended(payload));
    const done = (id: string) =>
      right.has(id) ? answer[id] === right.get(id) : Object.hasOwn(answer, id);
    // A receipt that stands in the book is judged with its entry; to enter it again is another matter.
    const receipts = payload.receipts.filter(({ id }) => right.has(id) || done(id));
    const ids = [...payload.entries, ...receipts].map(({ id }) => id);
    return discriminate(
      ids.filter((id) => right.has(id)),
      ids.filter((id) => !right.has(id)),
      done,
    );
  },
  items: ({ entries, receipts }) => [...entries, ...receipts].map(({ id }) => id),
  telling: ({ entries, receipts }, item, to) => ({
    about: [
      ...entries.flatMap(({ id, text }) => (id === item ? [text] : [])),
      ...receipts.flatMap(({ id, title }) => (id === item ? [title] : [])),
    ],
    written: String(mendedAmount(to) ?? to),
  }),
  samples: (payload) => {
    const right = mended(payload);
    const fine = payload.entries.find((entry) => due(entry) === undefined);
    const rising = right.map((_, index) => Object.fromEntries(right.slice(0, index + 1)));
    return fine ? [{ [fine.id]: ASK }, ...rising] : rising;
  },
};
