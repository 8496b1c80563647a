// One pupil: what was practised over time, the teacher's notes, pictures, and every decision in words.
import type { ComponentChildren } from 'preact';
import type { Class, Player } from '../../classroom/class.ts';
import { ButtonLink } from '../../controls/controls.tsx';
import type { GradeRow } from '../../report/gradebook.ts';
import { byLevel, practiceOf } from '../../report/practice.ts';
import { t } from '../../text/text.ts';
import { playerLabel } from '../labels.ts';
import { PictureCards, type PictureCardsProps } from '../picture-cards.tsx';
import { ATTEMPTS, addressOf } from '../route.ts';
import { PlaceHeading, useWayBack } from '../turning.tsx';
import { Practice } from './practice.tsx';
import { ToldLevels } from './told-levels.tsx';
import './pupil.css';

interface PupilPageProps {
  player: Player;
  /** The class in which the player has or had a seat. */
  row: Class | undefined;
  /** All attempts, the oldest first. */
  rows: readonly GradeRow[];
  pictures: Omit<PictureCardsProps, 'withNames'>;
  /** The teacher's notes. */
  children: ComponentChildren;
}

export function PupilPage({ player, row, rows, pictures, children }: PupilPageProps) {
  useWayBack();
  const name = playerLabel({ seat: player.seat, player: player.name });
  return (
    <section class="pupil-page" aria-labelledby="pupil">
      <nav class="buttons" aria-label={t('teacher.pages')}>
        <ButtonLink href={row ? addressOf({ at: 'grades', id: row.id }) : ATTEMPTS} icon="back">
          {row ? t('grades.of', { name: row.name }) : t('teacher.back')}
        </ButtonLink>
        {rows.length > 0 && (
          <ButtonLink
            href={addressOf({ at: 'report', id: player.id })}
            icon="print"
            do="act:report"
          >
            {t('report.open')}
          </ButtonLink>
        )}
      </nav>
      <PlaceHeading id="pupil" class="typed">
        <bdi>{name}</bdi>
      </PlaceHeading>
      {children}
      {rows.length === 0 ? (
        <p class="card">{t('grades.pupil-none')}</p>
      ) : (
        <Practice practised={practiceOf(rows)} />
      )}
      {pictures.rows.length > 0 && (
        <section class="pupil-pictures" aria-labelledby="pupil-pictures">
          <h3 id="pupil-pictures">{t('pupil.pictures')}</h3>
          <PictureCards {...pictures} />
        </section>
      )}
      {rows.length > 0 && <ToldLevels levels={byLevel(rows)} />}
    </section>
  );
}
