// How long one still has to wait: seen every second, heard only by the minute.
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../text/text.ts';

/** e.g. 1:05. @param ms rounded up to seconds */
const clock = (ms: number): string => {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/** @param wait in milliseconds @param onOver called once when it is over */
export function Countdown({ wait, onOver }: { wait: number; onOver: () => void }) {
  const [left, setLeft] = useState(wait);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  useEffect(() => {
    const end = performance.now() + wait;
    setLeft(wait);
    const ticking = setInterval(() => {
      const now = Math.max(0, end - performance.now());
      setLeft(now);
      if (now > 0) return;
      clearInterval(ticking);
      onOver();
    }, 250);
    return () => clearInterval(ticking);
  }, [wait]);
  const minutes = Math.ceil(left / 60_000);
  return (
    <div class="countdown">
      <h3 ref={heading} tabIndex={-1}>
        {t('lock.waiting')}
      </h3>
      <p role="timer" aria-live="off">
        {clock(left)}
      </p>
      <p>{t('lock.waiting-why')}</p>
      <p class="sr-only" role="status">
        {minutes > 1 ? t('lock.wait-minutes', { minutes }) : t('lock.wait-short')}
      </p>
    </div>
  );
}
