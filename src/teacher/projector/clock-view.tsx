// The soft timer as the class sees it: a band that grows shorter, without noise and without alarm.
import { useEffect, useState } from 'preact/hooks';
import { type Clock, isRunning, leftOf } from '../../classroom/clock.ts';
import { t } from '../../text/text.ts';

interface Props {
  clock: Clock;
  /** Seconds that were meant for it. */
  whole: number;
  /** Seconds since the lesson began. */
  now: () => number;
}

export function ClockView({ clock, whole, now }: Props) {
  const [, setTick] = useState(0);
  const left = Math.ceil(leftOf(clock, now()));
  const runs = isRunning(clock) && left > 0;
  useEffect(() => {
    if (!runs) return;
    const ticking = setInterval(() => setTick((tick) => tick + 1), 500);
    return () => clearInterval(ticking);
  }, [runs]);
  const share = Math.min(100, (100 * left) / Math.max(1, whole));
  return (
    <div class="soft-clock" role="timer" aria-label={t('lesson.clock')}>
      <span class="band" aria-hidden="true">
        <span style={{ width: `${share}%` }} />
      </span>
      <span>
        {left === 0
          ? t('lesson.clock-out')
          : t('lesson.clock-left', {
              minutes: Math.floor(left / 60),
              seconds: String(left % 60).padStart(2, '0'),
            })}
        {!runs && left > 0 && ` · ${t('lesson.clock-stands')}`}
      </span>
    </div>
  );
}
