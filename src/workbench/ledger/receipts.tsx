// The pile of receipts, to be paged through; one that stands nowhere in the book can be entered.
import { ENTER } from '../../activities/ledger/rules.ts';
import { Button } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';
import type { LedgerProps } from './ledger-view.tsx';
import { Receipt } from './receipt.tsx';

interface Props extends LedgerProps {
  shown: string | undefined;
  onShow: (receipt: string) => void;
}

export function Receipts({ payload, words, answer, onMove, shown, onShow }: Props) {
  const { receipts } = payload;
  const at = Math.max(
    0,
    receipts.findIndex(({ id }) => id === shown),
  );
  const receipt = receipts[at];
  const turn = (by: number) => {
    const next = receipts[(at + by + receipts.length) % receipts.length];
    if (next) onShow(next.id);
  };
  if (!receipt) return <p class="no-receipt">{t('ledger.no-receipts')}</p>;
  const entered = answer[receipt.id] === ENTER;
  return (
    <section class="pile" aria-label={t('ledger.receipts')}>
      <p class="hint">{t('ledger.hint')}</p>
      <div class="pager">
        <Button
          icon="back"
          label={t('ledger.previous')}
          do="act:previous-receipt"
          disabled={receipts.length < 2}
          onPress={() => turn(-1)}
        />
        <h3 aria-live="polite">
          {t('ledger.receipt-of', { nth: at + 1, count: receipts.length })}
        </h3>
        <Button
          icon="next"
          label={t('ledger.next')}
          do="act:next-receipt"
          disabled={receipts.length < 2}
          onPress={() => turn(1)}
        />
      </div>
      <Receipt key={receipt.id} receipt={receipt} words={words} />
      <Button
        do={`act:enter-${receipt.id}`}
        icon="plus"
        pressed={entered}
        onPress={() => onMove(receipt.id, entered ? '' : ENTER)}
      >
        {t(entered ? 'ledger.entered' : 'ledger.enter')}
      </Button>
    </section>
  );
}
