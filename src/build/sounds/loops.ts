// From written music to a loop: everything is laid on a ring, echo too, so tail and head are one.
import { overall, settle } from './loudness.ts';
import type { Piece } from './piece.ts';
import { pieces } from './pieces.ts';
import { roomRound } from './room.ts';
import { chance, layRound, pitch, type Samples, silence } from './samples.ts';
import { bell, marimba, pad, wood } from './voices.ts';

const BARS = 8;
const BEATS = 4;

/**
 * The ring is cut this long (s) before the first beat. There the piece takes a breath: the last
 * chord has ended and the first begins, so that what an encoder smears at its ends is not heard.
 */
const UPBEAT = 0.1;
/** In the last bar bass and accompaniment fall silent after this beat. */
const LAST_STROKE = 2;
/** From one chord to the next, in seconds. */
const CROSS = 1.2;

/** Loops are set to this loudness (LUFS), under a talking voice. */
export const LOOP_LOUDNESS = -26;

function perform(piece: Piece): Samples {
  const track = silence(piece.seconds);
  const beat = piece.seconds / (BARS * BEATS);
  const random = chance(piece.seed);
  /** A hand is up to 12 ms early or late, and up to 12 % softer or stronger. */
  const strike = (sound: Samples, bar: number, at: number, strength: number): void => {
    const late = (random() * 2 - 1) * 0.012;
    layRound(
      track,
      sound,
      UPBEAT + (bar * BEATS + at) * beat + late,
      strength * (0.88 + 0.24 * random()),
    );
  };
  for (const [bar, [bass, ...tones]] of piece.chords.entries()) {
    for (const [i, tone] of tones.entries()) {
      const from = bar === 0 ? 0 : UPBEAT + bar * BEATS * beat - CROSS / 2;
      const to = bar === BARS - 1 ? piece.seconds : UPBEAT + (bar + 1) * BEATS * beat + CROSS / 2;
      const sound = pad(pitch(tone), to - from, CROSS, piece.seed + bar * 10 + i);
      layRound(track, sound, from, piece.padStrength);
    }
    const breath = (at: number): boolean => bar === BARS - 1 && at > LAST_STROKE;
    for (const [at, strength] of piece.bass) {
      if (!breath(at)) strike(marimba(pitch(bass)), bar, at, strength);
    }
    for (const [at, which, strength] of piece.figure) {
      const tone = tones[which];
      if (tone !== undefined && !breath(at)) strike(marimba(pitch(tone)), bar, at, strength);
    }
    for (const [at, strength] of piece.ticks) strike(wood(pitch('G5')), bar, at, strength);
  }
  const sing = piece.melodyVoice === 'bell' ? bell : marimba;
  for (const [bar, at, note, strength] of piece.melody) {
    strike(sing(pitch(note)), bar, at, strength);
  }
  for (const [bar, at, note, strength] of piece.colour) {
    strike(bell(pitch(note)), bar, at, strength);
  }
  roomRound(track, 0.3);
  settle(track, overall(track), LOOP_LOUDNESS);
  return track;
}

/** Every loop by its id; call one to render it. */
export const loops: Record<string, () => Samples> = Object.fromEntries(
  Object.entries(pieces).map(([id, piece]) => [id, () => perform(piece)]),
);
