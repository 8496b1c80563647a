// What the browser tells only once, perhaps before anything is fetched: that the game can be installed, and
// that another build answers from now on.
import { signal } from '@preact/signals';
import { fetchWhenIdle } from '../when-idle.ts';
import type { Surroundings } from './start.tsx';

/** How a browser offers to install the game; missing in TypeScript's library. */
export interface InstallOffer extends Event {
  prompt(): Promise<unknown>;
}

/** Milliseconds after the page has come, by which a title has fetched the pages that follow it. */
const QUIET = 4000;

/** The offer that the browser has made and nobody has taken. */
export const installOffer = signal<InstallOffer>();

addEventListener('beforeinstallprompt', (event) => {
  // The settings offer it, quietly.
  event.preventDefault();
  installOffer.value = event as InstallOffer;
});
addEventListener('appinstalled', () => {
  installOffer.value = undefined;
});

const workers = globalThis.navigator?.serviceWorker;
let answers = workers?.controller;
workers?.addEventListener('controllerchange', () => {
  // All pages that the older build answered for load anew together, so that none is half of either.
  if (answers) location.reload();
  answers = workers.controller;
});

/** Fetches what keeps the game for when there is no network, once nothing else is to be done. */
export function keepInLull(surroundings: Surroundings): void {
  if (!import.meta.env.PROD) return;
  const later = () =>
    setTimeout(() => {
      fetchWhenIdle(
        () => import('./start.tsx'),
        ({ start }) => void start(surroundings),
      );
    }, QUIET);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}
