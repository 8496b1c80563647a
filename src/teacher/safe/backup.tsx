// A backup of everything on this device: plain, or locked with a passphrase; and bringing one in.
import { useState } from 'preact/hooks';
import { Button } from '../../controls/controls.tsx';
import { LEAST_PASSPHRASE } from '../../lock/sealed.ts';
import { t } from '../../text/text.ts';
import { type Carried, dayOf } from '../download.ts';
import { SecretField } from '../lock/secret-field.tsx';
import { SecretForm } from '../lock/secret-form.tsx';
import { type BringIn, BringInBackup } from './bring-in.tsx';

/** The text of a backup of everything, locked where there is a passphrase. */
export type WriteBackup = (passphrase?: string) => Promise<string>;

/** A backup as a file. */
export async function backupFile(backup: WriteBackup, passphrase?: string): Promise<Carried> {
  const name = `qinglian-backup-${dayOf(new Date())}${passphrase === undefined ? '' : '-locked'}.json`;
  return { name, type: 'application/json', text: await backup(passphrase) };
}

interface BackupProps {
  backup: WriteBackup;
  bringIn: BringIn;
  /** Takes a file to the downloads, and says so. */
  save: (file: Carried) => void;
}

export function Backup({ backup, bringIn, save }: BackupProps) {
  return (
    <section class="card safe-part" data-part="backup" aria-labelledby="safe-backup">
      <h2 id="safe-backup">{t('safe.backup')}</h2>
      <p>{t('safe.backup-lead')}</p>
      <div class="buttons">
        <Button icon="save" onPress={() => void backupFile(backup).then(save)}>
          {t('teacher.export-backup')}
        </Button>
        <BringInBackup bringIn={bringIn} />
      </div>
      <LockedBackup backup={backup} save={save} />
    </section>
  );
}

function LockedBackup({ backup, save }: Pick<BackupProps, 'backup' | 'save'>) {
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
    save(await backupFile(backup, passphrase));
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
