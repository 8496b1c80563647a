// The reports for parents as they will be printed, one page each, and what is to be decided before.
import { useState } from 'preact/hooks';
import { Button, ButtonLink } from '../../controls/controls.tsx';
import { Progress } from '../../controls/meter.tsx';
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
  /** How many sit in the class, and how many of them were looked at; none where it is the report of one pupil. */
  seats?: number;
  done?: number;
  /** Whether no more reports come. */
  isWhole: boolean;
  sourcesOf: (row: PictureRow) => Sources;
}

/** What is to be known before printing, or how far the reports are. */
function Lead({ reports, seats, done, isWhole }: Omit<ReportsPageProps, 'sourcesOf'>) {
  if (!isWhole && seats) {
    const percent = Math.floor((100 * (done ?? 0)) / seats);
    return (
      <div class="reports-lead">
        <p>{t('report.coming', { done: done ?? 0, all: seats })}</p>
        <Progress name={t('report.open')} percent={percent} />
      </div>
    );
  }
  if (reports.length === 0) return <p>{t('report.none')}</p>;
  return (
    <p>
      {seats === undefined
        ? t('report.lead')
        : t('report.lead-class', { count: reports.length, seats })}
    </p>
  );
}

export function ReportsPage({ sourcesOf, ...props }: ReportsPageProps) {
  const { back, backTo, reports, isWhole } = props;
  const [withNotes, setWithNotes] = useState(false);
  const noted = reports.filter(({ player }) => player.notes);
  return (
    <section class="reports-page" aria-labelledby="reports" aria-busy={!isWhole}>
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
        {isWhole && reports.length > 0 && (
          <Button kind="main" icon="print" do="act:print" onPress={() => window.print()}>
            {t('grades.print')}
          </Button>
        )}
      </header>
      <Lead {...props} />
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
