// A lull: nobody has tapped for a while and the page has nothing else to do. Drawing a picture takes longer
// than a frame, so what is not needed at once is drawn then, and no tap and no change waits for it.

/** Milliseconds without anything new; a change to another scene is over by then. */
const QUIET = 500;

const idle = (): Promise<void> =>
  new Promise((now) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => now(), { timeout: 2000 });
    else setTimeout(now, 50);
  });

/** Waits for lulls. */
export class Lull {
  private since = performance.now();

  /** Something new is shown. */
  stir(): void {
    this.since = performance.now();
  }

  /** Resolves in the next lull, or the present one. */
  async come(): Promise<void> {
    const left = () => QUIET - (performance.now() - this.since);
    while (left() > 0) await new Promise((later) => setTimeout(later, left()));
    await idle();
  }
}
