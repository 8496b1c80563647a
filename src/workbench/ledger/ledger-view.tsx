// 對帳: an account book beside its receipts. An entry is picked, held against its receipt, and left,
// mended, struck out or asked about; a receipt that stands nowhere is entered.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LedgerPayload } from '../../activities/ledger/schema.ts';
import { Button } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';
import { walk } from '../cards/walking.ts';
import type { Hands, HandsOf } from '../hands.ts';
import { Book } from './book.tsx';
import { EntryPanel } from './entry-panel.tsx';
import { Footing } from './footing.tsx';
import { Judged } from './judged.tsx';
import { Receipts } from './receipts.tsx';
import './book.css';
import './footing.css';
import './panel.css';
import './receipt.css';

export type LedgerProps = Hands<LedgerPayload>;

export const ledgerHands: HandsOf<LedgerPayload> = {
  View: LedgerView,
  stateOf: (_, answer) => {
    const count = Object.keys(answer).length;
    return count === 0 ? t('ledger.untouched') : t('ledger.touched', { count });
  },
};

function LedgerView(props: LedgerProps) {
  return props.outcome ? <Judged {...props} outcome={props.outcome} /> : <Desk {...props} />;
}

/** What lies uppermost where there is room for one thing only. */
type Side = 'book' | 'receipts';

function Desk(props: LedgerProps) {
  const { payload } = props;
  const desk = useRef<HTMLDivElement>(null);
  const [picked, setPicked] = useState<string>();
  const [side, setSide] = useState<Side>('book');
  const [shown, setShown] = useState(payload.receipts[0]?.id);
  const entry = payload.entries.find(({ id }) => id === picked);
  const find = (selector: string) => desk.current?.querySelector<HTMLElement>(selector);
  const close = () => {
    find(`[data-do="act:entry-${picked}"]`)?.focus();
    setPicked(undefined);
  };
  // Whoever goes by keyboard or ear goes on with the entry that was picked.
  useEffect(() => {
    if (!picked) return;
    find('[data-panel]')?.focus({ preventScroll: true });
    find('.beside')?.scrollTo({ top: 0 });
  }, [picked]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys only move between its buttons
    <div
      class="ledger"
      ref={desk}
      data-side={side}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && picked) close();
        else if (!(event.target instanceof HTMLInputElement)) walk(event, '.account, .beside');
      }}
    >
      <div class="ledger-tabs">
        {(['book', 'receipts'] as const).map((one) => (
          <Button
            key={one}
            do={`act:show-${one}`}
            pressed={side === one}
            onPress={() => {
              setSide(one);
              setPicked(undefined);
            }}
          >
            {t(one === 'book' ? 'ledger.book' : 'ledger.receipts')}
          </Button>
        ))}
      </div>
      <div class="account">
        <Book
          {...props}
          picked={picked}
          onPick={(id) => (id === picked ? close() : setPicked(id))}
        />
        <Footing payload={payload} answer={props.answer} />
      </div>
      <div class="beside">
        {entry ? (
          <EntryPanel key={entry.id} {...props} entry={entry} onClose={close} />
        ) : (
          <Receipts {...props} shown={shown} onShow={setShown} />
        )}
      </div>
    </div>
  );
}
