// A kiosk that met a fault begins anew by itself: the visit ends, and the page is loaded at its loop. When
// that happened is remembered for as long as the tab is open.
import { isoWithOffset } from '../../base/instant.ts';
import { restartAfter, sparesStage } from '../../healing/restart.ts';
import { device } from '../device.ts';

const KEY = 'qinglian.faults';

/** Milliseconds that the end of a visit may take; what then is left of it, the kiosk ends when it starts. */
const PATIENCE = 1500;

function times(): number[] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((at) => Number.isFinite(at)).slice(-20) : [];
  } catch {
    return [];
  }
}

/** Whether the stage is left out, after faults that came one after another. */
export const isStageSpared = (): boolean => sparesStage(times(), Date.now());

let restarting = false;

/** Ends the visit, and loads the kiosk at its loop. */
export async function restart(): Promise<void> {
  if (restarting) return;
  restarting = true;
  const hour = isoWithOffset(new Date()).slice(0, 13);
  const ended = device().then((store) => store.booth.end(hour));
  await Promise.race([ended.catch(() => {}), new Promise((done) => setTimeout(done, PATIENCE))]);
  location.hash = '#/kiosk';
  location.reload();
}

/** Begins anew after a pause. To be called once for each fault. */
export function restartSoon(): void {
  const { wait, times: kept } = restartAfter(times(), Date.now());
  try {
    sessionStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Refused or full: then no more than the present fault is known.
  }
  setTimeout(() => void restart(), wait);
}
