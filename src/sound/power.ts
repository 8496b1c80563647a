// Keeps the device's audio awake only while something is heard: on a tablet it costs battery.
// howler's own autoSuspend forgets loops (it looks only when a sound ends by itself), so it is off.
import type { Library } from './recording.ts';

/** How long it must be quiet before the audio rests, in ms; longer than the longest effect. */
const QUIET_MS = 3_000;

export interface Power {
  /** Call before something is played. */
  wake(): void;
  /** Call when something may have become quiet; a while later the audio rests if nothing is heard. */
  rest(): void;
  /** Lets the audio rest at once and for good. */
  dispose(): void;
}

/** `isHeard` says whether music is running; an effect is covered by the waiting time. */
export function createPower({ Howler }: Library, isHeard: () => boolean): Power {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let watched: AudioContext | null = null;
  Howler.autoSuspend = false;

  /** The device's audio, or null before howler has opened it or where there is none. */
  const context = (): AudioContext | null => {
    const found: AudioContext | null | undefined = Howler.ctx;
    if (found && watched !== found) {
      watched = found;
      found.addEventListener('statechange', rest);
    }
    return found ?? null;
  };
  /** The browser may refuse, for instance during a phone call: then nothing changes. */
  const refused = (): void => {};
  const sleep = (): void => {
    const audio = context();
    if (audio?.state === 'running') audio.suspend().catch(refused);
  };

  function rest(): void {
    context();
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!isHeard()) sleep();
    }, QUIET_MS);
  }

  return {
    wake() {
      clearTimeout(timer);
      const audio = context();
      if (audio && audio.state !== 'running') audio.resume().catch(refused);
    },
    rest,
    dispose() {
      clearTimeout(timer);
      watched?.removeEventListener('statechange', rest);
      if (watched?.state === 'running') watched.suspend().catch(refused);
    },
  };
}
