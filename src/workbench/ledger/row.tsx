// One entry of the book. A mended figure stands above the old one, which is ruled through; what is struck
// out can still be read.
import { ASK, mendedAmount, STRIKE } from '../../activities/ledger/rules.ts';
import type { LedgerPayload } from '../../activities/ledger/schema.ts';
import type { Outcome } from '../../activities/marking.ts';
import { t } from '../../text/text.ts';
import { TONES, VerdictSign, verdictOf } from '../verdict.tsx';
import { figure } from './figures.ts';
import { type Mend, Seal } from './seal.tsx';

interface Props {
  entry: LedgerPayload['entries'][number];
  text: string;
  /** What the answer does about it. */
  to: string | undefined;
  /** What the book comes to after it, in dollars. */
  balance: number;
  picked: boolean;
  outcome: Outcome | undefined;
  onPick: (() => void) | undefined;
}

export function EntryRow({ entry, text, to, balance, picked, outcome, onPick }: Props) {
  const mend = mendOf(to);
  const written = to === STRIKE ? <del>{text}</del> : text;
  const verdict = outcome && verdictOf(outcome, entry.id);
  return (
    <tr class={picked ? 'picked' : ''} data-entry={entry.id} data-mended={to} onClick={onPick}>
      <td>{entry.date}</td>
      <th scope="row">
        {verdict && (
          <span class={`verdict ${TONES[verdict]}`}>
            <VerdictSign verdict={verdict} manner="mending" />
          </span>
        )}
        {onPick ? (
          <button type="button" data-do={`act:entry-${entry.id}`} aria-pressed={picked}>
            {text}
          </button>
        ) : (
          <span>{written}</span>
        )}
        {mend && <Seal kind={mend} />}
      </th>
      <Cell written={entry.amount} to={to} side={1} />
      <Cell written={entry.amount} to={to} side={-1} />
      <td>{balance < 0 ? `-${figure(balance)}` : figure(balance)}</td>
    </tr>
  );
}

function mendOf(to: string | undefined): Mend | undefined {
  if (to === STRIKE || to === ASK) return to;
  return mendedAmount(to) === undefined ? undefined : 'amount';
}

/** The money column: the old figure where it was written, a mended one where it belongs. */
function Cell({ written, to, side }: { written: number; to: string | undefined; side: 1 | -1 }) {
  const mended = mendedAmount(to);
  const wasHere = Math.sign(written) === side;
  const isHere = mended !== undefined && Math.sign(mended) === side;
  const old = mended !== undefined || to === STRIKE;
  return (
    <td>
      {isHere && (
        <ins>
          <span class="sr-only">{t('ledger.now')}</span>
          {figure(mended)}
        </ins>
      )}
      {wasHere && (old ? <del>{figure(written)}</del> : figure(written))}
    </td>
  );
}
