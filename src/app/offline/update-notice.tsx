// A newer version is ready and nobody plays: said calmly, and taken when somebody says so.
import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { Button } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';
import { takeUpdate, updateReady } from './update.ts';

/** Whoever has put it off is not asked again on this page; the settings still offer it. */
const putOff = signal(false);

function Take({ kind }: { kind: 'main' | 'plain' }) {
  const [busy, setBusy] = useState(false);
  const take = async () => setBusy(!(await takeUpdate()));
  return (
    <>
      {busy && <span>{t('update.busy')}</span>}
      <Button kind={kind} icon="replay" do="act:update" onPress={() => void take()}>
        {t('update.take')}
      </Button>
    </>
  );
}

/** @param isCalm whether the page that shows is one on which it may be said */
export function UpdateNotice({ isCalm }: { isCalm: () => boolean }) {
  return (
    <div class="update-notice" role="status">
      {updateReady.value && !putOff.value && isCalm() && (
        <div>
          <span>{t('update.ready')}</span>
          <Take kind="main" />
          <Button
            do="act:update-later"
            onPress={() => {
              putOff.value = true;
            }}
          >
            {t('update.later')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** In the settings: the newer version, if it is ready. */
export function UpdatePart() {
  if (!updateReady.value) return null;
  return (
    <div class="notice">
      <span>{t('update.ready')}</span>
      <Take kind="plain" />
    </div>
  );
}
