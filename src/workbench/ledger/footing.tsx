// The foot of the page: what the book comes to, what was counted in the box, and how far apart they are.
import { balanceOf } from '../../activities/ledger/rules.ts';
import type { LedgerPayload } from '../../activities/ledger/schema.ts';
import type { Answer } from '../../activities/rules.ts';
import { Icon } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';
import { dollars } from './figures.ts';

export function Footing({ payload, answer }: { payload: LedgerPayload; answer: Answer }) {
  const book = balanceOf(payload, answer);
  const apart = Math.abs(book - payload.counted);
  return (
    <dl class={`footing ${apart === 0 ? 'agrees' : ''}`}>
      <div>
        <dt>{t('ledger.book-says')}</dt>
        <dd>{dollars(book)}</dd>
      </div>
      <div>
        <dt>{t('ledger.box-holds')}</dt>
        <dd>{dollars(payload.counted)}</dd>
      </div>
      <div class="apart" aria-live="polite">
        <dt>
          <Icon name={apart === 0 ? 'check' : 'warning'} />
          {t(apart === 0 ? 'ledger.agrees' : 'ledger.apart')}
        </dt>
        <dd>{apart === 0 ? t('ledger.no-proof') : dollars(apart)}</dd>
      </div>
    </dl>
  );
}
