// Whether the console is open in this tab: through a reload, but not after a rest, nor from another page.

/** A tab that nobody touches for so long locks itself. */
const REST_MS = 10 * 60_000;

/** How often one looks whether it is time. */
const LOOK_MS = 5000;

const KEY = 'qinglian.console-open';

const now = (): number => Date.now();

/** The console is open here, and was touched just now. */
export function stayOpen(): void {
  try {
    sessionStorage.setItem(KEY, String(now()));
  } catch {
    // Refused: a reload asks for the PIN again.
  }
}

/** It is no longer open here. */
export function letGo(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Refused: nothing was there.
  }
}

function touchedAt(): number {
  try {
    return Number(sessionStorage.getItem(KEY) ?? Number.NaN);
  } catch {
    return Number.NaN;
  }
}

/** Whether the last touch is not long ago; a clock that was set back counts as long. */
const isFresh = (at: number): boolean => at <= now() && now() - at < REST_MS;

/**
 * Whether it was open when this page was loaded again. Whoever comes from the game or from another page,
 * goes back, or brings back a closed tab types the PIN: the device may have changed hands.
 */
export function isStillOpen(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  const reloaded = entry instanceof PerformanceNavigationTiming && entry.type === 'reload';
  const fresh = isFresh(touchedAt());
  if (reloaded && fresh) return true;
  letGo();
  return false;
}

interface Watched {
  isOpen: () => boolean;
  /** Whether the class looks at it, so that no lock may fall. */
  isProjected: () => boolean;
  lock: () => void;
}

/** Locks after a rest, and when the page is put away; for as long as the page lives. */
export function watchRest({ isOpen, isProjected, lock }: Watched): void {
  let touched = now();
  const touch = (): void => {
    touched = now();
    if (isOpen()) stayOpen();
  };
  const see = (): void => {
    if (!isOpen() || isProjected()) touched = now();
    else if (!isFresh(touched)) lock();
  };
  for (const kind of ['pointerdown', 'keydown', 'wheel', 'input']) {
    // What comes after a rest does not end it.
    document.addEventListener(
      kind,
      () => {
        see();
        touch();
      },
      { capture: true, passive: true },
    );
  }
  document.addEventListener('visibilitychange', see);
  setInterval(see, LOOK_MS);
  // A page that is put away as it is would come back open.
  window.addEventListener('pagehide', (event) => {
    if (event.persisted && isOpen()) lock();
  });
}
