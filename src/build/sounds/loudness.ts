// How loud a sound is to people (ITU-R BS.1770, in LUFS), and setting it to a wanted loudness.
import { amplify, peak, RATE, type Samples } from './samples.ts';

/** The two filters of BS.1770 at 48 kHz: [b0, b1, b2, a1, a2]. */
const EAR = [
  [1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585],
  [1, -2, 1, -1.99004745483398, 0.99007225036621],
] as const;

/** A sound may not come nearer to clipping than this. */
export const MOST_PEAK = 0.85;

function asHeard(track: Samples): Float64Array {
  let heard = Float64Array.from(track);
  for (const [b0, b1, b2, a1, a2] of EAR) {
    const next = new Float64Array(heard.length);
    let [x1, x2, y1, y2] = [0, 0, 0, 0];
    for (let i = 0; i < heard.length; i++) {
      const x = heard[i] ?? 0;
      const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
      next[i] = y;
      [x1, x2, y1, y2] = [x, x1, y, y1];
    }
    heard = next;
  }
  return heard;
}

/** Mean power of each 400 ms block, a block every 100 ms; a shorter sound is one block. */
function blocks(track: Samples): number[] {
  const heard = asHeard(track);
  const size = 0.4 * RATE;
  const powers: number[] = [];
  for (let from = 0; from === 0 || from + size <= heard.length; from += 0.1 * RATE) {
    let sum = 0;
    for (let i = from; i < Math.min(from + size, heard.length); i++) sum += (heard[i] ?? 0) ** 2;
    powers.push(sum / size);
  }
  return powers;
}

const toLufs = (power: number): number => -0.691 + 10 * Math.log10(power);
const mean = (powers: number[]): number => powers.reduce((a, b) => a + b, 0) / powers.length;

/** Loudness in LUFS over the whole sound, silent stretches left out; -Infinity for silence. */
export function overall(track: Samples): number {
  const audible = blocks(track).filter((power) => toLufs(power) > -70);
  if (audible.length === 0) return Number.NEGATIVE_INFINITY;
  const gate = toLufs(mean(audible)) - 10;
  return toLufs(mean(audible.filter((power) => toLufs(power) > gate)));
}

/** Loudness in LUFS of the loudest 400 ms: the measure for a short effect. */
export function loudest(track: Samples): number {
  return toLufs(Math.max(...blocks(track)));
}

/** Brings a track from its measured to the wanted loudness, in place, but never near clipping. */
export function settle(track: Samples, measured: number, wanted: number): void {
  amplify(track, Math.min(10 ** ((wanted - measured) / 20), MOST_PEAK / peak(track)));
}
