// Who made what, from assets/credits.json.

import credits from '../../assets/credits.json';
import { ButtonLink } from '../controls/controls.tsx';
import { t } from '../text/text.ts';

export function Credits() {
  return (
    <main class="page credits">
      <header>
        <ButtonLink kind="quiet" icon="back" href="#/" label={t('common.back')} />
        <h1>{t('credits.title')}</h1>
      </header>
      <ul>
        {credits.map((credit) => (
          <li key={credit.files.join()}>
            <b>{credit.what}</b> {credit.author}
            <small>{t('credits.licence', { licence: credit.licence })}</small>
          </li>
        ))}
      </ul>
    </main>
  );
}
