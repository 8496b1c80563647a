// The short sounds: one recipe each, with the loudness (LUFS, loudest 400 ms) it is set to.
// All are drawn from C major, so that they sit well on any of the loops.
import { loudest, settle } from './loudness.ts';
import { room } from './room.ts';
import { chance, fadeOut, lay, pitch, type Samples, silence } from './samples.ts';
import { bell, brush, drum, marimba, pad, wood } from './voices.ts';

interface Recipe {
  /** Seconds, echo included. */
  length: number;
  /** LUFS. What is heard often is quieter than what is heard seldom. */
  loudness: number;
  play(track: Samples): void;
}

type Voice = (hz: number) => Samples;

/** One note: voice, name, seconds from the head, strength. */
const strike = (track: Samples, voice: Voice, note: string, at: number, strength: number): void =>
  lay(track, voice(pitch(note)), at, strength);

const recipes: Record<string, Recipe> = {
  // A fingertip on wood.
  tap: {
    length: 0.22,
    loudness: -29,
    play(track) {
      strike(track, wood, 'G5', 0, 0.5);
      strike(track, marimba, 'G4', 0, 0.5);
    },
  },
  // A leaf of paper turned, and laid down.
  page: {
    length: 0.4,
    loudness: -30,
    play(track) {
      lay(track, brush(900, 2_600, 0.26, 11), 0, 1);
      lay(track, brush(1_400, 600, 0.12, 12), 0.2, 0.7);
      strike(track, wood, 'C4', 0.24, 0.1);
    },
  },
  // An option taken: a fifth, one note leaning into the other.
  choose: {
    length: 0.6,
    loudness: -24,
    play(track) {
      strike(track, marimba, 'G4', 0, 0.7);
      strike(track, marimba, 'D5', 0.07, 0.8);
      strike(track, wood, 'G4', 0, 0.15);
    },
  },
  // Something comes into the picture.
  appear: {
    length: 0.75,
    loudness: -26,
    play(track) {
      lay(track, pad(pitch('C4'), 0.6, 0.28, 21), 0, 0.3);
      lay(track, pad(pitch('G4'), 0.6, 0.28, 22), 0, 0.2);
      strike(track, marimba, 'C5', 0.06, 0.4);
      strike(track, bell, 'G5', 0.16, 0.28);
    },
  },
  // Well done: three steps up.
  good: {
    length: 0.8,
    loudness: -22,
    play(track) {
      strike(track, marimba, 'C5', 0, 0.7);
      strike(track, marimba, 'E5', 0.09, 0.75);
      strike(track, marimba, 'G5', 0.18, 0.85);
      strike(track, bell, 'C5', 0.18, 0.25);
    },
  },
  // Think again: two low notes, a question and no blame.
  unsure: {
    length: 0.8,
    loudness: -23,
    play(track) {
      strike(track, marimba, 'A3', 0, 0.8);
      strike(track, marimba, 'E3', 0.17, 0.8);
      lay(track, pad(pitch('A3'), 0.6, 0.25, 31), 0.05, 0.12);
    },
  },
  // A law card won: the seal comes down, and the card shines.
  stamp: {
    length: 0.8,
    loudness: -22,
    play(track) {
      lay(track, drum(150, 0.07), 0, 1);
      strike(track, wood, 'E4', 0, 0.35);
      strike(track, bell, 'G5', 0.15, 0.22);
      strike(track, bell, 'C6', 0.22, 0.2);
    },
  },
  // A message on the phone: two round drops.
  message: {
    length: 0.7,
    loudness: -23,
    play(track) {
      strike(track, bell, 'A5', 0, 0.5);
      strike(track, marimba, 'A4', 0, 0.4);
      strike(track, bell, 'E5', 0.13, 0.55);
      strike(track, marimba, 'E5', 0.13, 0.4);
    },
  },
  // Found it: a quick climb that ends in a sparkle.
  find: {
    length: 0.8,
    loudness: -23,
    play(track) {
      strike(track, marimba, 'G4', 0, 0.5);
      strike(track, marimba, 'C5', 0.06, 0.55);
      strike(track, marimba, 'G5', 0.12, 0.6);
      strike(track, bell, 'E5', 0.2, 0.3);
      strike(track, bell, 'C6', 0.2, 0.3);
    },
  },
  // A level finished: a run up, and a chord to rest on.
  finish: {
    length: 2,
    loudness: -20,
    play(track) {
      const run = ['G4', 'C5', 'D5', 'E5', 'G5'];
      for (const [i, note] of run.entries()) {
        strike(track, marimba, note, i * 0.1, 0.55 + 0.06 * i);
      }
      for (const note of ['C3', 'C4', 'E5', 'G4', 'C5']) strike(track, marimba, note, 0.55, 0.5);
      for (const note of ['C5', 'G5', 'C6']) strike(track, bell, note, 0.56, 0.3);
      for (const [i, note] of ['C4', 'E4', 'G4'].entries()) {
        lay(track, pad(pitch(note), 1.5, 0.45, 41 + i), 0.4, 0.12);
      }
      strike(track, bell, 'E6', 0.78, 0.12);
      strike(track, bell, 'G5', 0.95, 0.12);
    },
  },
  // A short shower: a soft hiss, and drops on leaves, each a small knock, as a cloud goes over.
  rain: {
    length: 2.2,
    loudness: -29,
    play(track) {
      lay(track, brush(1_500, 1_900, 2, 51), 0, 0.32);
      lay(track, brush(4_200, 3_400, 2.1, 52), 0, 0.2);
      const random = chance(53);
      const drops = ['G5', 'A5', 'C6', 'D6', 'E6', 'G6'];
      for (let at = 0.04; at < 1.7; at += 0.008 + 0.05 * random()) {
        const note = drops[Math.floor(random() * drops.length)] ?? 'C6';
        strike(track, wood, note, at, 0.16 * random() * Math.sin((Math.PI * at) / 1.7));
      }
    },
  },
  // One scene gives way to the next: a breath of air that rises past, and settles.
  whoosh: {
    length: 0.8,
    loudness: -28,
    play(track) {
      lay(track, brush(350, 2_000, 0.45, 61), 0, 1);
      lay(track, brush(1_600, 450, 0.42, 62), 0.25, 0.7);
      lay(track, pad(pitch('G3'), 0.7, 0.3, 63), 0.02, 0.05);
    },
  },
  // A promise badge: the pin goes through the cloth, closes, and the word is given.
  badge: {
    length: 1.6,
    loudness: -21,
    play(track) {
      strike(track, wood, 'A5', 0, 0.3);
      strike(track, wood, 'E5', 0.11, 0.4);
      for (const [i, note] of ['G4', 'C5', 'E5'].entries()) {
        strike(track, marimba, note, 0.22 + 0.12 * i, 0.6 + 0.08 * i);
        lay(track, pad(pitch(note), 1.2, 0.4, 71 + i), 0.25, 0.08);
      }
      strike(track, bell, 'C5', 0.58, 0.35);
      strike(track, bell, 'G5', 0.6, 0.3);
    },
  },
  // A coin on the counter: it rings, and dances ever faster until it lies flat.
  coin: {
    length: 0.8,
    loudness: -26,
    play(track) {
      for (const [i, at] of [0, 0.15, 0.25, 0.31, 0.345, 0.365].entries()) {
        strike(track, marimba, 'E6', at, 0.6 * 0.78 ** i);
        strike(track, wood, 'A5', at, 0.25 * 0.78 ** i);
      }
      strike(track, bell, 'E6', 0, 0.22);
      strike(track, bell, 'A6', 0, 0.1);
    },
  },
  // The school bell's four tones, on the marimba: lesson begins, lesson ends.
  bell: {
    length: 2.2,
    loudness: -22,
    play(track) {
      for (const [i, note] of ['E5', 'C5', 'D5', 'G4'].entries()) {
        strike(track, marimba, note, 0.4 * i, 0.7);
        strike(track, bell, note, 0.4 * i, 0.3);
      }
      strike(track, marimba, 'C4', 0, 0.35);
      strike(track, marimba, 'G3', 1.2, 0.4);
      lay(track, pad(pitch('G3'), 1, 0.4, 81), 1.1, 0.08);
    },
  },
};

function render(recipe: Recipe): Samples {
  const track = silence(recipe.length);
  recipe.play(track);
  room(track, 0.22);
  fadeOut(track, recipe.length * 0.3);
  settle(track, loudest(track), recipe.loudness);
  return track;
}

/** Every effect by its id; call one to render it. */
export const effects: Record<string, () => Samples> = Object.fromEntries(
  Object.entries(recipes).map(([id, recipe]) => [id, () => render(recipe)]),
);
