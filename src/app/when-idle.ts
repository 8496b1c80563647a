// What can wait until the page has nothing else to do.

/** Runs something once the page has nothing else to do. */
export const whenIdle: (run: () => void) => unknown =
  globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 1500));

/**
 * Fetches something once the page has nothing else to do, and goes on with it. Where it does not come, it is
 * fetched when the network is back.
 */
export function fetchWhenIdle<T>(load: () => Promise<T>, goOn: (fetched: T) => void): void {
  const attempt = () => {
    load().then(goOn, () => addEventListener('online', attempt, { once: true }));
  };
  whenIdle(attempt);
}
