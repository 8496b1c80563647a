// The staff's part of a kiosk: its first set-up, and what they can do while it runs.

import { Button } from '../../../controls/controls.tsx';
import type { KioskSettings } from '../../../kiosk/settings.ts';
import { t } from '../../../text/text.ts';

export interface StaffProps {
  /** Undefined where the kiosk is not set up yet. */
  settings: KioskSettings | undefined;
  onSettings: (settings: KioskSettings) => void;
  /** Ends this visit. */
  onNext: () => void;
  /** Opens the kiosk anew. */
  onRestart: () => void;
  /** The device is a kiosk no more. */
  onLeave: () => void;
  onClose: () => void;
}

export function Staff(props: StaffProps) {
  const { settings } = props;
  return (
    <main class="page middle">
      <section class="card">
        <h1>{t('kiosk.staff')}</h1>
        <div class="ways-on">
          {settings && (
            <Button do="act:kiosk-start" onPress={() => props.onSettings(settings)}>
              {t('kiosk.staff-start')}
            </Button>
          )}
          <Button do="act:kiosk-next" onPress={props.onNext}>
            {t('kiosk.next')}
          </Button>
          <Button do="act:kiosk-restart" onPress={props.onRestart}>
            {t('kiosk.staff-restart')}
          </Button>
          <Button do="act:kiosk-leave" onPress={props.onLeave}>
            {t('kiosk.staff-leave')}
          </Button>
          <Button do="act:kiosk-close" onPress={props.onClose}>
            {t('common.close')}
          </Button>
        </div>
      </section>
    </main>
  );
}
