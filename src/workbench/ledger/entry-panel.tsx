// What can be done about an entry, beside the receipt that belongs to it.
import { useEffect, useRef, useState } from 'preact/hooks';
import { ASK, amountMend, mendedAmount, STRIKE } from '../../activities/ledger/rules.ts';
import type { LedgerPayload } from '../../activities/ledger/schema.ts';
import { Button } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';
import { inOrOut } from './figures.ts';
import { Keypad } from './keypad.tsx';
import type { LedgerProps } from './ledger-view.tsx';
import { Receipt } from './receipt.tsx';

interface Props extends LedgerProps {
  entry: LedgerPayload['entries'][number];
  onClose: () => void;
}

export function EntryPanel({ payload, words, answer, onMove, entry, onClose }: Props) {
  const panel = useRef<HTMLElement>(null);
  const [writing, setWriting] = useState(false);
  const wrote = useRef(false);
  // The keys are gone: whoever used them is where they came from.
  useEffect(() => {
    if (wrote.current && !writing) {
      panel.current?.querySelector<HTMLElement>('[data-do="act:amend"]')?.focus();
    }
    wrote.current = writing;
  }, [writing]);
  const receipt = payload.receipts.find(({ id }) => id === entry.receipt);
  const to = answer[entry.id];
  const mended = mendedAmount(to);
  const does = (what: string) => onMove(entry.id, what);
  return (
    <section
      ref={panel}
      class="entry-panel"
      aria-label={words[entry.text]}
      tabIndex={-1}
      data-panel
    >
      <header>
        <h3>
          <span class="day">{entry.date}</span> {words[entry.text]}{' '}
          <b>{inOrOut(mended ?? entry.amount)}</b>
        </h3>
        <Button
          kind="quiet"
          icon="close"
          label={t('common.close')}
          do="act:close-entry"
          onPress={onClose}
        />
      </header>
      {receipt ? (
        <Receipt receipt={receipt} words={words} />
      ) : (
        <p class="no-receipt">{t('ledger.no-receipt')}</p>
      )}
      {writing ? (
        <Keypad
          amount={mended ?? entry.amount}
          onWrite={(amount) => {
            does(amount === entry.amount ? '' : amountMend(amount));
            setWriting(false);
          }}
          onCancel={() => setWriting(false)}
        />
      ) : (
        <div class="doings">
          <Button icon="check" do="act:fine" pressed={to === undefined} onPress={() => does('')}>
            {t('ledger.fine')}
          </Button>
          <Button
            icon="pencil"
            do="act:amend"
            pressed={mended !== undefined}
            onPress={() => setWriting(true)}
          >
            {t('ledger.amend')}
          </Button>
          <Button
            icon="minus"
            do="act:strike"
            pressed={to === STRIKE}
            onPress={() => does(to === STRIKE ? '' : STRIKE)}
          >
            {t('ledger.strike')}
          </Button>
          <Button
            icon="question"
            do="act:ask"
            pressed={to === ASK}
            onPress={() => does(to === ASK ? '' : ASK)}
          >
            {t('ledger.ask')}
          </Button>
        </div>
      )}
    </section>
  );
}
