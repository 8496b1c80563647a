// The mended book once it is handed in, with what there is to say about every entry.
import {
  due,
  ENTER,
  exchanged,
  mendedAmount,
  STRIKE,
  sumOf,
} from '../../activities/ledger/rules.ts';
import type { Outcome } from '../../activities/marking.ts';
import { t } from '../../text/text.ts';
import { type Note, Notes } from '../notes.tsx';
import { verdictOf } from '../verdict.tsx';
import { Book } from './book.tsx';
import { inOrOut } from './figures.ts';
import { Footing } from './footing.tsx';
import type { LedgerProps } from './ledger-view.tsx';

export function Judged(props: LedgerProps & { outcome: Outcome }) {
  const { payload, answer, words } = props;
  const steads = exchanged(payload, answer);
  const outcome = seenBy(props.outcome, steads);
  const judgedAs = (id: string) => payload.entries.find((one) => one.id === steads.get(id));
  const told = (date: string, text: string | undefined, amount: number) =>
    `${date} ${text ?? ''} ${inOrOut(amount)}`;
  const notes: Note[] = [
    ...payload.entries.map((entry) => {
      const judged = judgedAs(entry.id) ?? entry;
      return {
        id: entry.id,
        about: told(entry.date, words[entry.text], entry.amount),
        verdict: verdictOf(outcome, entry.id),
        belongs: rightly(due(judged)),
        note: words[judged.note],
      };
    }),
    ...payload.receipts
      .filter((receipt) => receipt.missing || answer[receipt.id] === ENTER)
      .map((receipt) => ({
        id: receipt.id,
        about: told(receipt.date, words[receipt.title], -sumOf(receipt)),
        verdict: verdictOf(outcome, receipt.id),
        belongs: receipt.missing ? rightly(ENTER) : undefined,
        note: receipt.missing ? receipt.note && words[receipt.note] : t('ledger.stands-already'),
      })),
  ];
  return (
    <div class="ledger-judged">
      <Notes manner="mending" notes={notes} />
      <div class="account">
        <Book {...props} outcome={outcome} />
        <Footing payload={payload} answer={answer} />
      </div>
    </div>
  );
}

/** The outcome as the book shows it, where an entry was judged in another's stead. */
function seenBy(outcome: Outcome, steads: ReadonlyMap<string, string>): Outcome {
  const own = (ids: readonly string[]) => ids.map((id) => steads.get(id) ?? id);
  const { accuracy, hits, misses, falseAlarms, fine } = outcome;
  return {
    accuracy,
    hits: own(hits),
    misses: own(misses),
    falseAlarms: own(falseAlarms),
    fine: own(fine),
  };
}

/** What was to be done about an entry; nothing where it was right. */
function rightly(to: string | undefined): string | undefined {
  if (to === undefined) return undefined;
  const amount = mendedAmount(to);
  if (amount !== undefined) return t('ledger.due.amount', { amount: inOrOut(amount) });
  if (to === ENTER) return t('ledger.due.enter');
  return t(to === STRIKE ? 'ledger.due.strike' : 'ledger.due.ask');
}
