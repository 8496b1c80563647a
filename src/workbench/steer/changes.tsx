// What moved: by how much each gauge, as a number with its sign.

import type { Changes, Gauges } from '../../activities/steer/course.ts';
import { GAUGES } from '../../activities/steer/gauges.ts';
import { t } from '../../text/text.ts';
import { useCount } from './counting.ts';
import { GAUGE_NAMES, Sign } from './signs.tsx';

/** With a real minus, e.g. `+5`, `−3`, `0`. */
const signed = (by: number): string => (by > 0 ? `+${by}` : by < 0 ? `−${-by}` : '0');

const toneOf = (by: number): string => (by > 0 ? 'good' : by < 0 ? 'bad' : 'still');

/** One slip for each gauge that is moved. */
export function Effects({ of }: { of: Changes }) {
  const moving = GAUGES.flatMap((gauge) => (of[gauge] ? [{ gauge, by: of[gauge] }] : []));
  return (
    <ul class="effects">
      {moving.map(({ gauge, by }) => (
        <li key={gauge} class={toneOf(by)}>
          <Sign of={gauge} />
          {t(GAUGE_NAMES[gauge])} {signed(by)}
        </li>
      ))}
    </ul>
  );
}

/** All four gauges, counted from where a round began to where it ends. */
export function Moved({ from, to }: { from: Gauges; to: Gauges }) {
  return (
    <ul class="moved">
      {GAUGES.map((gauge) => {
        const by = to[gauge] - from[gauge];
        return (
          <li key={gauge} class={toneOf(by)}>
            <span class="name">
              <Sign of={gauge} />
              {t(GAUGE_NAMES[gauge])}
            </span>
            <span class="sr-only">{t('steer.move', { from: from[gauge], to: to[gauge] })}</span>
            <span aria-hidden="true" class="way">
              {from[gauge]} → <Running from={from[gauge]} to={to[gauge]} />
            </span>
            <span class="by">{signed(by)}</span>
          </li>
        );
      })}
    </ul>
  );
}

const Running = ({ from, to }: { from: number; to: number }) => <b>{useCount(from, to)}</b>;
