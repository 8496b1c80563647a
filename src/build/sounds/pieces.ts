// The music as written: three loops of eight bars of four beats, in notes and not in sound.

/** A note of a melody: bar 0–7, beat 0–4, name, strength 0–1. */
export type Sung = readonly [bar: number, beat: number, note: string, strength: number];

export interface Piece {
  /**
   * Whole length in seconds; 32 beats fill it. A multiple of 0.032: AAC counts in blocks of 1024
   * at 32 kHz, and a loop that ends inside a block would be played with a gap.
   */
  seconds: number;
  /** Chance for the human unevenness of hand and time. */
  seed: number;
  /** One chord a bar: the bass, then the tones of pad and accompaniment from low to high. */
  chords: readonly (readonly [bass: string, ...tones: string[]])[];
  /** When the accompaniment strikes in each bar: beat, which tone of the chord, strength. */
  figure: readonly (readonly [beat: number, tone: number, strength: number])[];
  /** When the bass strikes in each bar, and how strongly. */
  bass: readonly (readonly [beat: number, strength: number])[];
  /** Quiet wood on these beats of each bar. */
  ticks: readonly (readonly [beat: number, strength: number])[];
  melody: readonly Sung[];
  melodyVoice: 'marimba' | 'bell';
  /** A few bell notes of colour besides the melody. */
  colour: readonly Sung[];
  padStrength: number;
}

/** School: C major at a walking pace, bright and light. */
const morning: Piece = {
  seconds: 20,
  seed: 101,
  chords: [
    ['C3', 'E3', 'G3', 'C4', 'E4'],
    ['A2', 'E3', 'G3', 'C4', 'E4'],
    ['F2', 'F3', 'A3', 'C4', 'F4'],
    ['G2', 'D3', 'G3', 'B3', 'D4'],
    ['C3', 'E3', 'G3', 'C4', 'E4'],
    ['F2', 'F3', 'A3', 'C4', 'E4'],
    ['D3', 'F3', 'A3', 'C4', 'D4'],
    ['G2', 'D3', 'G3', 'C4', 'D4'],
  ],
  figure: [
    [0.5, 2, 0.2],
    [1, 3, 0.26],
    [1.5, 2, 0.18],
    [2.5, 1, 0.2],
    [3, 3, 0.24],
    [3.5, 2, 0.18],
  ],
  bass: [
    [0, 0.5],
    [2.5, 0.3],
  ],
  ticks: [
    [1, 0.05],
    [3, 0.06],
  ],
  melody: [
    [0, 0, 'E5', 0.6],
    [0, 1, 'G5', 0.55],
    [0, 1.5, 'A5', 0.5],
    [0, 2.5, 'G5', 0.55],
    [1, 0, 'E5', 0.5],
    [1, 1.5, 'D5', 0.45],
    [1, 2, 'C5', 0.5],
    [2, 0, 'A4', 0.5],
    [2, 1, 'C5', 0.5],
    [2, 2.5, 'D5', 0.5],
    [3, 0, 'D5', 0.55],
    [3, 1.5, 'E5', 0.4],
    [3, 2, 'D5', 0.45],
    [4, 0, 'E5', 0.6],
    [4, 1, 'G5', 0.55],
    [4, 1.5, 'A5', 0.5],
    [4, 2.5, 'C6', 0.5],
    [5, 0, 'A5', 0.5],
    [5, 1.5, 'G5', 0.45],
    [5, 2, 'E5', 0.5],
    [6, 0, 'D5', 0.5],
    [6, 1, 'E5', 0.45],
    [6, 1.5, 'D5', 0.4],
    [6, 2.5, 'C5', 0.5],
    [7, 0, 'D5', 0.5],
    [7, 2, 'G4', 0.4],
  ],
  melodyVoice: 'marimba',
  colour: [
    [3, 3, 'G5', 0.12],
    [7, 2, 'D6', 0.1],
  ],
  padStrength: 0.11,
};

