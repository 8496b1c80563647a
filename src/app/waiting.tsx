// Shown while something is on its way: three dots, for words would have to wait for their typeface.
import { t } from '../text/text.ts';

export function Waiting() {
  return (
    <main class="waiting" aria-busy="true" aria-label={t('common.loading')}>
      <i />
      <i />
      <i />
    </main>
  );
}
