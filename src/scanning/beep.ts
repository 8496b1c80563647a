// The sound of a code that was read, so that nobody need look at the screen for it.

let context: AudioContext | undefined;

/** Hertz of each short tone: up for what was taken, one low tone for what was not. */
const TONES = { taken: [880, 1318], refused: [262] } as const;

const TONE_S = 0.09;

/** To be called while a press is answered: browsers let nothing sound before. */
export function allowBeeps(): void {
  try {
    context ??= new AudioContext();
    void context.resume();
  } catch {
    // A device without sound.
  }
}

/** Says by a sound how a reading went. @param loud 0–1 */
export function beep(how: keyof typeof TONES, loud: number): void {
  const audio = context;
  if (!audio || loud <= 0) return;
  TONES[how].forEach((hertz, nth) => {
    const start = audio.currentTime + nth * TONE_S;
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = hertz;
    volume.gain.setValueAtTime(0.25 * loud, start);
    volume.gain.exponentialRampToValueAtTime(0.001, start + TONE_S);
    tone.connect(volume).connect(audio.destination);
    tone.start(start);
    tone.stop(start + TONE_S);
  });
}
