// What hands do with the map: drag it, pinch it, turn the wheel over it, press keys.
import type { Point } from './camera.ts';
import type { Pilot } from './pilot.ts';

/** What hands ask for beyond moving the map. */
export interface Asked {
  /** All of the map, by a key. */
  onWhole: () => void;
  /** A tap on the land, where there is no place. @param at a point of the window */
  onLand: (at: Point) => void;
}

/** Pixels before a press becomes a drag. */
const SLACK = 9;
/** How old, in milliseconds, a movement may be to count for the speed of a throw. */
const FRESH_MS = 80;
/** Pixels that an arrow key moves the map. */
const STRIDE = 110;
/** How much nearer one comes by a button or a key. */
export const STEP = 1.45;

const STRIDES: Record<string, Point> = {
  ArrowLeft: { x: STRIDE, y: 0 },
  ArrowRight: { x: -STRIDE, y: 0 },
  ArrowUp: { x: 0, y: STRIDE },
  ArrowDown: { x: 0, y: -STRIDE },
};
const STEPS: Record<string, number> = { '+': STEP, '=': STEP, '-': 1 / STEP, _: 1 / STEP };

/** Pixels of one notch, by what the wheel counts in: pixels, lines or pages. */
const NOTCHES = [1, 16, 400];

/**
 * Lets hands move the map. A drag is no tap: its click reaches nothing.
 * @returns takes the listeners off again
 */
export function listenToHands(region: HTMLElement, pilot: Pilot, asked: Asked): () => void {
  const listening = new AbortController();
  const options = { signal: listening.signal };
  const fingers = new Map<number, Point>();
  let start: Point | undefined;
  let dragging = false;
  let trail: { at: number; by: Point }[] = [];

  const inRegion = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = region.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };

  const down = (event: PointerEvent) => {
    if (event.button !== 0) return;
    pilot.stop();
    if (fingers.size === 0) dragging = false;
    fingers.set(event.pointerId, inRegion(event));
    if (dragging) region.setPointerCapture(event.pointerId);
    start = middleOf(fingers);
    trail = [];
  };
  const move = (event: PointerEvent) => {
    // A button let go outside of the window was not heard of.
    if (event.buttons === 0) fingers.delete(event.pointerId);
    if (!fingers.has(event.pointerId) || !start) return;
    const before = middleOf(fingers);
    const apart = spread(fingers);
    fingers.set(event.pointerId, inRegion(event));
    const now = middleOf(fingers);
    if (!dragging) {
      if (fingers.size === 1 && distance(start, now) < SLACK) return;
      dragging = true;
      for (const id of fingers.keys()) region.setPointerCapture(id);
    }
    const by = { x: now.x - before.x, y: now.y - before.y };
    trail = [...trail.slice(-8), { at: event.timeStamp, by }];
    pilot.pan(by);
    if (apart > 0) pilot.zoom(spread(fingers) / apart, now);
  };
  const up = (event: PointerEvent) => {
    if (!fingers.delete(event.pointerId)) return;
    start = middleOf(fingers);
    if (fingers.size > 0 || !dragging || event.type !== 'pointerup') return;
    pilot.letGo(speedOf(trail, event.timeStamp));
  };
  const click = (event: MouseEvent) => {
    // A click by keyboard has no press before it, and its detail is 0.
    if (event.detail === 0) return;
    if (dragging) {
      event.preventDefault();
      event.stopPropagation();
    } else if (!(event.target instanceof Element && event.target.closest('a'))) {
      asked.onLand(inRegion(event));
    }
  };
  const wheel = (event: WheelEvent) => {
    event.preventDefault();
    const turned = event.deltaY * (NOTCHES[event.deltaMode] ?? 1);
    // Pinching a touchpad arrives as a wheel with Control, in small steps.
    const factor = 2 ** (-Math.max(-200, Math.min(200, turned)) / (event.ctrlKey ? 80 : 260));
    pilot.zoom(factor, inRegion(event));
  };
  const key = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const stride = STRIDES[event.key];
    const step = STEPS[event.key];
    const { x, y, zoom } = pilot.camera;
    if (stride) pilot.glideTo({ x: x - stride.x / zoom, y: y - stride.y / zoom, zoom });
    else if (step) pilot.step(step);
    else if (event.key === '0') asked.onWhole();
    else return;
    event.preventDefault();
  };

  region.addEventListener('pointerdown', down, options);
  region.addEventListener('pointermove', move, options);
  region.addEventListener('pointerup', up, options);
  region.addEventListener('pointercancel', up, options);
  region.addEventListener('click', click, { ...options, capture: true });
  region.addEventListener('wheel', wheel, { ...options, passive: false });
  region.addEventListener('keydown', key, options);
  return () => listening.abort();
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

function middleOf(fingers: ReadonlyMap<number, Point>): Point {
  const points = [...fingers.values()];
  const sum = (of: (point: Point) => number) => points.reduce((all, one) => all + of(one), 0);
  return { x: sum(({ x }) => x) / points.length, y: sum(({ y }) => y) / points.length };
}

/** How far the first two fingers are apart; 0 for one. */
function spread(fingers: ReadonlyMap<number, Point>): number {
  const [one, other] = [...fingers.values()];
  return one && other ? distance(one, other) : 0;
}

/** Pixels in a millisecond, of the movements just before letting go. */
function speedOf(trail: readonly { at: number; by: Point }[], now: number): Point {
  const fresh = trail.filter(({ at }) => now - at < FRESH_MS);
  const since = Math.max(16, now - (fresh[0]?.at ?? now));
  return {
    x: fresh.reduce((sum, { by }) => sum + by.x, 0) / since,
    y: fresh.reduce((sum, { by }) => sum + by.y, 0) / since,
  };
}
