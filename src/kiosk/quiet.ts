// Quiet hours of a kiosk, in which nothing sounds.
import type { KioskSettings } from './settings.ts';

/** Minutes since midnight of a time of day such as `18:30`. */
function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** How loud a kiosk is, 0 to 1. @param time of the day in minutes since midnight, as a clock there shows it */
export function volumeAt({ volume, quiet }: Pick<KioskSettings, 'volume' | 'quiet'>, time: number) {
  if (!quiet) return volume;
  const [from, to] = [minutesOf(quiet.from), minutesOf(quiet.to)];
  const isQuiet = from <= to ? time >= from && time < to : time >= from || time < to;
  return isQuiet ? 0 : volume;
}
