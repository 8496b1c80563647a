// Where there is no certificate and no badge: why, said kindly, and the way to one.
import { Button, ButtonLink } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';
import type { Refused } from './certified.ts';

export function NoCertificate({ refused, onAgain }: { refused: Refused; onAgain: () => void }) {
  const { why, level } = refused;
  return (
    <main class="page middle">
      <section class="card lost" data-refused={why}>
        <img src="./pictures/ending-repair.svg" alt="" width="240" height="150" />
        <h1>{t(`certificate.none.${why}`)}</h1>
        <p>{t(`certificate.none.${why}.lead`)}</p>
        <div class="ways-on">
          {why === 'failed' && (
            <Button kind="main" icon="replay" onPress={onAgain}>
              {t('home.retry')}
            </Button>
          )}
          {level && (
            <ButtonLink kind="main" icon="next" href={`#/play/${level}`}>
              {t('certificate.play')}
            </ButtonLink>
          )}
          <ButtonLink href="#/home" icon="home">
            {t('common.home')}
          </ButtonLink>
        </div>
      </section>
    </main>
  );
}
