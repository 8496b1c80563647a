// 對帳
import type { LedgerPayload } from '../../activities/ledger/schema.ts';
import type { Hands, HandsOf } from '../hands.ts';

export const ledgerHands: HandsOf<LedgerPayload> = {
  View: LedgerView,
  stateOf: () => '',
};

function LedgerView({ payload, words }: Hands<LedgerPayload>) {
  return <p>{words[payload.text]}</p>;
}
