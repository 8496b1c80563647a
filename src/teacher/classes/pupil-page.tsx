// One pupil's attempts, the newest first.
import type { Signal } from '@preact/signals';
import type { Class, Player } from '../../classroom/class.ts';
import { ButtonLink } from '../../controls/controls.tsx';
import type { Graded } from '../../report/gradebook.ts';
import { t } from '../../text/text.ts';
import { Attempts } from '../attempts.tsx';
import { playerLabel } from '../labels.ts';
import { ATTEMPTS, addressOf } from '../route.ts';
import { PlaceHeading, useWayBack } from '../turning.tsx';

interface PupilPageProps {
  player: Player;
  /** The class in which the player has or had a seat. */
  row: Class | undefined;
  /** Those of the page, the newest first, and how many there are on all pages. */
  rows: readonly Graded[];
  count: number;
  /** Outlives the page, so that it is as it was when one comes back to it. */
  page: Signal<number>;
}

export function PupilPage({ player, row, rows, count, page }: PupilPageProps) {
  useWayBack();
  return (
    <section class="class-page" aria-labelledby="pupil">
      <nav class="buttons" aria-label={t('teacher.pages')}>
        <ButtonLink href={row ? addressOf({ at: 'grades', id: row.id }) : ATTEMPTS} icon="back">
          {row ? t('grades.of', { name: row.name }) : t('teacher.back')}
        </ButtonLink>
      </nav>
      <PlaceHeading id="pupil" class="typed">
        <bdi>{playerLabel({ seat: player.seat, player: player.name })}</bdi>
      </PlaceHeading>
      {count === 0 ? (
        <p class="card">{t('grades.pupil-none')}</p>
      ) : (
        <Attempts rows={rows} count={count} page={page} />
      )}
    </section>
  );
}
