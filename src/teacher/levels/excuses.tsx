// The excuses that went with what was chosen: what to talk about, and nobody's fault.

import { Table } from '../../controls/table.tsx';
import { EXCUSES, excusesIn, type Story } from '../../report/story.ts';
import { t } from '../../text/text.ts';

export function Excuses({ story }: { story: Story }) {
  const counts = excusesIn(story);
  const name = t('story.excuses');
  const used = EXCUSES.filter((excuse) => counts.has(excuse));
  if (used.length === 0) return null;
  return (
    <Table
      name={name}
      caption={
        <>
          {name}
          <br />
          <span class="soft">{t('story.excuses-lead')}</span>
        </>
      }
      columns={[t('story.excuse'), t('story.offered'), t('story.taken')]}
    >
      {used.map((excuse) => (
        <tr key={excuse}>
          <th scope="row">{t(`excuse.${excuse}`)}</th>
          <td>{counts.get(excuse)?.offered}</td>
          <td>{counts.get(excuse)?.taken}</td>
        </tr>
      ))}
    </Table>
  );
}
