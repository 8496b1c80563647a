// What was chosen at every choice of a level: alone at first, and by hands in the lessons of the class.
import type { Words } from '../../base/words.ts';
import { Meter } from '../../controls/meter.tsx';
import { Table } from '../../controls/table.tsx';
import { type Story, stopName } from '../../report/story.ts';
import type { Votes } from '../../report/votes.ts';
import { t } from '../../text/text.ts';
import { signsOf } from './story-map.tsx';

interface Props {
  story: Story;
  words: Words;
  votes: Votes;
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, one) => sum + one, 0);

/** So many, and what share of all that is. */
function Share({ name, count, all }: { name: string; count: number; all: number }) {
  if (all === 0) return null;
  const percent = Math.round((100 * count) / all);
  return (
    <span class="share">
      <Meter name={name} percent={percent} />
      <span>{t('story.share', { count, percent })}</span>
    </span>
  );
}

export function ChoiceTable({ story, words, votes }: Props) {
  const signs = signsOf(story);
  const voted = votes.size > 0;
  const name = t('story.choices');
  return (
    <Table
      name={name}
      caption={name}
      columns={[
        t('story.number'),
        t('story.option'),
        t('story.first-choice'),
        ...(voted ? [t('story.first-vote'), t('story.second-vote')] : []),
      ]}
    >
      {story.choices.flatMap(({ id, text, options }) => {
        const all = sumOf(options.map(({ count }) => count));
        const rounds = votes.get(id) ?? [];
        return [
          <tr key={id} class="asked">
            <th scope="rowgroup" colSpan={voted ? 5 : 3}>
              {`${signs.get(stopName({ kind: 'choice', id }))}. ${words[text]}`}
            </th>
          </tr>,
          ...options.map((option) => (
            <tr key={`${id} ${option.id}`} data-option={`${id}.${option.id}`}>
              <td />
              <th scope="row">{words[option.text]}</th>
              <td>
                <Share name={t('story.first-choice')} count={option.count} all={all} />
              </td>
              {voted &&
                [0, 1].map((round) => {
                  const counts = rounds[round] ?? {};
                  return (
                    <td key={round}>
                      <Share
                        name={t(round === 0 ? 'story.first-vote' : 'story.second-vote')}
                        count={counts[option.id] ?? 0}
                        all={sumOf(Object.values(counts))}
                      />
                    </td>
                  );
                })}
            </tr>
          )),
        ];
      })}
    </Table>
  );
}
