// A backup of everything on this device: plain, or locked with a passphrase; and bringing one in.
import { useState } from 'preact/hooks';
import type { Result } from '../../base/result.ts';
import { Button } from '../../controls/controls.tsx';
import { LEAST_PASSPHRASE } from '../../lock/sealed.ts';
import { t } from '../../text/text.ts';
import { type Around, going, type Undone, write } from '../carrying.ts';
import { dayOf, downloadFile } from '../download.ts';
import { SecretField } from '../lock/secret-field.tsx';
import { SecretForm } from '../lock/secret-form.tsx';
import { Writing } from '../writing.tsx';
import { type BringIn, BringInBackup } from './bring-in.tsx';

/** A backup of everything, locked where there is a passphrase. Never rejects. */
export type WriteBackup = (
  passphrase: string | undefined,
  around: Around,
) => Promise<Result<Blob, Undone>>;

/** Takes a backup to the downloads. @returns the name of the file; undefined where there is none */
export async function takeBackup(
  backup: WriteBackup,
  passphrase?: string,
): Promise<string | undefined> {
  const name = `qinglian-backup-${dayOf(new Date())}${passphrase === undefined ? '' : '-locked'}.json`;
  const file = await write('backup', (around) => backup(passphrase, around));
  if (!file) return undefined;
  downloadFile(name, file);
  return name;
}

interface BackupProps {
  bringIn: BringIn;
  /** Takes a backup to the downloads, and says so. */
  save: (passphrase?: string) => Promise<void>;
}

export function Backup({ bringIn, save }: BackupProps) {
  return (
    <section class="card safe-part" data-part="backup" aria-labelledby="safe-backup">
      <h2 id="safe-backup">{t('safe.backup')}</h2>
      <p>{t('safe.backup-lead')}</p>
      <div class="buttons">
        <Button icon="save" disabled={going.value !== undefined} onPress={() => void save()}>
          {t('teacher.export-backup')}
        </Button>
        <BringInBackup bringIn={bringIn} />
      </div>
      <LockedBackup save={save} />
      <Writing />
    </section>
  );
}

function LockedBackup({ save }: Pick<BackupProps, 'save'>) {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [trouble, setTrouble] = useState({ first: '', second: '' });
  const count = LEAST_PASSPHRASE;
  const take = async (): Promise<void> => {
    const short = [...passphrase].length < count;
    const differ = passphrase !== again;
    setTrouble({
      first: short ? t('safe.passphrase-short', { count }) : '',
      second: !short && differ ? t('safe.passphrase-differ') : '',
    });
    if (short || differ) return;
    await save(passphrase);
    setPassphrase('');
    setAgain('');
  };
  return (
    <SecretForm
      class="safe-locked"
      action={t('safe.locked-backup')}
      do="act:locked-backup"
      kind="plain"
      onTake={take}
    >
      <h3>{t('safe.locked-backup')}</h3>
      <p>{t('safe.locked-lead')}</p>
      <SecretField
        label={t('safe.passphrase', { count })}
        value={passphrase}
        trouble={trouble.first}
        onType={setPassphrase}
      />
      <SecretField
        label={t('safe.passphrase-again')}
        value={again}
        trouble={trouble.second}
        onType={setAgain}
      />
    </SecretForm>
  );
}
