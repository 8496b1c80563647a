// A single sound apart from a play. It is heard by whoever has touched the page before, or not at all.
import { createSound, type SoundCatalog } from '../sound/sound.ts';

export interface OneSound {
  /** How loud it is from now on, 0 (off) to 1. */
  loud(volume: number): void;
  play(): void;
  dispose(): void;
}

const ID = 'one';

export function oneSound(entry: SoundCatalog[string], volume: number): OneSound {
  const sound = createSound({ [ID]: entry });
  const loud = (to: number) => sound.volumes({ music: to, effects: to, speech: to });
  loud(volume);
  const unlock = () => sound.unlock();
  // Who comes from another part of the page has touched it already.
  if (navigator.userActivation?.hasBeenActive) unlock();
  else addEventListener('pointerdown', unlock, { once: true });
  return {
    loud,
    play: () => sound.effect(ID),
    dispose() {
      removeEventListener('pointerdown', unlock);
      sound.dispose();
    },
  };
}
