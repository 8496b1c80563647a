// The badge on paper: two sizes on one sheet of A4, each with a line to cut along.
import { t } from '../../text/text.ts';
import { type BadgeFacts, BadgeView } from './badge-art.tsx';

const SIZES = ['notebook', 'wear'] as const;

/** The line to cut along, and a pair of scissors on its way there. */
function CutLine() {
  return (
    <>
      <svg class="line" viewBox="-50 -50 100 100" aria-hidden="true">
        <circle r="49.500" />
      </svg>
      <svg class="scissors" viewBox="0 0 40 24" aria-hidden="true">
        <circle cx="7" cy="5.500" r="4" />
        <circle cx="7" cy="18.500" r="4" />
        <path d="M10.500 8 38 19M10.500 16 38 5" />
      </svg>
    </>
  );
}

export function BadgeSheet({ badge }: { badge: BadgeFacts }) {
  return (
    <div class="badge-sheet">
      {SIZES.map((size) => (
        <div key={size} class={size}>
          <div class="cut">
            <BadgeView id={size} badge={badge} />
            <CutLine />
          </div>
          <p>{t(`badge.${size}`)}</p>
        </div>
      ))}
      <p>{t('badge.cut')}</p>
    </div>
  );
}
