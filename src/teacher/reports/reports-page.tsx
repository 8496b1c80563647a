// The reports for parents as they will be printed, one page each, and what is to be decided before.
import { useState } from 'preact/hooks';
import { Button, ButtonLink } from '../../controls/controls.tsx';
import type { Sources } from '../../drawing/images.ts';
import type { PictureRow } from '../../report/pictures.ts';
import { t } from '../../text/text.ts';
import { PlaceHeading } from '../turning.tsx';
import { isNotesCut, type Reported, ReportSheet } from './report-sheet.tsx';
import './reports.css';

interface ReportsPageProps {
  /** Address of the place one comes from, and its name. */
  back: string;
  backTo: string;
  reports: readonly Reported[];
  /** How many sit in the class; none where it is the report of one pupil. */
  seats?: number;
  sourcesOf: (row: PictureRow) => Sources;
}

export function ReportsPage({ back, backTo, reports, seats, sourcesOf }: ReportsPageProps) {
  const [withNotes, setWithNotes] = useState(false);
  const noted = reports.filter(({ player }) => player.notes);
  return (
    <section class="reports-page" aria-labelledby="reports">
      <nav class="buttons" aria-label={t('teacher.pages')}>
        <ButtonLink href={back} icon="back">
          {backTo}
        </ButtonLink>
      </nav>
      <header class="reports-head">
        <PlaceHeading id="reports">{t('report.open')}</PlaceHeading>
        {noted.length > 0 && (
          <label class="reports-tick">
            <input
              type="checkbox"
              checked={withNotes}
              data-do="act:with-notes"
              onChange={(event) => setWithNotes(event.currentTarget.checked)}
            />
            {t('report.with-notes')}
          </label>
        )}
        {reports.length > 0 && (
          <Button kind="main" icon="print" do="act:print" onPress={() => window.print()}>
            {t('grades.print')}
          </Button>
        )}
      </header>
      <p class="reports-lead">
        {reports.length === 0
          ? t('report.none')
          : t(seats === undefined ? 'report.lead' : 'report.lead-class', {
              count: reports.length,
              seats: seats ?? 1,
            })}
      </p>
      {withNotes && noted.some(({ player }) => isNotesCut(player)) && (
        <p class="notice" role="status">
          {t('report.notes-cut')}
        </p>
      )}
      <div class="reports-sheets">
        {reports.map((one) => (
          <ReportSheet key={one.player.id} {...one} sourcesOf={sourcesOf} withNotes={withNotes} />
        ))}
      </div>
    </section>
  );
}
