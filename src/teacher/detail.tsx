// One attempt: how it came out, what was practised, and every decision in words.
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { ButtonLink, Icon } from '../controls/controls.tsx';
import { Meters } from '../controls/meter.tsx';
import { COMPETENCIES, type GradeRow } from '../report/gradebook.ts';
import { decisionsInWords } from '../report/reading.ts';
import { dateAndTime, type TextKey, t } from '../text/text.ts';
import { Decisions } from './decisions.tsx';
import { deedWords, levelLabel, playerLabel, span } from './labels.ts';
import { EndingOf, ScoreOf, Trust } from './results.tsx';
import { addressOf } from './route.ts';
import { PlaceHeading } from './turning.tsx';

const DETAIL_HEADING = 'attempt-heading';

function Bars({ finished }: { finished: NonNullable<GradeRow['finished']> }) {
  const { competencies } = finished.score;
  return (
    <section class="card bars" aria-labelledby="bars">
      <h3 id="bars">{t('teacher.practised')}</h3>
      <Meters
        of={COMPETENCIES.flatMap((competency) => {
          const percent = competencies[competency];
          return percent === undefined ? [] : { name: t(`competency.${competency}`), percent };
        })}
      />
    </section>
  );
}

function Fact({ title, children }: { title: TextKey; children: ComponentChildren }) {
  return (
    <div>
      <dt>{t(title)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The way back to the list, and on to the attempts beside this one in it. */
function Ways({ newer, older, back }: Pick<DetailProps, 'newer' | 'older' | 'back'>) {
  return (
    <nav class="buttons" aria-label={t('teacher.pages')}>
      <ButtonLink href={back} icon="back">
        {t('teacher.back')}
      </ButtonLink>
      {newer && (
        <ButtonLink href={addressOf({ at: 'attempt', id: newer })}>{t('teacher.newer')}</ButtonLink>
      )}
      {older && (
        <ButtonLink href={addressOf({ at: 'attempt', id: older })}>{t('teacher.older')}</ButtonLink>
      )}
    </nav>
  );
}

interface DetailProps {
  /** None if no attempt has the id of the address. */
  row: GradeRow | undefined;
  /** Ids of the attempts beside it in the list. */
  newer: string | undefined;
  older: string | undefined;
  /** Address of the list. */
  back: string;
}

export function Detail({ row, ...beside }: DetailProps) {
  const decisions = useMemo(
    () =>
      row
        ? decisionsInWords(row.attempt, row.known?.level, row.known?.words ?? {}, deedWords())
        : [],
    [row],
  );
  if (!row) {
    return (
      <section class="detail">
        <Ways {...beside} />
        <PlaceHeading class="card">{t('teacher.lost')}</PlaceHeading>
      </section>
    );
  }
  return (
    <section class="detail" aria-labelledby={DETAIL_HEADING}>
      <Ways {...beside} />
      <header>
        <PlaceHeading key={row.attempt.id} id={DETAIL_HEADING}>
          {t('teacher.decisions', { name: playerLabel(row) })}
        </PlaceHeading>
        <p>{levelLabel(row)}</p>
      </header>
      {row.trust !== 'verified' && (
        <p class="notice">
          <Icon name="warning" />
          <span>{t(`teacher.note.${row.trust}`)}</span>
        </p>
      )}
      <div class="columns">
        <div class="outcome">
          <dl class="card facts">
            <Fact title="teacher.score">
              <ScoreOf finished={row.finished} />
            </Fact>
            <Fact title="teacher.ending">
              <EndingOf attempt={row.attempt} finished={row.finished} />
            </Fact>
            <Fact title="teacher.started">{dateAndTime(row.attempt.startedAt)}</Fact>
            <Fact title="teacher.duration">{span(row.seconds)}</Fact>
            <Fact title="teacher.attempt">{row.nth}</Fact>
            <Fact title="teacher.verified">
              <Trust trust={row.trust} />
            </Fact>
          </dl>
          {row.finished && <Bars finished={row.finished} />}
        </div>
        <Decisions decisions={decisions} />
      </div>
    </section>
  );
}
