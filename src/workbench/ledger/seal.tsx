// The small red seal beside whatever was mended: who mends a book puts a name to it.
import { type TextKey, t } from '../../text/text.ts';

export type Mend = 'amount' | 'strike' | 'ask' | 'enter';

const SEALS: Record<Mend, { sign: TextKey; told: TextKey }> = {
  amount: { sign: 'ledger.seal.amount', told: 'ledger.mended.amount' },
  strike: { sign: 'ledger.seal.strike', told: 'ledger.mended.strike' },
  ask: { sign: 'ledger.seal.ask', told: 'ledger.mended.ask' },
  enter: { sign: 'ledger.seal.enter', told: 'ledger.mended.enter' },
};

export const Seal = ({ kind }: { kind: Mend }) => (
  <>
    <span class="mend-seal" aria-hidden="true">
      {t(SEALS[kind].sign)}
    </span>
    <span class="sr-only">{t(SEALS[kind].told)}</span>
  </>
);
