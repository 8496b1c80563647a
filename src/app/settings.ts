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

effect(() => {
  const { dataset } = document.documentElement;
  dataset.size = settings.value.size;
  dataset.motion = settings.value.motion;
});
