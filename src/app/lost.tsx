// A wrong address: a friendly page with the way home.
import { ButtonLink } from '../controls/controls.tsx';
import { t } from '../text/text.ts';

export function Lost() {
  return (
    <main class="page middle">
      <section class="card lost">
        <img src="./pictures/academy-chuanglian.svg" alt="" width="240" height="150" />
        <h1>{t('lost.title')}</h1>
        <p>{t('lost.lead')}</p>
        <ButtonLink kind="main" href="#/home" icon="home">
          {t('common.home')}
        </ButtonLink>
      </section>
    </main>
  );
}
