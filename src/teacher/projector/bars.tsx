// What a vote came to: a table whose bars a whole room sees.
import type { Ballot } from '../../classroom/lesson.ts';
import { countOf, totalOf } from '../../classroom/tally.ts';
import { t } from '../../text/text.ts';
import { Numeral } from './options.tsx';
import type { Question } from './question.ts';

interface Props {
  options: Question['options'];
  ballot: Ballot | undefined;
  /** What the table is called. */
  caption: string;
}

export function Bars({ options, ballot, caption }: Props) {
  const all = totalOf(ballot);
  const most = Math.max(1, ...options.map(({ id }) => countOf(ballot, id)));
  return (
    <table class="vote-bars">
      <caption class="sr-only">{caption}</caption>
      <thead class="sr-only">
        <tr>
          <th scope="col">{t('lesson.option')}</th>
          <th scope="col">{t('lesson.share')}</th>
          <th scope="col">{t('lesson.votes')}</th>
        </tr>
      </thead>
      <tbody>
        {options.map(({ id, text }, nth) => {
          const count = countOf(ballot, id);
          return (
            <tr key={id}>
              <th scope="row">
                <span>
                  <Numeral nth={nth} />
                  {text}
                </span>
              </th>
              <td>
                <span class="track" aria-hidden="true">
                  <span class={`hue-${nth % 6}`} style={{ width: `${(100 * count) / most}%` }} />
                </span>
                <span class="sr-only">
                  {all > 0 ? `${Math.round((100 * count) / all)}%` : '0%'}
                </span>
              </td>
              <td data-votes={id}>{count}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
