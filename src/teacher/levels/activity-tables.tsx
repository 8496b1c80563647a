// What was marked in the activities of a level, both errors apart: what was missed, and what was suspected.
import type { Words } from '../../base/words.ts';
import { Table } from '../../controls/table.tsx';
import type { Story } from '../../report/story.ts';
import { t } from '../../text/text.ts';

export function ActivityTables({ story, words }: { story: Story; words: Words }) {
  return (
    <>
      {story.activities
        .filter(({ items }) => items.length > 0)
        .map(({ id, text, answers, accuracy, items }) => (
          <Table
            key={id}
            name={words[text] ?? id}
            caption={
              <>
                {words[text]}
                <br />
                <span class="soft">
                  {t('story.answers', { count: answers })}
                  {accuracy !== undefined &&
                    t('story.mean-accuracy', { percent: Math.round(100 * accuracy) })}
                </span>
              </>
            }
            columns={[
              t('story.item'),
              t('teacher.hits'),
              t('teacher.misses'),
              t('teacher.false-alarms'),
              t('story.fine'),
            ]}
          >
            {items.map((item) => {
              // What matters can be missed, what is innocent can be suspected; the other cells are empty.
              const matters = item.hits + item.misses > 0;
              return (
                <tr key={item.id}>
                  <th scope="row">{item.about.map((key) => words[key]).join('、') || item.id}</th>
                  <td>{matters && item.hits}</td>
                  <td>{matters && item.misses}</td>
                  <td>{!matters && item.falseAlarms}</td>
                  <td>{!matters && item.fine}</td>
                </tr>
              );
            })}
          </Table>
        ))}
    </>
  );
}
