// From the pointer to ink: one line at a time, by pen, finger or mouse, with every point the device tells.
import { PANEL } from '../../activities/studio/drawing.ts';
import type { Point } from '../../activities/studio/line.ts';

/** Nearer points than this, in units of the panel, are left out. */
const NEAR = 1.5;
/** A finger is not as wide as this, in CSS pixels; the ball of a hand is. */
const PALM = 80;
/** So long after a pen, in milliseconds, a touch is the hand that holds it. */
const HAND_RESTS = 800;

/** What becomes of a line. */
export interface Line {
  /** The line so far, after each move. */
  onGrow: (points: readonly Point[]) => void;
  onEnd: (points: readonly Point[]) => void;
  /** It was none: a palm, a gesture of the system. */
  onCancel: () => void;
}

/**
 * Listens for lines on a sheet.
 * @param isWanted whether a line is to be drawn now @returns stops listening
 */
export function listenForLines(
  sheet: HTMLElement,
  isWanted: () => boolean,
  { onGrow, onEnd, onCancel }: Line,
): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let drawing: { pointer: number; type: string; box: DOMRect; points: Point[] } | undefined;
  let penAt = Number.NEGATIVE_INFINITY;

  const pointOf = (event: PointerEvent, box: DOMRect): Point => ({
    x: ((event.clientX - box.left) / box.width) * PANEL.width,
    y: ((event.clientY - box.top) / box.height) * PANEL.height,
    pressure: event.pointerType === 'pen' ? event.pressure : undefined,
  });

  const isHand = (event: PointerEvent): boolean =>
    event.pointerType === 'touch' &&
    (Math.max(event.width, event.height) > PALM || event.timeStamp - penAt < HAND_RESTS);

  const begin = (event: PointerEvent) => {
    if (event.button !== 0 || !isWanted() || isHand(event)) return;
    // A pen takes over from the hand that came down before it; a second finger does not.
    const takesOver = event.pointerType === 'pen' && drawing?.type === 'touch';
    if (drawing && !takesOver) return;
    event.preventDefault();
    const box = sheet.getBoundingClientRect();
    drawing = {
      pointer: event.pointerId,
      type: event.pointerType,
      box,
      points: [pointOf(event, box)],
    };
    if (event.pointerType === 'pen') penAt = event.timeStamp;
    sheet.setPointerCapture(event.pointerId);
    onGrow(drawing.points);
  };

  const grow = (event: PointerEvent) => {
    if (!drawing || event.pointerId !== drawing.pointer) return;
    if (event.pointerType === 'pen') penAt = event.timeStamp;
    const { points, box } = drawing;
    const told = event.getCoalescedEvents();
    for (const one of told.length > 0 ? told : [event]) {
      const point = pointOf(one, box);
      const last = points.at(-1);
      if (!last || Math.hypot(point.x - last.x, point.y - last.y) >= NEAR) points.push(point);
    }
    onGrow(points);
  };

  const end = (event: PointerEvent) => {
    if (!drawing || event.pointerId !== drawing.pointer) return;
    const { points } = drawing;
    drawing = undefined;
    // The system takes a touch away when it was none; a pen or a mouse has drawn all the same.
    if (event.type === 'pointercancel' && event.pointerType === 'touch') onCancel();
    else onEnd(points);
  };

  sheet.addEventListener('pointerdown', begin, { signal });
  sheet.addEventListener('pointermove', grow, { signal });
  sheet.addEventListener('pointerup', end, { signal });
  sheet.addEventListener('pointercancel', end, { signal });
  return () => listening.abort();
}
