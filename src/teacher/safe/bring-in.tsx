// Bringing a backup in, and asking for the passphrase of one that is locked.
import { useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { Result } from '../../base/result.ts';
import { Button, Dialog } from '../../controls/controls.tsx';
import { FileButton } from '../../controls/file-button.tsx';
import { Progress } from '../../controls/meter.tsx';
import type { BackupTrouble } from '../../store/backup.ts';
import type { Merged } from '../../store/store.ts';
import { t } from '../../text/text.ts';
import type { Around } from '../carrying.ts';
import { SecretField } from '../lock/secret-field.tsx';
import { SecretForm } from '../lock/secret-form.tsx';

/**
 * Why a backup was not brought in. `wrong`: a wrong passphrase, or a damaged file; `locked`: it wants the
 * passphrase; `stopped`: by the user.
 */
export type BringInTrouble = BackupTrouble | 'wrong' | 'refused' | 'stopped';

type Refused = Exclude<BringInTrouble, 'locked'>;

/**
 * Brings a file in; reads it only if its size can be that of a backup. `tell` hears how many rows are done
 * of how many; a `signal` that aborts leaves everything as it was. Never rejects.
 */
export type BringIn = (
  file: File,
  passphrase: string | undefined,
  around: Around,
) => Promise<Result<Merged, BringInTrouble>>;

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

/** How far a backup is that takes a while, and how to stop it. */
interface Going {
  done: number;
  all: number;
  stop: () => void;
}

/** Rows that are brought in within a moment. */
const FEW = 500;

/** Brings files in one at a time, and says how far a long one is. */
function useBringIn(bringIn: BringIn) {
  const [going, setGoing] = useState<Going>();
  const bring = async (file: File, passphrase?: string) => {
    const stopping = new AbortController();
    const result = await bringIn(file, passphrase, {
      signal: stopping.signal,
      tell: (done, all) => {
        if (all > FEW) setGoing({ done, all, stop: () => stopping.abort() });
      },
    });
    setGoing(undefined);
    return result;
  };
  return { bring, underway: going && <Underway {...going} /> };
}

function Underway({ done, all, stop }: Going) {
  return (
    <section class="underway" aria-labelledby="bringing">
      <h3 id="bringing">{t('teacher.bringing')}</h3>
      <Progress name={t('teacher.bringing')} percent={Math.floor((100 * done) / all)} />
      <p>{t('teacher.bringing.progress', { done, all })}</p>
      <Button icon="close" onPress={stop}>
        {t('teacher.bringing.stop')}
      </Button>
    </section>
  );
}

export function BringInBackup({ bringIn }: { bringIn: BringIn }) {
  const told = useSignal<Told>({ state: 'quiet' });
  const [locked, setLocked] = useState<File>();
  const { bring, underway } = useBringIn(bringIn);
  const take = async (file: File): Promise<void> => {
    told.value = { state: 'busy' };
    const result = await bring(file);
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
      <FileButton
        accept=".json,application/json"
        disabled={state === 'busy'}
        onFiles={([file]) => void take(file)}
      >
        {t('teacher.import-backup')}
      </FileButton>
      <p class={`told ${wrong ? 'wrong' : state}`} role="status">
        {wordsOf(told.value)}
      </p>
      {underway}
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
  const { bring, underway } = useBringIn(bringIn);
  const take = async (): Promise<void> => {
    if (passphrase === '') return;
    setTrouble('');
    const result = await bring(file, passphrase);
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
        {underway}
      </SecretForm>
    </Dialog>
  );
}
