// A decision under pressure: E minor, low, few notes over a still bass; it asks, and waits.
import type { Piece } from '../piece.ts';

export const tense: Piece = {
  seconds: 22.4,
  seed: 505,
  chords: [
    ['E2', 'B2', 'E3', 'G3', 'B3'],
    ['E2', 'C3', 'E3', 'G3', 'B3'],
    ['E2', 'C3', 'G3', 'A3', 'C4'],
    ['G2', 'D3', 'G3', 'A3', 'B3'],
    ['C3', 'E3', 'G3', 'A3', 'D4'],
    ['A2', 'E3', 'G3', 'A3', 'C4'],
    ['D3', 'E3', 'G3', 'A3', 'C4'],
    ['B2', 'E3', 'F#3', 'A3', 'B3'],
  ],
  figure: [
    [1.5, 1, 0.19],
    [2.5, 3, 0.18],
    [3, 2, 0.15],
  ],
  bass: [
    [0, 0.32],
    [2, 0.19],
  ],
  ticks: [
    [1, 0.03],
    [3, 0.035],
  ],
  melody: [
    [0, 1, 'G4', 0.42],
    [0, 2, 'F#4', 0.4],
    [1, 0, 'E4', 0.42],
    [2, 1, 'A4', 0.42],
    [2, 2, 'G4', 0.4],
    [3, 0, 'B4', 0.42],
    [4, 1, 'B4', 0.42],
    [4, 2, 'D5', 0.42],
    [5, 0, 'C5', 0.44],
    [5, 2, 'B4', 0.4],
    [6, 1, 'A4', 0.42],
    [6, 2, 'G4', 0.38],
    [7, 0, 'F#4', 0.4],
  ],
  melodyVoice: 'marimba',
  colour: [
    [3, 2, 'D5', 0.1],
    [7, 1.5, 'B4', 0.1],
  ],
  padStrength: 0.16,
};
