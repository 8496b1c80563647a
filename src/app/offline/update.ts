// A newer build has been fetched as a whole and waits. It is taken when nobody plays, in all tabs at once.
import { signal } from '@preact/signals';
import { UNDISTURBED } from './undisturbed.ts';
import { ask } from './worker-link.ts';

/** A newer build is there, and nobody plays in any tab: it may be taken now. */
export const updateReady = signal(false);

let registration: ServiceWorkerRegistration | undefined;

/** Minutes after which a page that stays open asks for a newer build. */
const ASK_AGAIN = 30;

/** Seconds after which it is looked again whether somebody plays. */
const LOOK_AGAIN = 3;

/** Seconds after which a build that does not take over is given up. */
const PATIENCE = 15;

const after = (seconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000));

const somebodyPlays = async (): Promise<boolean> =>
  (await navigator.locks.query()).held?.some(({ name }) => name === UNDISTURBED) ?? false;

let looking: ReturnType<typeof setTimeout> | undefined;

async function look(): Promise<void> {
  clearTimeout(looking);
  const waits = registration?.waiting && registration.active;
  updateReady.value = Boolean(waits) && !(await somebodyPlays());
  if (waits) looking = setTimeout(() => void look(), LOOK_AGAIN * 1000);
}

/** Looks from now on for newer builds. */
export function watchUpdates(of: ServiceWorkerRegistration): void {
  registration = of;
  const follow = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => void look());
  follow(of.installing);
  of.addEventListener('updatefound', () => follow(of.installing));
  addEventListener('hashchange', () => void look());
  // Without a network there is none.
  const askServer = () => void of.update().catch(() => {});
  setInterval(askServer, ASK_AGAIN * 60_000);
  addEventListener('online', askServer);
  void look();
}

/** How many pages of the game are open, in all tabs. */
export const openPages = async (): Promise<number> =>
  registration?.active ? ask(registration.active, { do: 'pages' }) : 1;

/**
 * Changes to the newer build: all tabs load anew.
 * @returns false if there is none, or somebody plays
 */
export async function takeUpdate(): Promise<boolean> {
  const next = registration?.waiting;
  if (!next) return false;
  return navigator.locks.request(UNDISTURBED, { ifAvailable: true }, async (alone) => {
    if (!alone) return false;
    const activated = new Promise<void>((resolve) => {
      next.addEventListener('statechange', () => next.state === 'activated' && resolve());
    });
    next.postMessage({ do: 'take-over' });
    // A page that came without a worker is told of no change, so it loads anew by itself.
    await Promise.race([activated, after(PATIENCE)]);
    if (next.state === 'activated') location.reload();
    return next.state === 'activated';
  });
}
