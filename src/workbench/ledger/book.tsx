// The account book: a ruled page of an exercise book. What was written stays readable, whatever is mended.
import { ENTER, mendedAmount, STRIKE, sumOf } from '../../activities/ledger/rules.ts';
import { t } from '../../text/text.ts';
import { figure } from './figures.ts';
import type { LedgerProps } from './ledger-view.tsx';
import { EntryRow } from './row.tsx';
import { Seal } from './seal.tsx';

interface Props extends LedgerProps {
  picked?: string | undefined;
  /** Left out where there is nothing to pick any more. */
  onPick?: (entry: string) => void;
}

export function Book({ payload, words, answer, outcome, picked, onPick }: Props) {
  let balance = payload.opening;
  const rows = payload.entries.map((entry) => {
    const to = answer[entry.id];
    if (to !== STRIKE) balance += mendedAmount(to) ?? entry.amount;
    return { entry, to, balance };
  });
  const entered = payload.receipts
    .filter(({ id }) => answer[id] === ENTER)
    .map((receipt) => {
      balance -= sumOf(receipt);
      return { receipt, balance };
    });
  return (
    <div class="exercise-book on-paper">
      <table>
        <caption>{words[payload.book]}</caption>
        <thead>
          <tr>
            <th scope="col">{t('ledger.date')}</th>
            <th scope="col">{t('ledger.what')}</th>
            <th scope="col">{t('ledger.in')}</th>
            <th scope="col">{t('ledger.out')}</th>
            <th scope="col">{t('ledger.balance')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td />
            <th scope="row">{t('ledger.opening')}</th>
            <td />
            <td />
            <td>{figure(payload.opening)}</td>
          </tr>
          {rows.map(({ entry, to, balance: after }) => (
            <EntryRow
              key={entry.id}
              entry={entry}
              text={words[entry.text] ?? ''}
              to={to}
              balance={after}
              picked={picked === entry.id}
              outcome={outcome}
              onPick={onPick && (() => onPick(entry.id))}
            />
          ))}
          {entered.map(({ receipt, balance: after }) => (
            <tr key={receipt.id} class="entered-row" data-entry={receipt.id} data-mended={ENTER}>
              <td>{receipt.date}</td>
              <th scope="row">
                {words[receipt.title]}
                <Seal kind="enter" />
              </th>
              <td />
              <td>{figure(sumOf(receipt))}</td>
              <td>{figure(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
