// The decision: what most are for, or what the teacher picks.
import type { Round } from '../../classroom/lesson.ts';
import { decidedIn, lastBallot } from '../../classroom/round.ts';
import { countOf, leadersOf } from '../../classroom/tally.ts';
import { Badge } from '../../controls/badge.tsx';
import { t } from '../../text/text.ts';
import { Numeral } from './options.tsx';
import type { Question } from './question.ts';

interface Props {
  options: Question['options'];
  round: Round;
  onPick: (option: string) => void;
}

export function Decide({ options, round, onPick }: Props) {
  const ballot = lastBallot(round);
  const leaders = leadersOf(ballot, round.options);
  const decided = decidedIn(round);
  const hint = !ballot
    ? 'lesson.decide-unvoted'
    : leaders.length > 1
      ? 'lesson.decide-tie'
      : 'lesson.decide-majority';
  return (
    <>
      <p class="round-hint" role="status">
        {t(hint)}
      </p>
      <ol class="round-options deciding">
        {options.map(({ id, text }, nth) => (
          <li key={id} class={decided === id ? 'now' : ''}>
            <button
              type="button"
              class="round-ask"
              aria-pressed={decided === id}
              data-do={`round:pick-${id}`}
              data-key={nth + 1}
              onClick={() => onPick(id)}
            >
              <Numeral nth={nth} />
              <span class="wording">{text}</span>
              {ballot && <span class="vote-count">{countOf(ballot, id)}</span>}
              {leaders.includes(id) && (
                <Badge kind="good">{t(leaders.length > 1 ? 'lesson.tied' : 'lesson.most')}</Badge>
              )}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
