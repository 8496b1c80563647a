// Taking the records away as files, and bringing a backup in.
import { useSignal } from '@preact/signals';
import type { Result } from '../base/result.ts';
import { Button, Icon } from '../controls/controls.tsx';
import { useToast } from '../controls/toast.tsx';
import type { Merged } from '../store/store.ts';
import { t } from '../text/text.ts';
import { type Carried, type CarryOff, going, write } from './carrying.ts';
import { dayOf, download, downloadFile } from './download.ts';
import type { Wanted } from './filter.tsx';
import { Writing } from './writing.tsx';

/** Why a backup was not brought in. */
type Refused = 'too-big' | 'not-whole' | 'not-ours' | 'newer' | 'broken' | 'refused';

/** Brings a file in; reads it only if its size can be that of a backup. Never rejects. */
export type BringIn = (file: File) => Promise<Result<Merged, Refused>>;

export interface CarryProps {
  /** How many attempts are wanted. */
  count: number;
  /** Which; the same for whoever writes them. */
  wanted: Wanted;
  /** Whether they are not all there are. */
  filtered: boolean;
  carryOff: CarryOff;
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

/** The ending of each file's name. */
const ENDINGS: Record<Carried, string> = { scores: 'csv', choices: 'csv', workbook: 'xlsx' };

export function Carry({ count, wanted, filtered, carryOff, backup, bringIn }: CarryProps) {
  const { say, toasts } = useToast();
  const none = count === 0;
  const saved = (name: string) => say(t('common.saved', { name }));
  const carry = async (what: Carried): Promise<void> => {
    const file = await write(what, wanted, carryOff);
    if (!file) return;
    const stem = what === 'workbook' ? 'qinglian' : what;
    const name = `${stem}-${dayOf(new Date())}.${ENDINGS[what]}`;
    downloadFile(name, file);
    saved(name);
  };
  const saveBackup = async (): Promise<void> => {
    const name = `qinglian-backup-${dayOf(new Date())}.json`;
    download({ name, type: 'application/json', text: await backup() });
    saved(name);
  };
  return (
    <>
      {toasts}
      <section class="card carry" aria-labelledby="carry">
        <h2 id="carry" class="sr-only">
          {t('teacher.carry')}
        </h2>
        <div class="buttons">
          {(['workbook', 'scores', 'choices'] as const).map((what) => (
            <Button
              key={what}
              icon="download"
              disabled={none || going.value !== undefined}
              onPress={() => void carry(what)}
            >
              {t(`teacher.export-${what}`)}
            </Button>
          ))}
          <Button icon="save" onPress={() => void saveBackup()}>
            {t('teacher.export-backup')}
          </Button>
          <Import bringIn={bringIn} />
        </div>
        <p class="soft">
          {!none && t(filtered ? 'teacher.carry-some' : 'teacher.carry-all', { count })}{' '}
          {t('teacher.privacy')}
        </p>
      </section>
      <Writing />
    </>
  );
}
