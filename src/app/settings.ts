// The settings of this device as the whole game reads them.
import { effect, signal } from '@preact/signals';
import { readSettings, type Settings, writeSettings } from '../store/settings.ts';

export const settings = signal<Settings>(readSettings());

/** Changes some settings, and keeps them. */
export function change(some: Partial<Settings>): void {
  settings.value = { ...settings.value, ...some };
  writeSettings(settings.value);
}

const lessAsked = matchMedia('(prefers-reduced-motion: reduce)');

/** Whether motion is to be spared, as the player or else the system asks. */
export const lessMotion = (): boolean =>
  settings.value.motion === 'less' || (settings.value.motion === 'system' && lessAsked.matches);

const darkAsked = matchMedia('(prefers-color-scheme: dark)');
const systemDark = signal(darkAsked.matches);
// For as long as the page is open.
darkAsked.addEventListener('change', () => {
  systemDark.value = darkAsked.matches;
});

/** The surroundings for which everything is drawn, as the player or else the system says. */
function surroundings(): 'light' | 'dark' {
  const wanted = settings.value.surroundings;
  if (wanted !== 'system') return wanted;
  return systemDark.value ? 'dark' : 'light';
}

effect(() => {
  const { dataset } = document.documentElement;
  dataset.surroundings = surroundings();
  dataset.size = settings.value.size;
  dataset.motion = settings.value.motion;
});
