// Watches over the page from the first lull on: whatever is thrown or does not come is noted, pictures that
// did not come are asked for again, and a kiosk that shows no way on, or hangs, begins anew.
import { MissingFile } from '../../healing/fault.ts';
// What is wanted in an emergency is at hand, for then there may be no network.
import './after-fault.ts';
import './ledger.ts';
import '../../store/faults.ts';
import { watchHands } from './hands.ts';
import { watchImages } from './images.ts';
import { noteFault } from './note.ts';
import { watchPulse } from './pulse.ts';

/** A file's path relative to the game; elsewhere, nothing. */
function pathOf(address: string): string {
  const home = new URL('.', document.baseURI).href;
  const { origin, pathname } = new URL(address, home);
  const whole = origin + pathname;
  return whole.startsWith(home) ? whole.slice(home.length) : '';
}

const missing = (address: string) => noteFault(new MissingFile(pathOf(address)), 'asset');

/** To be called once. */
export function watch(): void {
  addEventListener('error', (event) => {
    // A browser's remark about sizes is thrown by nobody.
    if (event.error !== undefined && event.error !== null) noteFault(event.error, 'script');
  });
  addEventListener('unhandledrejection', ({ reason }) => noteFault(reason, 'promise'));
  addEventListener('securitypolicyviolation', () => noteFault('policy broken', 'policy'));
  // Files that do not come tell it to themselves alone.
  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLScriptElement) missing(target.src);
      if (target instanceof HTMLLinkElement) missing(target.href);
    },
    { capture: true },
  );
  watchImages(missing);
  watchHands();
  watchPulse();
}
