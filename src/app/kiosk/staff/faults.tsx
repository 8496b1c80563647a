// The staff's log of what went wrong: when, where and what, to be handed on as a text. Nothing of visitors is in it.

import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../controls/controls.tsx';
import { Table } from '../../../controls/table.tsx';
import type { Fault } from '../../../healing/log.ts';
import { dateAndTime, t } from '../../../text/text.ts';
import { readFaults } from '../../healing/ledger.ts';
import { saveFile } from '../../save-file.ts';
import { textOf } from './fault-list.ts';
import { fileName } from './file-name.ts';
import type { PartProps } from './panel.tsx';

export function Faults({ settings, say }: PartProps) {
  const [faults, setFaults] = useState<readonly Fault[]>();
  useEffect(() => void readFaults().then(setFaults), []);
  if (!faults) return <p role="status">{t('common.loading')}</p>;
  if (faults.length === 0) return <p class="card">{t('staff.no-faults')}</p>;
  const save = (): void => {
    const name = fileName('faults', settings.event, 'txt');
    saveFile(name, textOf(faults), 'text/plain;charset=utf-8');
    say(t('common.saved', { name }));
  };
  return (
    <>
      <section class="card staff-carry">
        <p>{t('staff.faults-lead')}</p>
        <div class="staff-buttons">
          <Button icon="download" do="act:staff-faults-save" onPress={save}>
            {t('staff.faults-save')}
          </Button>
        </div>
      </section>
      <div class="staff-log">
        <Table
          name={t('staff.part.faults')}
          caption={t('staff.faults-count', { count: faults.length })}
          columns={(['last', 'code', 'count', 'where', 'what', 'build'] as const).map((one) =>
            t(`staff.fault.${one}`),
          )}
        >
          {faults.map(({ last, code, count, where, what, build }) => (
            <tr key={`${last} ${code} ${where} ${what}`}>
              <td>{dateAndTime(last)}</td>
              <th scope="row">{code}</th>
              <td class="figure">{count}</td>
              <td>{where}</td>
              <td>{what}</td>
              <td>{build}</td>
            </tr>
          ))}
        </Table>
      </div>
    </>
  );
}
