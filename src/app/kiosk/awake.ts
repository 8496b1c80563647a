// Keeps the screen of a kiosk on, where the browser lets it; where not, the device's own settings must.

/** @returns lets the screen go off again */
export function stayAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let stopped = false;
  const take = async () => {
    // Missing on a page that is not secure.
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    try {
      lock = await navigator.wakeLock.request('screen');
      if (stopped) await lock.release();
    } catch {
      // Refused, e.g. while the battery is low.
    }
  };
  const again = () => void take();
  again();
  document.addEventListener('visibilitychange', again);
  return () => {
    stopped = true;
    document.removeEventListener('visibilitychange', again);
    lock?.release().catch(() => {});
  };
}
