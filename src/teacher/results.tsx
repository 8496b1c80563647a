// How an attempt came out, as cells of a table and as lines of a page show it.
import { Badge, type BadgeKind } from '../controls/badge.tsx';
import { Stars } from '../controls/controls.tsx';
import type { IconName } from '../controls/icons.tsx';
import type { Graded } from '../report/gradebook.ts';
import { t } from '../text/text.ts';
import { NOTHING } from './labels.ts';

const SIGNS: Record<Graded['trust'], { kind: BadgeKind; sign: IconName }> = {
  verified: { kind: 'good', sign: 'check' },
  altered: { kind: 'bad', sign: 'warning' },
  'other-version': { kind: 'note', sign: 'replay' },
  'unknown-level': { kind: 'plain', sign: 'search' },
};

/** Whether the record was found true. */
export function Trust({ trust }: Pick<Graded, 'trust'>) {
  return <Badge {...SIGNS[trust]}>{t(`teacher.trust.${trust}`)}</Badge>;
}

/** Points and stars. */
export function ScoreOf({ finished }: Pick<Graded, 'finished'>) {
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
export function EndingOf({ attempt, finished }: Pick<Graded, 'attempt' | 'finished'>) {
  if (finished) return finished.endingTitle;
  return attempt.finishedAt ? NOTHING : <span class="soft">{t('teacher.unfinished')}</span>;
}
