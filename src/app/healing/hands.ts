// Sees whether somebody taps a kiosk again and again that shows no way on: then it begins anew.
import { isStuck, NO_TAPS, type Tapping, tapped } from '../../healing/stuck.ts';
import { isKiosk } from '../settings.ts';
import { enter } from './ledger.ts';
import { restart } from './restart.ts';

/** Whatever can be pressed or typed into. */
const WAYS =
  'button:not(:disabled), a[href], input:not(:disabled), textarea, select, [role="button"], [tabindex="0"]';

/** Whether any of them is to be seen, and lies under nothing. */
function hasWay(): boolean {
  return [...document.querySelectorAll<HTMLElement>(WAYS)].some((way) => {
    if (!way.checkVisibility() || way.closest('[inert]')) return false;
    const { left, top, width, height } = way.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const found = document.elementFromPoint(x, y);
    return found !== null && (way.contains(found) || found.contains(way));
  });
}

/** To be called once; it does nothing where the device is no kiosk. */
export function watchHands(): void {
  let tapping: Tapping = NO_TAPS;
  const changes = new MutationObserver(() => {
    tapping = NO_TAPS;
  });
  changes.observe(document.body, { childList: true, characterData: true, subtree: true });
  addEventListener(
    'pointerdown',
    () => {
      if (!isKiosk()) return;
      tapping = tapped(tapping, hasWay(), performance.now());
      if (!isStuck(tapping, performance.now())) return;
      tapping = NO_TAPS;
      void enter('no way on', 'watchdog').finally(() => void restart());
    },
    { capture: true },
  );
}
