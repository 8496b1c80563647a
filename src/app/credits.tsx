// Who made what, from assets/credits.json.

import credits from '../../assets/credits.json';
import { ButtonLink } from '../controls/controls.tsx';
import { locale, t } from '../text/text.ts';
import { Notices } from './third-party.tsx';

export function Credits() {
  return (
    <main class="page credits">
      <header>
        <ButtonLink kind="quiet" icon="back" href="#/" label={t('common.back')} />
        <h1>{t('credits.title')}</h1>
      </header>
      <ul class="card">
        {credits.map((credit) => (
          <li key={credit.files.join()}>
            <h2>{credit.what[locale.value]}</h2>
            <p>{credit.author}</p>
            <p class="licence">{t('credits.licence', { licence: credit.licence })}</p>
          </li>
        ))}
      </ul>
      <Notices />
    </main>
  );
}
