// Raw sound: mono samples between -1 and 1 at 48 kHz, and the few ways to put them together.
// Nothing here uses the clock or unseeded chance, so each sound comes out the same every time.

export type Samples = Float32Array<ArrayBuffer>;

/** Samples a second. Opus works at this rate, so nothing is resampled on the way. */
export const RATE = 48_000;

/** Silence of so many seconds. */
export function silence(seconds: number): Samples {
  return new Float32Array(Math.round(seconds * RATE));
}

/** A stream of numbers from 0 up to 1 that depends on the seed alone (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const STEPS: Record<string, number> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };

/** Pitch in hertz of a note such as `A4` (440), `F#3` or `Bb2`. Throws on anything else. */
export function pitch(note: string): number {
  const [, letter = '', accidental = '', octave = ''] = /^([A-G])([#b]?)(\d)$/.exec(note) ?? [];
  const step = STEPS[letter];
  if (step === undefined) throw new Error(`not a note: ${note}`);
  const shift = accidental === '#' ? 1 : accidental === 'b' ? -1 : 0;
  return 440 * 2 ** ((step + shift - 9) / 12 + Number(octave) - 4);
}

/**
 * Adds a sound to a track, `at` seconds from its head; what reaches past the end is dropped.
 */
export function lay(track: Samples, sound: Samples, at: number, gain: number): void {
  const from = Math.max(0, Math.round(at * RATE));
  const end = Math.min(sound.length, track.length - from);
  for (let i = 0; i < end; i++) track[from + i] = (track[from + i] ?? 0) + (sound[i] ?? 0) * gain;
}

/**
 * Adds a sound to a track that is a ring: what reaches past the end goes on at the head,
 * and a start before the head lies at the end. This is what makes a loop seamless.
 */
export function layRound(track: Samples, sound: Samples, at: number, gain: number): void {
  const size = track.length;
  let place = (((Math.round(at * RATE) % size) + size) % size) | 0;
  for (const sample of sound) {
    track[place] = (track[place] ?? 0) + sample * gain;
    place = place + 1 === size ? 0 : place + 1;
  }
}

/** Lets the last so many seconds fall to nothing, in place. */
export function fadeOut(track: Samples, seconds: number): void {
  const size = Math.min(track.length, Math.round(seconds * RATE));
  for (let i = 0; i < size; i++) {
    const place = track.length - 1 - i;
    track[place] = (track[place] ?? 0) * (0.5 - 0.5 * Math.cos((Math.PI * i) / size));
  }
}

/** The greatest distance from silence in the track. */
export function peak(track: Samples): number {
  let most = 0;
  for (const sample of track) most = Math.max(most, Math.abs(sample));
  return most;
}

/** Makes the track so many times as strong, in place. */
export function amplify(track: Samples, gain: number): void {
  for (let i = 0; i < track.length; i++) track[i] = (track[i] ?? 0) * gain;
}
