// 說理由: an answer is one text.
import { UNJUDGED } from '../marking.ts';
import { type ActivityRules, place } from '../rules.ts';
import type { JustifyPayload } from './schema.ts';

/** The one field that is written in. */
export const REASON = 'reason';

/** More than any lecturer wants to read, and small enough to store. */
export const LONGEST_REASON = 2000;

export const justifyRules: ActivityRules<JustifyPayload> = {
  move: (_, answer, move) =>
    move.item === REASON
      ? place(answer, { ...move, to: move.to.slice(0, LONGEST_REASON) })
      : undefined,
  ready: (payload, answer) => (answer[REASON] ?? '').trim().length >= payload.least,
  outcome: () => UNJUDGED,
  items: () => [REASON],
  telling: (_, __, written) => ({ about: [], written }),
  samples: (payload) => [{ [REASON]: '…'.repeat(payload.least) }],
};
