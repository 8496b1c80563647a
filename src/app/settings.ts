// The settings of this device as the whole game reads them.
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { onOthers, readSettings, type Settings, writeSettings } from '../store/settings.ts';

export const settings = signal<Settings>(readSettings());

/** Whether the settings of this page are those that the device keeps. */
let kept = true;

/** Changes some settings, and keeps them; what another tab has changed meanwhile stays. */
export function change(some: Partial<Settings>): void {
  settings.value = { ...(kept ? readSettings() : settings.value), ...some };
  kept = writeSettings(settings.value);
}

onOthers(() => {
  if (kept) settings.value = readSettings();
});

/** Whether this device is a kiosk. */
export const isKiosk = (): boolean => settings.value.kiosk;

/** A device that went round is everybody's again. */
export const letGo = (): void => change({ turns: null, station: null, player: null, open: null });

const lessAsked = matchMedia('(prefers-reduced-motion: reduce)');

/** Whether motion is to be spared, as the player or else the system asks. */
export const lessMotion = (): boolean =>
  settings.value.motion === 'less' || (settings.value.motion === 'system' && lessAsked.matches);

/** Whether a media query holds, followed for as long as the page is open. */
function followed(query: string): ReadonlySignal<boolean> {
  const list = matchMedia(query);
  const holds = signal(list.matches);
  list.addEventListener('change', () => {
    holds.value = list.matches;
  });
  return holds;
}

const darkAsked = followed('(prefers-color-scheme: dark)');
const printed = followed('print');

/** The surroundings for which everything is drawn, as the player or else the system says; paper is light. */
function surroundings(): 'light' | 'dark' {
  const wanted = settings.value.surroundings;
  if (printed.value) return 'light';
  if (wanted !== 'system') return wanted;
  return darkAsked.value ? 'dark' : 'light';
}

effect(() => {
  const { dataset } = document.documentElement;
  dataset.surroundings = surroundings();
  dataset.size = settings.value.size;
  dataset.motion = settings.value.motion;
});
