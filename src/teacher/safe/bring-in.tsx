// Bringing a backup in, and asking for the passphrase of one that is locked.
import { useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { Result } from '../../base/result.ts';
import { Dialog, Icon } from '../../controls/controls.tsx';
import type { BackupTrouble } from '../../store/backup.ts';
import type { Merged } from '../../store/store.ts';
import { t } from '../../text/text.ts';
import { SecretField } from '../lock/secret-field.tsx';
import { SecretForm } from '../lock/secret-form.tsx';

/** Why a backup was not brought in. `wrong`: a wrong passphrase, or a damaged file. */
type Refused = Exclude<BackupTrouble, 'locked'> | 'wrong' | 'refused';

/**
 * Brings a file in; reads it only if its size can be that of a backup. Never rejects. One that is `locked`
 * wants the passphrase.
 */
export type BringIn = (
  file: File,
  passphrase?: string,
) => Promise<Result<Merged, Refused | 'locked'>>;

type Told =
  | { state: 'quiet' }
  | { state: 'busy' }
  | { state: 'done'; result: Result<Merged, Refused> };

const troubleOf = (error: Refused): string =>
  error === 'wrong' ? t('safe.wrong') : t(`teacher.import.${error}`);

function wordsOf(told: Told): string {
  if (told.state === 'quiet') return '';
  if (told.state === 'busy') return t('common.loading');
  const { result } = told;
  return result.ok
    ? t('teacher.imported', { added: result.value.added, unchanged: result.value.unchanged })
    : troubleOf(result.error);
}

export function BringInBackup({ bringIn }: { bringIn: BringIn }) {
  const told = useSignal<Told>({ state: 'quiet' });
  const [locked, setLocked] = useState<File>();
  const take = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (!file) return;
    told.value = { state: 'busy' };
    const result = await bringIn(file);
    input.value = '';
    if (result.ok) told.value = { state: 'done', result };
    else if (result.error !== 'locked')
      told.value = { state: 'done', result: { ok: false, error: result.error } };
    else {
      told.value = { state: 'quiet' };
      setLocked(file);
    }
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
      {locked && (
        <Unlocking
          file={locked}
          bringIn={bringIn}
          onDone={(result) => {
            told.value = { state: 'done', result };
            setLocked(undefined);
          }}
          onClose={() => setLocked(undefined)}
        />
      )}
    </>
  );
}

interface UnlockingProps {
  file: File;
  bringIn: BringIn;
  onDone: (result: Result<Merged, Refused>) => void;
  onClose: () => void;
}

function Unlocking({ file, bringIn, onDone, onClose }: UnlockingProps) {
  const [passphrase, setPassphrase] = useState('');
  const [trouble, setTrouble] = useState('');
  const take = async (): Promise<void> => {
    if (passphrase === '') return;
    setTrouble('');
    const result = await bringIn(file, passphrase);
    if (result.ok) onDone(result);
    else if (result.error === 'wrong' || result.error === 'locked') setTrouble(t('safe.wrong'));
    else onDone({ ok: false, error: result.error });
  };
  return (
    <Dialog title={t('safe.locked-file')} onClose={onClose}>
      <SecretForm action={t('safe.unlock')} do="act:unlock-backup" onTake={take}>
        <p>{t('safe.locked-file-lead')}</p>
        <SecretField
          label={t('safe.passphrase-of')}
          value={passphrase}
          trouble={trouble}
          onType={setPassphrase}
          first
        />
      </SecretForm>
    </Dialog>
  );
}
