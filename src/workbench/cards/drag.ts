// Carrying a card by pointer: it follows the finger until it is let go over a place.
import { useEffect, useRef, useState } from 'preact/hooks';
import { PLACE } from './places.ts';

export interface Carried {
  card: string;
  /** Where the pointer is, in CSS pixels of the window. */
  x: number;
  y: number;
  /** The place under it. */
  over: string | undefined;
}

/** Pixels before a press becomes a drag. */
const SLACK = 8;
/** Nearer than this to the edge of a list (in pixels), the list moves along. */
const EDGE = 56;

/**
 * @returns what is carried now, and what to call when a card is pressed
 * @param onDrop called with the card and the place it was let go over
 */
export function useDrag(onDrop: (card: string, place: string) => void): {
  carried: Carried | undefined;
  press: (event: PointerEvent, card: string) => void;
} {
  const [carried, setCarried] = useState<Carried>();
  /** Takes the listeners of a drag off the window again. */
  const release = useRef<(() => void) | undefined>(undefined);
  useEffect(() => () => release.current?.(), []);

  const press = (down: PointerEvent, card: string) => {
    if (down.button !== 0 || !down.isPrimary) return;
    release.current?.();
    const listening = new AbortController();
    const { signal } = listening;
    release.current = () => listening.abort();
    let latest: Carried | undefined;
    const move = (event: PointerEvent) => {
      const far = Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY);
      if (!latest && far < SLACK) return;
      const { clientX: x, clientY: y } = event;
      latest = { card, x, y, over: placeAt(x, y) };
      moveAlong(x, y);
      setCarried(latest);
    };
    const end = (event: PointerEvent) => {
      listening.abort();
      setCarried(undefined);
      if (!latest) return;
      swallowClick();
      if (event.type === 'pointerup' && latest.over !== undefined) onDrop(card, latest.over);
    };
    addEventListener('pointermove', move, { signal });
    addEventListener('pointerup', end, { signal });
    addEventListener('pointercancel', end, { signal });
  };
  return { carried, press };
}

const placeAt = (x: number, y: number): string | undefined =>
  document.elementFromPoint(x, y)?.closest(`[${PLACE}]`)?.getAttribute(PLACE) ?? undefined;

/** Scrolls the list under the pointer when it comes near its upper or lower edge. */
function moveAlong(x: number, y: number): void {
  const list = document.elementFromPoint(x, y)?.closest('[data-moves-along]');
  if (!list) return;
  const { top, bottom } = list.getBoundingClientRect();
  if (y - top < EDGE) list.scrollBy({ top: -12 });
  else if (bottom - y < EDGE) list.scrollBy({ top: 12 });
}

/** Letting go is no click on what lies there. */
function swallowClick(): void {
  const swallow = (event: Event) => event.stopPropagation();
  addEventListener('click', swallow, { capture: true });
  setTimeout(() => removeEventListener('click', swallow, { capture: true }), 0);
}
