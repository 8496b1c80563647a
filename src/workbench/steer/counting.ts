// A number that runs from what it was to what it is, for less than half a second, and then stands.
import { useEffect, useState } from 'preact/hooks';

const COUNTING_MS = 450;

/** Whether somebody asked, of the game or of the device, for less motion. */
function sparesMotion(): boolean {
  const { motion } = document.documentElement.dataset;
  return (
    motion === 'less' ||
    (motion !== 'full' && matchMedia('(prefers-reduced-motion: reduce)').matches)
  );
}

/** What to show now, on the way to `to`; the same as `to` where motion is spared. */
export function useCount(from: number, to: number): number {
  const [shown, setShown] = useState(() => (sparesMotion() ? to : from));
  useEffect(() => {
    if (sparesMotion()) return setShown(to);
    const began = performance.now();
    let frame = 0;
    const count = (now: number) => {
      const way = Math.min(1, Math.max(0, (now - began) / COUNTING_MS));
      setShown(Math.round(from + (to - from) * way));
      if (way < 1) frame = requestAnimationFrame(count);
    };
    frame = requestAnimationFrame(count);
    return () => cancelAnimationFrame(frame);
  }, [from, to]);
  return shown;
}
