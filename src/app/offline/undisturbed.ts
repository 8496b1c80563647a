// While somebody plays, in whichever tab, the game is not changed for a newer one.
import { useEffect } from 'preact/hooks';

/** Name of the lock that every play shares; whoever changes the game must have it alone. */
export const UNDISTURBED = 'qinglian undisturbed';

/** Keeps the game as it is in all tabs. @returns ends that; the end of the tab does too */
export function undisturbed(): () => void {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  // On a plain LAN address there are no locks, and no worker that could change anything.
  navigator.locks?.request(UNDISTURBED, { mode: 'shared' }, () => ended).catch(() => {});
  return end;
}

/** Keeps the game as it is for as long as a page is shown. */
export function useUndisturbed(): void {
  useEffect(undisturbed, []);
}
