// The course of one gauge over the rounds, with its goal; and the same figures of all gauges as a table.
import type { Gauges } from '../../activities/steer/course.ts';
import { GAUGES, type Gauge } from '../../activities/steer/gauges.ts';
import { t } from '../../text/text.ts';
import { GAUGE_NAMES } from './signs.tsx';

/** Where the gauges stood at one point of the course, and what that point is called. */
export interface Stop {
  name: string;
  /** At the axis, e.g. `2`. */
  mark: string;
  stands: Gauges;
}

const WIDTH = 300;
const LEFT = 14;
const TOP = 4;
const HEIGHT = 96;

const heightOf = (value: number): number => TOP + HEIGHT - (value / 100) * HEIGHT;

/** Whether the figure above a point would leave the chart, or lie on the line of the goal. */
const isCrowded = (y: number, goalAt: number): boolean =>
  y < TOP + 20 || (y - goalAt > 2 && y - goalAt < 24 && y < TOP + HEIGHT - 24);

/** The words at the ends of the axis stay within it. */
const anchorAt = (index: number, count: number): 'start' | 'middle' | 'end' =>
  index === 0 ? 'start' : index === count - 1 ? 'end' : 'middle';

export function Chart({
  gauge,
  stops,
  goal,
}: {
  gauge: Gauge;
  stops: readonly Stop[];
  goal: number;
}) {
  const step = (WIDTH - 2 * LEFT) / Math.max(1, stops.length - 1);
  const points = stops.map(({ stands, mark }, index) => ({
    mark,
    value: stands[gauge],
    x: LEFT + step * index,
    y: heightOf(stands[gauge]),
  }));
  const goalAt = heightOf(goal);
  const line = points.map(({ x, y }) => `${x},${y}`).join(' ');
  return (
    <svg class={`course-chart ${gauge}`} viewBox={`0 0 ${WIDTH} 124`} aria-hidden="true">
      <rect class="sea" x="0" y={TOP} width={WIDTH} height={HEIGHT} rx="6" />
      <path class="goal-line" d={`M0 ${goalAt}h${WIDTH}`} />
      <polyline class="line" points={line} />
      {points.map(({ x, y, value, mark }, index) => (
        <g key={index}>
          <circle cx={x} cy={y} r="4.5" />
          <text x={x} y={isCrowded(y, goalAt) ? y + 21 : y - 9} text-anchor="middle">
            {value}
          </text>
          <text class="mark" x={x} y="119" text-anchor={anchorAt(index, points.length)}>
            {mark}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** For those who hear the page. */
export function CourseTable({ stops, goal }: { stops: readonly Stop[]; goal: Gauges }) {
  return (
    <table class="sr-only">
      <caption>{t('steer.course')}</caption>
      <thead>
        <tr>
          <td />
          {GAUGES.map((gauge) => (
            <th key={gauge} scope="col">
              {t(GAUGE_NAMES[gauge])} {t('steer.goal', { goal: goal[gauge] })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {stops.map(({ name, stands }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {GAUGES.map((gauge) => (
              <td key={gauge}>{stands[gauge]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
