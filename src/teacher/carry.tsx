// Taking the records away as files, and bringing a backup in.
import { useSignal } from '@preact/signals';
import type { Result } from '../base/result.ts';
import { Button, Icon } from '../controls/controls.tsx';
import { useToast } from '../controls/toast.tsx';
import type { GradeRow } from '../report/gradebook.ts';
import { choicesCsv, scoresCsv } from '../report/tables.ts';
import type { Merged } from '../store/store.ts';
import { t } from '../text/text.ts';
import { dayOf, download } from './download.ts';

/** Why a backup was not brought in. */
type Refused = 'too-big' | 'not-whole' | 'not-ours' | 'newer' | 'broken' | 'refused';

/** Brings a file in; reads it only if its size can be that of a backup. Never rejects. */
export type BringIn = (file: File) => Promise<Result<Merged, Refused>>;

interface CarryProps {
  /** The wanted attempts, the newest first. */
  rows: readonly GradeRow[];
  /** Whether `rows` are not all there are. */
  filtered: boolean;
  /** The text of a backup of everything. */
  backup: () => Promise<string>;
  bringIn: BringIn;
}

type Told =
  | { state: 'quiet' }
  | { state: 'busy' }
  | { state: 'done'; result: Result<Merged, Refused> };

function wordsOf(told: Told): string {
  if (told.state === 'quiet') return '';
  if (told.state === 'busy') return t('common.loading');
  const { result } = told;
  return result.ok
    ? t('teacher.imported', { added: result.value.added, unchanged: result.value.unchanged })
    : t(`teacher.import.${result.error}`);
}

function Import({ bringIn }: Pick<CarryProps, 'bringIn'>) {
  const told = useSignal<Told>({ state: 'quiet' });
  const take = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (!file) return;
    told.value = { state: 'busy' };
    told.value = { state: 'done', result: await bringIn(file) };
    input.value = '';
  };
  const { state } = told.value;
  const wrong = told.value.state === 'done' && !told.value.result.ok;
  return (
    <>
      <label class="button file">
        <Icon name="upload" />
        {t('teacher.import-backup')}
        <input
          class="sr-only"
          type="file"
          accept=".json,application/json"
          disabled={told.value.state === 'busy'}
          onChange={(event) => void take(event.currentTarget)}
        />
      </label>
      <p class={`told ${wrong ? 'wrong' : state}`} role="status">
        {wordsOf(told.value)}
      </p>
    </>
  );
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
  const saveBackup = async (): Promise<void> => {
    const name = `qinglian-backup-${dayOf(new Date())}.json`;
    save({ name, type: 'application/json', text: await backup() });
  };
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
          <Button icon="save" onPress={() => void saveBackup()}>
            {t('teacher.export-backup')}
          </Button>
          <Import bringIn={bringIn} />
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
