// A WAV file (mono, 16 bit) from samples.
import { RATE, type Samples } from './samples.ts';

/** The bytes of a WAV file; samples beyond ±1 are cut off. */
export function wav(track: Samples): Uint8Array {
  const bytes = new Uint8Array(44 + track.length * 2);
  const view = new DataView(bytes.buffer);
  const word = (at: number, letters: string): void =>
    bytes.set(new TextEncoder().encode(letters), at);
  word(0, 'RIFF');
  view.setUint32(4, bytes.length - 8, true);
  word(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  word(36, 'data');
  view.setUint32(40, track.length * 2, true);
  for (const [i, sample] of track.entries()) {
    view.setInt16(44 + i * 2, Math.round(Math.max(-1, Math.min(1, sample)) * 32_767), true);
  }
  return bytes;
}
