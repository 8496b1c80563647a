// The four gauges as dials: where each stands, where its goal is, and how much is lacking, in words too.

import type { Gauges as Stands } from '../../activities/steer/course.ts';
import { GAUGES, type Gauge } from '../../activities/steer/gauges.ts';
import { t } from '../../text/text.ts';
import { GAUGE_NAMES, Sign } from './signs.tsx';

/** How a gauge stands to its goal, in words. */
export const howFar = (value: number, goal: number): string =>
  value >= goal ? t('steer.reached') : t('steer.short', { count: goal - value });

interface Props {
  stands: Stands;
  goal: Stands;
}

export function Dials({ stands, goal }: Props) {
  return (
    <ul class="dials" aria-label={t('steer.gauges')}>
      {GAUGES.map((gauge) => (
        <Dial key={gauge} gauge={gauge} value={stands[gauge]} goal={goal[gauge]} />
      ))}
    </ul>
  );
}

/** Degrees from the left end of the scale. */
const angle = (value: number): number => value * 1.8;

function Dial({ gauge, value, goal }: { gauge: Gauge; value: number; goal: number }) {
  const how = howFar(value, goal);
  return (
    <li class={`dial ${value >= goal ? 'reached' : ''}`}>
      <span class="name" aria-hidden="true">
        <Sign of={gauge} />
        {t(GAUGE_NAMES[gauge])}
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: a meter element has neither needle nor goal */}
      <span
        role="meter"
        aria-label={t(GAUGE_NAMES[gauge])}
        aria-valuenow={value}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuetext={t('steer.stands', { value, goal, how })}
      >
        <svg viewBox="0 0 120 68" aria-hidden="true">
          <path class="face" d="M4 64a56 56 0 0 1 112 0z" />
          <path class="scale" d="M16 62a44 44 0 0 1 88 0" pathLength={100} />
          <path
            class="full"
            d="M16 62a44 44 0 0 1 88 0"
            pathLength={100}
            stroke-dasharray={`${value} 200`}
          />
          <g class="goal" transform={`rotate(${angle(goal)} 60 62)`}>
            <path d="M28 62H6" />
            <path class="pennant" d="M6 62v-9l9 4.5z" />
          </g>
          <g class="needle" style={{ transform: `rotate(${angle(value)}deg)` }}>
            <path d="M60 58.5 24 62l36 3.5z" />
          </g>
          <circle class="hub" cx="60" cy="62" r="5" />
        </svg>
      </span>
      <p aria-hidden="true">
        <strong>{value}</strong> <span class="goal-told">{t('steer.goal', { goal })}</span>
      </p>
      <p class="how" aria-hidden="true">
        {how}
      </p>
    </li>
  );
}
