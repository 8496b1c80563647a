// Nobody has touched the kiosk for a while: it asks, and whoever is there goes on where they were.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../controls/controls.tsx';
import { COUNTDOWN_SECONDS } from '../../kiosk/visit.ts';
import { t } from '../../text/text.ts';

/** So long the question stays after a touch, in ms: what that touch sets off must not reach what is below. */
const SHIELD_MS = 400;

/** A ring that grows less. @param seconds until nothing is left of it */
export function Ring({ seconds }: { seconds: number }) {
  return (
    <svg class="kiosk-ring" viewBox="0 0 120 120" aria-hidden="true">
      <circle class="whole" cx="60" cy="60" r="52" />
      <circle
        class="left"
        cx="60"
        cy="60"
        r="52"
        pathLength="100"
        style={{ animationDuration: `${seconds}s` }}
      />
    </svg>
  );
}

/** @param asking whether it is asked now */
export function StillThere({ asking }: { asking: boolean }) {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (asking) {
      setShown(true);
      return;
    }
    const closing = setTimeout(() => setShown(false), SHIELD_MS);
    return () => clearTimeout(closing);
  }, [asking]);
  return shown || asking ? <Question answered={!asking} /> : null;
}

function Question({ answered }: { answered: boolean }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="kiosk-question"
      aria-labelledby="kiosk-question"
      data-asking={!answered}
      // The touch itself is heard by the page.
      onCancel={(event) => event.preventDefault()}
    >
      <div class="kiosk-question-card">
        <Ring seconds={COUNTDOWN_SECONDS} />
        <h1 id="kiosk-question">{t('kiosk.still-there')}</h1>
        <p>{t('kiosk.still-there-lead')}</p>
        <Button kind="main" icon="check" do="act:here" class="kiosk-big" onPress={() => {}}>
          {t('kiosk.here')}
        </Button>
      </div>
    </dialog>
  );
}
