// The last page of a visit, which goes by itself.
import { Button } from '../../controls/controls.tsx';
import { THANKS_SECONDS } from '../../kiosk/visit.ts';
import { t } from '../../text/text.ts';
import { Ring } from './still-there.tsx';

interface ThanksProps {
  /** There is time for another level. */
  another: boolean;
  onAnother: () => void;
  onEnd: () => void;
}

export function Thanks({ another, onAnother, onEnd }: ThanksProps) {
  return (
    <main class="page middle kiosk-page kiosk-thanks">
      <section class="card">
        <Ring seconds={THANKS_SECONDS} />
        <h1>{t(another ? 'kiosk.thanks' : 'kiosk.time-up')}</h1>
        <p>{t(another ? 'kiosk.thanks-lead' : 'kiosk.time-up-lead')}</p>
        <div class="ways-on">
          <Button kind="main" icon="group" class="kiosk-big" do="act:kiosk-end" onPress={onEnd}>
            {t('kiosk.next')}
          </Button>
          {another && (
            <Button icon="replay" class="kiosk-big" do="act:another" onPress={onAnother}>
              {t('kiosk.another')}
            </Button>
          )}
        </div>
      </section>
    </main>
  );
}
