// The choices of a lesson: what was asked, how the votes moved, and what was decided. No names, no ranks.
import { countOf } from '../../classroom/tally.ts';
import { Icon } from '../../controls/controls.tsx';
import { Table } from '../../controls/table.tsx';
import type { ToldChoice } from '../../report/lesson.ts';
import { t } from '../../text/text.ts';
import { Flow } from './flow.tsx';
import { Numeral } from './options.tsx';
import './votes.css';

export function ToldChoices({ choices }: { choices: readonly ToldChoice[] }) {
  return (
    <ol class="told-choices">
      {choices.map((choice) => (
        <li key={choice.nth} data-choice={choice.nth}>
          <ToldVotes choice={choice} />
          {choice.first && choice.second && (
            <Flow options={choice.options} first={choice.first} second={choice.second} />
          )}
        </li>
      ))}
    </ol>
  );
}

function ToldVotes({ choice }: { choice: ToldChoice }) {
  const { question, options, first, second, taken } = choice;
  const columns = [
    t('lesson.option'),
    ...(first ? [t('lesson.first-vote')] : []),
    ...(second ? [t('lesson.second-vote')] : []),
    t('lesson.decided'),
  ];
  return (
    <Table name={question} caption={question} columns={columns}>
      {options.map(({ id, text }, nth) => (
        <tr key={id} class={taken === id ? 'taken' : ''}>
          <th scope="row">
            <Numeral nth={nth} /> {text}
          </th>
          {first && <td>{countOf(first, id)}</td>}
          {second && <td>{countOf(second, id)}</td>}
          <td>
            {taken === id && (
              <>
                <Icon name="check" />
                <span class="sr-only">{t('lesson.decided')}</span>
              </>
            )}
          </td>
        </tr>
      ))}
    </Table>
  );
}
