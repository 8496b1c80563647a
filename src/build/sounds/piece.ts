// What is written down of a loop: eight bars of four beats, in notes and not in sound.

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
