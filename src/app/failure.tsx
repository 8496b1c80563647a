// A fault, caught once: it is noted, a short code is shown, and there is a way on. A kiosk goes on by itself.
import { useEffect, useState } from 'preact/hooks';
import { Button, ButtonLink } from '../controls/controls.tsx';
import { t } from '../text/text.ts';
import { Moment } from './healing/moment.tsx';
import { isKiosk } from './settings.ts';

interface Props {
  fault: unknown;
  onAgain: () => void;
  /** The page itself did not come: there is no network, or it is not there any more. */
  notFetched?: boolean;
}

/** Milliseconds after which a kiosk is loaded anew where not even that comes which would have done it. */
const AT_LAST = 8000;

/** Has a fault noted, and a kiosk begin anew. @returns the code of the fault, once it is known */
export async function heal(fault: unknown, notFetched: boolean): Promise<string> {
  console.error(fault);
  try {
    const { afterFault } = await import('./healing/after-fault.ts');
    return afterFault(fault, notFetched);
  } catch {
    if (isKiosk()) setTimeout(() => location.reload(), AT_LAST);
    return '····';
  }
}

export function Failure({ fault, onAgain, notFetched = false }: Props) {
  const [code, setCode] = useState('····');
  useEffect(() => void heal(fault, notFetched).then(setCode), [fault]);
  if (isKiosk()) return <Moment />;
  return (
    <main class="page middle">
      <section class="card" role="alert">
        <p>{notFetched ? t('fault.not-fetched') : t('play.fault', { code })}</p>
        <div class="ways-on">
          <Button kind="main" icon="replay" do="act:again" onPress={onAgain}>
            {notFetched ? t('home.retry') : t('play.fault-again')}
          </Button>
          <ButtonLink href="#/" icon="home">
            {t('common.home')}
          </ButtonLink>
        </div>
      </section>
    </main>
  );
}
