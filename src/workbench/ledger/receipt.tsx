// A receipt: a slip of paper with its shop, its lines, their sum, and what somebody wrote on it.
import { sumOf } from '../../activities/ledger/rules.ts';
import type { LedgerPayload } from '../../activities/ledger/schema.ts';
import type { Words } from '../../base/words.ts';
import { t } from '../../text/text.ts';
import { figure } from './figures.ts';

interface Props {
  receipt: LedgerPayload['receipts'][number];
  words: Words;
}

export function Receipt({ receipt, words }: Props) {
  return (
    <article class="receipt on-paper" aria-label={words[receipt.title]}>
      <div class="receipt-paper">
        <h4>{words[receipt.title]}</h4>
        <p class="day">{receipt.date}</p>
        <ul>
          {receipt.lines.map((line) => (
            <li key={line.text}>
              <span>{words[line.text]}</span>
              <span>{line.amount < 0 ? `-${figure(line.amount)}` : figure(line.amount)}</span>
            </li>
          ))}
        </ul>
        <p class="sum">
          <span>{t('ledger.sum')}</span>
          <span>{figure(sumOf(receipt))}</span>
        </p>
        {receipt.remark && <p class="hand-written">{words[receipt.remark]}</p>}
      </div>
    </article>
  );
}
