// The instruments: marimba, wood block, bell, pad, brush and drum. Each gives one note as samples.
import { chance, RATE, type Samples, silence } from './samples.ts';

/** One ringing overtone: times the pitch, strength, and seconds until it has fallen to 37 %. */
type Overtone = readonly [ratio: number, strength: number, decay: number];

/** Above this an overtone only hisses on a tablet's speaker. */
const CEILING_HZ = 7_500;

/** Struck things: a sum of overtones that die away, each made by a two-term recursion. */
function struck(hz: number, overtones: readonly Overtone[], attack: number): Samples {
  const longest = Math.max(...overtones.map(([, , decay]) => decay));
  const sound = silence(longest * 6.5);
  for (const [ratio, strength, decay] of overtones) {
    const turn = (2 * Math.PI * hz * ratio) / RATE;
    if (hz * ratio > CEILING_HZ) continue;
    const fall = Math.exp(-1 / (decay * RATE));
    const pull = 2 * fall * Math.cos(turn);
    const push = fall * fall;
    let before = 0;
    let now = strength * Math.sin(turn);
    for (let i = 1; i < sound.length; i++) {
      sound[i] = (sound[i] ?? 0) + now;
      const next = pull * now - push * before;
      before = now;
      now = next;
    }
  }
  const rise = Math.round(attack * RATE);
  for (let i = 0; i < rise; i++) {
    sound[i] = (sound[i] ?? 0) * (0.5 - 0.5 * Math.cos((Math.PI * i) / rise));
  }
  const tail = Math.round(0.25 * sound.length);
  for (let i = 0; i < tail; i++) {
    const place = sound.length - 1 - i;
    sound[place] = (sound[place] ?? 0) * (i / tail);
  }
  return sound;
}

/** A soft-mallet marimba bar: low bars ring longer than high ones. */
export function marimba(hz: number): Samples {
  const ring = 0.3 * (262 / hz) ** 0.55;
  return struck(
    hz,
    [
      [1, 1, ring],
      [3.98, 0.16, ring * 0.3],
      [9.2, 0.03, ring * 0.1],
    ],
    0.004,
  );
}

/** A small wooden knock. */
export function wood(hz: number): Samples {
  return struck(
    hz,
    [
      [1, 1, 0.03],
      [2.63, 0.35, 0.014],
      [4.2, 0.1, 0.008],
    ],
    0.0015,
  );
}

/** A celesta-like bell, rounder than a real one. */
export function bell(hz: number): Samples {
  const ring = 0.55 * (523 / hz) ** 0.4;
  return struck(
    hz,
    [
      [1, 1, ring],
      [2.003, 0.22, ring * 0.55],
      [3.01, 0.08, ring * 0.3],
      [5.4, 0.02, ring * 0.1],
    ],
    0.005,
  );
}

/** A soft drum: a tone that falls from `hz` to about two thirds of it, dying away in `ring` seconds. */
export function drum(hz: number, ring: number): Samples {
  const sound = silence(ring * 6);
  let phase = 0;
  for (let i = 0; i < sound.length; i++) {
    const time = i / RATE;
    phase += (2 * Math.PI * hz * (0.66 + 0.34 * Math.exp(-time / 0.03))) / RATE;
    sound[i] = Math.sin(phase) * Math.exp(-time / ring) * Math.min(1, time / 0.003);
  }
  return sound;
}

/** A held chord tone: three slightly detuned voices that swell and ebb; `held` in seconds, sides included. */
export function pad(hz: number, held: number, side: number, seed: number): Samples {
  const random = chance(seed);
  const sound = silence(held);
  for (const cents of [-4.5, 0.4, 4]) {
    for (const [times, strength] of [
      [1, 1],
      [2, 0.3],
      [3, 0.11],
      [4, 0.04],
    ] as const) {
      const turn = (2 * Math.PI * hz * times * 2 ** (cents / 1200)) / RATE;
      const pull = 2 * Math.cos(turn);
      const phase = random() * 2 * Math.PI;
      let before = strength * Math.sin(phase - turn);
      let now = strength * Math.sin(phase);
      for (let i = 0; i < sound.length; i++) {
        sound[i] = (sound[i] ?? 0) + now / 3;
        const next = pull * now - before;
        before = now;
        now = next;
      }
    }
  }
  const sway = random() * 2 * Math.PI;
  for (let i = 0; i < sound.length; i++) {
    const time = i / RATE;
    const edge = Math.min(1, time / side, (held - time) / side);
    const swell = 0.5 - 0.5 * Math.cos(Math.PI * Math.max(0, edge));
    sound[i] = (sound[i] ?? 0) * swell * (1 + 0.09 * Math.sin(2 * Math.PI * 0.31 * time + sway));
  }
  return sound;
}

/** A paper-like brush: noise whose tone slides from one pitch to another over `held` seconds. */
export function brush(fromHz: number, toHz: number, held: number, seed: number): Samples {
  const random = chance(seed);
  const sound = silence(held);
  let low = 0;
  let band = 0;
  for (let i = 0; i < sound.length; i++) {
    const share = i / sound.length;
    const slide = 2 * Math.sin((Math.PI * fromHz * (toHz / fromHz) ** share) / RATE);
    low += slide * band;
    band += slide * (random() * 2 - 1 - low - 0.9 * band);
    sound[i] = band * Math.sin(Math.PI * share ** 0.6) ** 2;
  }
  return sound;
}