/** Evening, a phone in the hand: A minor, slow, more air than notes. */
const night: Piece = {
  seconds: 24,
  seed: 202,
  chords: [
    ['A2', 'E3', 'A3', 'C4', 'G4'],
    ['F2', 'E3', 'A3', 'C4', 'E4'],
    ['C3', 'E3', 'G3', 'C4', 'D4'],
    ['E2', 'E3', 'G3', 'B3', 'D4'],
    ['D3', 'F3', 'A3', 'C4', 'E4'],
    ['A2', 'E3', 'A3', 'C4', 'E4'],
    ['F2', 'F3', 'A3', 'C4', 'G4'],
    ['E2', 'E3', 'G3', 'B3', 'D4'],
  ],
  figure: [
    [0, 0, 0.2],
    [1, 1, 0.18],
    [2, 2, 0.2],
    [3, 3, 0.16],
  ],
  bass: [[0, 0.4]],
  ticks: [],
  melody: [
    [0, 1, 'E5', 0.34],
    [0, 2, 'A5', 0.32],
    [1, 0.5, 'G5', 0.32],
    [1, 2, 'E5', 0.3],
    [2, 1, 'D5', 0.32],
    [2, 2, 'E5', 0.3],
    [2, 3, 'C5', 0.28],
    [3, 1, 'D5', 0.3],
    [4, 1, 'A5', 0.32],
    [4, 2.5, 'G5', 0.28],
    [5, 0, 'E5', 0.34],
    [5, 2, 'C5', 0.28],
    [6, 1, 'A4', 0.32],
    [6, 2, 'C5', 0.3],
    [6, 3, 'D5', 0.28],
    [7, 1, 'E5', 0.3],
  ],
  melodyVoice: 'bell',
  colour: [
    [3, 2.5, 'G4', 0.14],
    [7, 2, 'G4', 0.12],
  ],
  padStrength: 0.2,
};

/** Papers on a desk: neither glad nor sad, a quiet clockwork that leaves room to think. */
const office: Piece = {
  seconds: 22.016,
  seed: 303,
  chords: [
    ['F2', 'C3', 'A3', 'C4', 'E4'],
    ['G2', 'D3', 'B3', 'D4', 'E4'],
    ['A2', 'E3', 'G3', 'C4', 'E4'],
    ['E2', 'E3', 'G3', 'B3', 'D4'],
    ['D3', 'F3', 'A3', 'C4', 'E4'],
    ['G2', 'D3', 'A3', 'B3', 'D4'],
    ['F2', 'C3', 'G3', 'A3', 'E4'],
    ['G2', 'D3', 'G3', 'C4', 'D4'],
  ],
  figure: [
    [0, 1, 0.28],
    [0.5, 3, 0.2],
    [1, 2, 0.22],
    [2, 1, 0.24],
    [2.5, 3, 0.2],
    [3, 2, 0.22],
    [3.5, 3, 0.16],
  ],
  bass: [
    [0, 0.42],
    [1.5, 0.22],
  ],
  ticks: [
    [0.5, 0.025],
    [1.5, 0.035],
    [2.5, 0.025],
    [3.5, 0.035],
  ],
  melody: [
    [0, 1.5, 'G5', 0.3],
    [0, 2.5, 'E5', 0.3],
    [1, 1, 'D5', 0.3],
    [2, 0, 'C5', 0.32],
    [2, 2.5, 'E5', 0.28],
    [3, 1, 'D5', 0.3],
    [4, 1.5, 'A5', 0.3],
    [4, 2.5, 'G5', 0.28],
    [5, 1, 'E5', 0.3],
    [5, 2.5, 'D5', 0.26],
    [6, 0.5, 'C5', 0.32],
    [6, 2, 'G4', 0.26],
    [7, 1, 'D5', 0.3],
  ],
  melodyVoice: 'bell',
  colour: [],
  padStrength: 0.13,
};

/** The loops by id. */
export const pieces: Record<string, Piece> = { morning, night, office };
