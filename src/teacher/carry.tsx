// Taking the records away as files, and bringing a backup in.
import { Button } from '../controls/controls.tsx';
import { useToast } from '../controls/toast.tsx';
import type { GradeRow } from '../report/gradebook.ts';
import { choicesCsv, scoresCsv } from '../report/tables.ts';
import { t } from '../text/text.ts';
import { dayOf, download } from './download.ts';
import { backupFile, type WriteBackup } from './safe/backup.tsx';
import { type BringIn, BringInBackup } from './safe/bring-in.tsx';

interface CarryProps {
  /** The wanted attempts, the newest first. */
  rows: readonly GradeRow[];
  /** Whether `rows` are not all there are. */
  filtered: boolean;
  backup: WriteBackup;
  bringIn: BringIn;
}

export function Carry({ rows, filtered, backup, bringIn }: CarryProps) {
  const { say, toasts } = useToast();
  const none = rows.length === 0;
  const save = (file: Parameters<typeof download>[0]) => {
    download(file);
    say(t('common.saved', { name: file.name }));
  };
  const csv = (name: string, write: (oldestFirst: GradeRow[]) => string) => () =>
    save({
      name: `${name}-${dayOf(new Date())}.csv`,
      type: 'text/csv',
      text: write(rows.toReversed()),
    });
  return (
    <>
      {toasts}
      <section class="card carry" aria-labelledby="carry">
        <h2 id="carry" class="sr-only">
          {t('teacher.carry')}
        </h2>
        <div class="buttons">
          <Button icon="download" disabled={none} onPress={csv('scores', scoresCsv)}>
            {t('teacher.export-scores')}
          </Button>
          <Button icon="download" disabled={none} onPress={csv('choices', choicesCsv)}>
            {t('teacher.export-choices')}
          </Button>
          <Button icon="save" onPress={() => void backupFile(backup).then(save)}>
            {t('teacher.export-backup')}
          </Button>
          <BringInBackup bringIn={bringIn} />
        </div>
        <p class="soft">
          {!none &&
            t(filtered ? 'teacher.carry-some' : 'teacher.carry-all', { count: rows.length })}{' '}
          {t('teacher.privacy')}
        </p>
      </section>
    </>
  );
}
