// Today at the booth, to be read at a glance: visits and finished plays, by hour, and by level.
import { allOf, type Figures, figuresOf } from '../../../kiosk/figures.ts';
import { t } from '../../../text/text.ts';
import { type Counts, today } from './counted.ts';

export function Today({ counts: { rows, titles } }: { counts: Counts }) {
  const figures = figuresOf(rows ?? [], today());
  return (
    <section class="card staff-today" aria-labelledby="staff-today" aria-busy={!rows}>
      <h2 id="staff-today">{t('staff.today')}</h2>
      <dl class="staff-figures">
        <div data-count="visits">
          <dt>{t('staff.figure.visits')}</dt>
          <dd>{allOf(figures.visits)}</dd>
        </div>
        <div data-count="finished">
          <dt>{t('staff.figure.finished')}</dt>
          <dd>{figures.plays.finished}</dd>
        </div>
      </dl>
      {figures.hours.length > 0 && <Hours hours={figures.hours} />}
      {figures.levels.length > 0 && <Levels levels={figures.levels} titles={titles} />}
      {rows && figures.hours.length === 0 && <p>{t('staff.nobody-yet')}</p>}
    </section>
  );
}

/** A small bar for each hour, with its figure; heard as a list. */
function Hours({ hours }: Pick<Figures, 'hours'>) {
  const most = Math.max(...hours.map(({ visits }) => visits));
  return (
    <ol class="staff-hours" aria-label={t('staff.by-hour')}>
      {hours.map(({ hour, visits }) => (
        <li key={hour} aria-label={t('staff.hour-visits', { hour, count: visits })}>
          <b aria-hidden="true">{visits}</b>
          <i style={{ '--share': visits / most }} />
          <span aria-hidden="true">{hour}</span>
        </li>
      ))}
    </ol>
  );
}

function Levels({ levels, titles }: Pick<Figures, 'levels'> & Pick<Counts, 'titles'>) {
  return (
    <ul class="staff-levels" aria-label={t('staff.by-level')}>
      {levels.map(({ level, finished, left }) => (
        <li key={level} data-level={level}>
          <span>{titles.get(level) ?? level}</span>
          <b>{t('staff.finished-of', { finished, all: finished + left })}</b>
        </li>
      ))}
    </ul>
  );
}
