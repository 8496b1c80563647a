// A kiosk's page tells a worker every second that it lives. Where it hangs, the worker calls for help, and
// when it goes on, that it hung is noted.
import { ownScript } from '../../base/trusted.ts';
import { isKiosk } from '../settings.ts';
import { noteFault } from './note.ts';
import address from './watch-worker.ts?worker&url';

/** Milliseconds from one sign of life to the next. */
const BEAT = 1000;

/** The mark in the address of a page that was opened in the stead of one that hung (`offline/rescue.ts`). */
const RESCUED = '?rescued';

function start(): void {
  const worker = new Worker(ownScript(address), { type: 'module' });
  worker.addEventListener('message', () => noteFault('page hung', 'watchdog'));
  const beat = () => worker.postMessage(document.hidden ? 'away' : 'here');
  setInterval(beat, BEAT);
  document.addEventListener('visibilitychange', beat);
}

/** To be called once; it does nothing where the device is no kiosk. */
export function watchPulse(): void {
  if (location.search === RESCUED) {
    noteFault('page hung', 'watchdog');
    history.replaceState(null, '', location.pathname + location.hash);
  }
  if (isKiosk()) start();
}
