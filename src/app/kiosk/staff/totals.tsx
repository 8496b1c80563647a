// All that was counted, day by day, to be carried off as a table and then begun anew.
import { useState } from 'preact/hooks';
import { Button } from '../../../controls/controls.tsx';
import { Table } from '../../../controls/table.tsx';
import { allOf, dateOf, daysOf, figuresOf, timeOf } from '../../../kiosk/figures.ts';
import type { Total } from '../../../kiosk/totals.ts';
import { visitsCsv } from '../../../report/visits.ts';
import { day, t } from '../../../text/text.ts';
import { saveFile } from '../../save-file.ts';
import type { Counts } from './counted.ts';
import { fileName } from './file-name.ts';
import type { PartProps } from './panel.tsx';
import { Reset } from './reset.tsx';

export function Totals({ settings, counts, say }: PartProps) {
  const { rows, titles } = counts;
  /** What lies in the file that was saved last. */
  const [away, setAway] = useState<readonly Total[]>();
  if (!rows) return <p role="status">{t('common.loading')}</p>;
  if (rows.length === 0) return <p class="card">{t('staff.nothing-counted')}</p>;
  const save = (): void => {
    const name = fileName('totals', settings.event, 'csv');
    saveFile(name, visitsCsv(rows, new Map([...titles, ['', t('staff.visits')]])), 'text/csv');
    setAway(rows);
    say(t('common.saved', { name }));
  };
  return (
    <>
      <section class="card staff-carry">
        <p>{t('staff.totals-lead')}</p>
        <div class="staff-buttons">
          <Button kind="main" icon="download" do="act:staff-csv" onPress={save}>
            {t('staff.csv')}
          </Button>
          <Reset away={away} counts={counts} say={say} />
        </div>
      </section>
      <div class="staff-days">
        {daysOf(rows).map((date) => (
          <Day key={date} date={date} rows={rows} titles={titles} />
        ))}
      </div>
    </>
  );
}

function Day({
  date,
  rows,
  titles,
}: { date: string; rows: readonly Total[] } & Pick<Counts, 'titles'>) {
  const { visits, plays } = figuresOf(rows, date);
  const name = day(`${date}T12:00`);
  return (
    <Table
      name={name}
      caption={
        <>
          <b>{name}</b>{' '}
          {t('staff.day-sum', {
            visits: allOf(visits),
            finished: plays.finished,
            plays: allOf(plays),
          })}
        </>
      }
      columns={[t('staff.hour'), t('staff.level'), t('staff.finished'), t('staff.left')]}
    >
      {rows
        .filter(({ hour }) => dateOf(hour) === date)
        .map(({ hour, level, finished, left }) => (
          <tr key={`${hour} ${level}`} data-row={`${hour} ${level}`}>
            <td class="figure">{t('staff.hour-of', { hour: timeOf(hour) })}</td>
            <th scope="row">
              {level === '' ? <b>{t('staff.visits')}</b> : (titles.get(level) ?? level)}
            </th>
            <td class="figure">{finished}</td>
            <td class="figure">{left}</td>
          </tr>
        ))}
    </Table>
  );
}
