// Moving what was put, by pointer: it follows the finger, and lies where it is let go.
import { PANEL, type Placed, type Pose } from '../../activities/studio/drawing.ts';

/** Pixels before a press becomes a move. */
const SLACK = 4;

/** What becomes of what is carried. */
export interface Carrying {
  onMove: (pose: Pose) => void;
  /** Without a pose if it was only pressed, or is let go of by the system. */
  onEnd: (pose: Pose | undefined) => void;
}

/** Its middle stays on the panel, so that nothing is ever lost beyond the edge. */
export const keptOn = (pose: Pose): Pose => ({
  ...pose,
  x: Math.round(Math.min(PANEL.width, Math.max(0, pose.x))),
  y: Math.round(Math.min(PANEL.height, Math.max(0, pose.y))),
});

/** Follows the pointer that pressed something, until it is let go. */
export function carry(
  down: PointerEvent & { currentTarget: HTMLElement },
  { pose }: Placed,
  sheet: HTMLElement,
  { onMove, onEnd }: Carrying,
): void {
  const handle = down.currentTarget;
  const box = sheet.getBoundingClientRect();
  const listening = new AbortController();
  const { signal } = listening;
  let latest: Pose | undefined;
  handle.setPointerCapture(down.pointerId);
  const move = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return;
    const [right, below] = [event.clientX - down.clientX, event.clientY - down.clientY];
    if (!latest && Math.hypot(right, below) < SLACK) return;
    latest = keptOn({
      ...pose,
      x: pose.x + (right / box.width) * PANEL.width,
      y: pose.y + (below / box.height) * PANEL.height,
    });
    onMove(latest);
  };
  const end = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return;
    listening.abort();
    onEnd(event.type === 'pointerup' ? latest : undefined);
  };
  handle.addEventListener('pointermove', move, { signal });
  handle.addEventListener('pointerup', end, { signal });
  handle.addEventListener('pointercancel', end, { signal });
}
