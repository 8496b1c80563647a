// How an attempt came out, as cells of a table and as lines of a page show it.
import { Icon, Stars } from '../controls/controls.tsx';
import type { IconName } from '../controls/icons.tsx';
import type { GradeRow } from '../report/gradebook.ts';
import { t } from '../text/text.ts';
import { NOTHING } from './labels.ts';

const SIGNS: Record<GradeRow['trust'], IconName> = {
  verified: 'check',
  altered: 'warning',
  'other-version': 'replay',
  'unknown-level': 'search',
};

/** Whether the record was found true. */
export function Trust({ trust }: Pick<GradeRow, 'trust'>) {
  return (
    <span class={`trust ${trust}`}>
      <Icon name={SIGNS[trust]} />
      {t(`teacher.trust.${trust}`)}
    </span>
  );
}

/** Points and stars. */
export function ScoreOf({ finished }: Pick<GradeRow, 'finished'>) {
  if (!finished) return NOTHING;
  const { score, stars } = finished.score;
  return (
    <span class="result">
      <b>{score}</b>
      <Stars count={stars} label={t('debrief.stars', { count: stars })} />
    </span>
  );
}

/** The ending in words, or that there is none yet. */
export function EndingOf({ attempt, finished }: Pick<GradeRow, 'attempt' | 'finished'>) {
  if (finished) return finished.endingTitle;
  return attempt.finishedAt ? NOTHING : <span class="soft">{t('teacher.unfinished')}</span>;
}
