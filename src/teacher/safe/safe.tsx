// 資料與安全: what the device holds, its lock, its backups, and wiping it.
import { ButtonLink } from '../../controls/controls.tsx';
import { useToast } from '../../controls/toast.tsx';
import type { Held } from '../../report/held.ts';
import { t } from '../../text/text.ts';
import { Backup, takeBackup, type WriteBackup } from './backup.tsx';
import type { BringIn } from './bring-in.tsx';
import { Holds } from './holds.tsx';
import { Locking } from './locking.tsx';
import { Wipe, type Wiped } from './wipe.tsx';
import './safe.css';

export interface SafeProps {
  held: Held;
  backup: WriteBackup;
  bringIn: BringIn;
  wipe: (what: Wiped) => Promise<boolean>;
}

export function Safe({ held, backup, bringIn, wipe }: SafeProps) {
  const { say, toasts } = useToast();
  const save = async (passphrase?: string): Promise<void> => {
    const name = await takeBackup(backup, passphrase);
    if (name) say(t('common.saved', { name }));
  };
  return (
    <div class="safe">
      {toasts}
      <Holds held={held} />
      <Locking lead={t('safe.lock-lead')} />
      <ToKiosk />
      <Backup bringIn={bringIn} save={save} />
      <Wipe held={held} wipe={wipe} say={say} saveBackup={() => void save()} />
    </div>
  );
}

/** The way to a device that serves visitor after visitor, with a PIN of its own. */
function ToKiosk() {
  return (
    <section class="card safe-part" data-part="kiosk" aria-labelledby="safe-kiosk">
      <h2 id="safe-kiosk">{t('safe.kiosk')}</h2>
      <p>{t('safe.kiosk-lead')}</p>
      <div class="buttons">
        <ButtonLink href="./index.html#/kiosk" icon="next" do="act:to-kiosk">
          {t('safe.kiosk-go')}
        </ButtonLink>
      </div>
    </section>
  );
}
