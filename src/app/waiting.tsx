// Shown while something is on its way.
import { t } from '../text/text.ts';

export function Waiting() {
  return (
    <main class="page middle" aria-busy="true">
      <p class="waiting">{t('common.loading')}</p>
    </main>
  );
}
