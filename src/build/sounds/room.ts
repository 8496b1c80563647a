// The room the sounds are in: a small, soft echo (four combs and two all-passes), straight or round.
import { RATE, type Samples } from './samples.ts';

const COMBS = [0.0297, 0.0371, 0.0411, 0.0437];
const SPREADERS = [0.005, 0.0017];
const LIVELINESS = 0.76;
const DAMPING = 0.42;

/** The echo alone of a track, as long as the track. */
function echo(track: Samples): Samples {
  const wet = new Float32Array(track.length);
  for (const seconds of COMBS) {
    const line = new Float32Array(Math.round(seconds * RATE));
    let place = 0;
    let soft = 0;
    for (let i = 0; i < track.length; i++) {
      const heard = line[place] ?? 0;
      soft = heard * (1 - DAMPING) + soft * DAMPING;
      line[place] = (track[i] ?? 0) + soft * LIVELINESS;
      wet[i] = (wet[i] ?? 0) + heard / COMBS.length;
      place = place + 1 === line.length ? 0 : place + 1;
    }
  }
  for (const seconds of SPREADERS) {
    const line = new Float32Array(Math.round(seconds * RATE));
    let place = 0;
    for (let i = 0; i < wet.length; i++) {
      const heard = line[place] ?? 0;
      const fed = (wet[i] ?? 0) + heard * 0.5;
      line[place] = fed;
      wet[i] = heard - fed * 0.5;
      place = place + 1 === line.length ? 0 : place + 1;
    }
  }
  return wet;
}

/** Adds the echo to a track, in place; `share` is how strong it is beside the sound itself. */
export function room(track: Samples, share: number): void {
  const wet = echo(track);
  for (let i = 0; i < track.length; i++) track[i] = (track[i] ?? 0) + (wet[i] ?? 0) * share;
}

/** The same for a loop: its head stands in the echo of its own tail. */
export function roomRound(track: Samples, share: number): void {
  const twice = new Float32Array(track.length * 2);
  twice.set(track, 0);
  twice.set(track, track.length);
  const wet = echo(twice);
  for (let i = 0; i < track.length; i++) {
    track[i] = (track[i] ?? 0) + (wet[track.length + i] ?? 0) * share;
  }
}
