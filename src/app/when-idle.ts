// What can wait until the page has nothing else to do.

/** Runs something once the page has nothing else to do. */
export const whenIdle: (run: () => void) => unknown =
  globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 1500));
