// One attempt: how it came out, what was practised, and every decision in words.
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { ButtonLink, Icon } from '../controls/controls.tsx';
import type { GradeRow } from '../report/gradebook.ts';
import { decisionsInWords } from '../report/reading.ts';
import { dateAndTime, type TextKey, t } from '../text/text.ts';
import { Decisions } from './decisions.tsx';
import { levelLabel, NOTHING, playerLabel, span } from './labels.ts';
import { EndingOf, ScoreOf, Trust } from './results.tsx';
import { LIST } from './route.ts';

const COMPETENCIES = [
  'honesty',
  'fairness',
  'responsibility',
  'courage',
  'transparency',
  'lawfulness',
] as const;

/** The heading that takes the focus when the page turns to one attempt. */
export const DETAIL_HEADING = 'attempt-heading';

function Bars({ finished }: { finished: NonNullable<GradeRow['finished']> }) {
  const { competencies } = finished.score;
  return (
    <section class="card bars" aria-labelledby="bars">
      <h3 id="bars">{t('debrief.competencies')}</h3>
      <ul>
        {COMPETENCIES.map((competency) => {
          const percent = competencies[competency];
          return percent === undefined ? null : (
            <li key={competency}>
              <span>{t(`competency.${competency}`)}</span>
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect width="100" height="10" class="whole" />
                <rect width={percent} height="10" class="part" />
              </svg>
              <span class="number">{percent}</span>
            </li>
          );
        })}
      </ul>
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

/** @param row none if no attempt has the id of the address */
export function Detail({ row }: { row: GradeRow | undefined }) {
  const decisions = useMemo(
    () => (row ? decisionsInWords(row.attempt, row.known?.level, row.known?.words ?? {}) : []),
    [row],
  );
  const back = (
    <ButtonLink href={LIST} icon="back">
      {t('teacher.back')}
    </ButtonLink>
  );
  if (!row) {
    return (
      <section class="detail">
        {back}
        <h2 id={DETAIL_HEADING} tabIndex={-1} class="card">
          {t('teacher.lost')}
        </h2>
      </section>
    );
  }
  return (
    <section class="detail" aria-labelledby={DETAIL_HEADING}>
      {back}
      <header>
        <h2 id={DETAIL_HEADING} tabIndex={-1}>
          {t('teacher.decisions', { name: playerLabel(row) })}
        </h2>
        <p>{levelLabel(row)}</p>
      </header>
      <dl class="card facts">
        <Fact title="teacher.attempt">{row.nth}</Fact>
        <Fact title="teacher.started">{dateAndTime(row.attempt.startedAt)}</Fact>
        <Fact title="teacher.duration">
          {row.seconds === undefined ? NOTHING : span(row.seconds)}
        </Fact>
        <Fact title="teacher.score">
          <ScoreOf finished={row.finished} />
        </Fact>
        <Fact title="teacher.ending">
          <EndingOf attempt={row.attempt} finished={row.finished} />
        </Fact>
        <Fact title="teacher.verified">
          <Trust trust={row.trust} />
        </Fact>
      </dl>
      {row.trust !== 'verified' && (
        <p class="notice">
          <Icon name="warning" />
          {t(`teacher.note.${row.trust}`)}
        </p>
      )}
      {row.finished && <Bars finished={row.finished} />}
      <Decisions decisions={decisions} />
    </section>
  );
}
