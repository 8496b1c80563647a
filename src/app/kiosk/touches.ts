// Whether somebody is at the kiosk: fingers, keys, a pointer that moves.
import type { Running } from './running.ts';

/** A pointer that moves is heard so often, in ms. */
const OFTEN_MS = 1000;

/** @returns stops listening */
export function watchTouches({ send, asking }: Running): () => void {
  const ending = new AbortController();
  const options = { signal: ending.signal, capture: true, passive: true };
  let heard = 0;
  const touch = () => send({ do: 'touch' });
  const onMove = (event: PointerEvent) => {
    // A table that is bumped into answers no question.
    if (asking.peek() || event.timeStamp - heard < OFTEN_MS) return;
    heard = event.timeStamp;
    touch();
  };
  const onKey = (event: KeyboardEvent) => {
    // The key that answers the question means nothing to what is below it.
    if (asking.peek()) {
      event.preventDefault();
      event.stopPropagation();
    }
    touch();
  };
  addEventListener('pointerdown', touch, options);
  addEventListener('wheel', touch, options);
  // By a switch or a screen reader a button is pressed without a finger.
  addEventListener('click', touch, options);
  addEventListener('pointermove', onMove, options);
  addEventListener('keydown', onKey, { ...options, passive: false });
  return () => ending.abort();
}
