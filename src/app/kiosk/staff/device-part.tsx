// The device itself: all that the kiosk holds as files, its PIN, and the end of being a kiosk.

import { useState } from 'preact/hooks';
import { isoWithOffset } from '../../../base/instant.ts';
import { Button, Dialog } from '../../../controls/controls.tsx';
import { Locking } from '../../../teacher/safe/locking.tsx';
import { t } from '../../../text/text.ts';
import { device } from '../../device.ts';
import { readFaults } from '../../healing/ledger.ts';
import { saveBackup, saveFile } from '../../save-file.ts';
import { settings as onDevice } from '../../settings.ts';
import { fileName } from './file-name.ts';
import type { PartProps } from './panel.tsx';

export function DevicePart(props: PartProps) {
  return (
    <div class="staff-device">
      <Everything {...props} />
      <Locking lead={t('staff.lock-lead')} />
      {onDevice.value.kiosk && <Ending onLeave={props.onLeave} />}
    </div>
  );
}

/** The kiosk's own rows as one file, and the backup of whatever else is on the device. */
function Everything({ settings, say }: PartProps) {
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    const store = await device();
    if (await store.booth.visitor()) {
      say(t('staff.everything-visitor'));
      return;
    }
    const kiosk = {
      ...{ app: 'qinglian-academy', what: 'kiosk', version: 1 },
      savedAt: isoWithOffset(new Date()),
      ...{ settings, totals: await store.booth.totals(), faults: await readFaults() },
    };
    const name = fileName('kiosk', settings.event, 'json');
    saveFile(name, JSON.stringify(kiosk, null, 2), 'application/json;charset=utf-8');
    const backup = await saveBackup(store);
    say(t('staff.everything-saved', { name, backup }));
  };
  const press = async (): Promise<void> => {
    setBusy(true);
    await save().catch(() => say(t('staff.everything-failed')));
    setBusy(false);
  };
  return (
    <section class="card staff-carry" aria-labelledby="staff-everything">
      <h2 id="staff-everything">{t('staff.everything')}</h2>
      <p>{t('staff.everything-lead')}</p>
      <div class="staff-buttons">
        <Button icon="save" do="act:staff-everything" disabled={busy} onPress={() => void press()}>
          {t('staff.everything')}
        </Button>
      </div>
    </section>
  );
}

function Ending({ onLeave }: Pick<PartProps, 'onLeave'>) {
  const [asked, setAsked] = useState(false);
  return (
    <section class="card staff-carry" aria-labelledby="staff-ending">
      <h2 id="staff-ending">{t('staff.end')}</h2>
      <p>{t('staff.end-lead')}</p>
      <div class="staff-buttons">
        <Button icon="home" do="act:staff-end" onPress={() => setAsked(true)}>
          {t('staff.end')}
        </Button>
      </div>
      {asked && (
        <Dialog title={t('staff.end')} onClose={() => setAsked(false)}>
          <div class="staff-sure">
            <p>{t('staff.end-sure')}</p>
            <div class="staff-buttons">
              <Button kind="main" icon="home" do="act:staff-leave" onPress={onLeave}>
                {t('staff.end')}
              </Button>
              <Button do="act:staff-stay" onPress={() => setAsked(false)}>
                {t('common.cancel')}
              </Button>
            </div>
          </div>
        </Dialog>
      )}
    </section>
  );
}
