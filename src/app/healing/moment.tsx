// A friendly pause: what a visitor sees at most while a kiosk mends itself. It needs nothing to be fetched.
import { t } from '../../text/text.ts';

export function Moment() {
  return (
    <main class="page middle" aria-busy="true">
      <section class="card moment" role="status">
        <svg viewBox="0 0 120 96" aria-hidden="true">
          <g class="moment-leaves">
            <path d="M60 92C60 66 60 52 60 40" />
            <path class="seedling-leaf" d="M60 66C36 68 22 54 20 32C44 32 58 44 60 66Z" />
            <path class="seedling-leaf" d="M60 50C62 26 78 12 102 10C104 34 88 50 60 50Z" />
          </g>
        </svg>
        <h1>{t('fault.moment')}</h1>
        <p>{t('fault.moment-lead')}</p>
      </section>
    </main>
  );
}
