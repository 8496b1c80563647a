// The sound of a badge being pinned on. It is heard by whoever has touched the page before, or not at all.
import type { PromisesFile } from '../../level/promises.ts';
import { createSound } from '../../sound/sound.ts';
import { settings } from '../settings.ts';

const PINNED = 'pinned';

export interface PinningSound {
  play(): void;
  dispose(): void;
}

export function pinningSound(entry: PromisesFile['sound']): PinningSound {
  const sound = createSound({ [PINNED]: entry });
  const { music, effects, speech } = settings.value;
  sound.volumes({ music, effects, speech });
  const unlock = () => sound.unlock();
  // Who comes from the end of a play has touched the page already.
  if (navigator.userActivation?.hasBeenActive) unlock();
  else addEventListener('pointerdown', unlock, { once: true });
  return {
    play: () => sound.effect(PINNED),
    dispose() {
      removeEventListener('pointerdown', unlock);
      sound.dispose();
    },
  };
}
