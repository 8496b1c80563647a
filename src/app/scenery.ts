// Stage and sound beside a play: both join when they are ready, and the words never wait for them.
import type { Level } from '../level/level.ts';
import { aheadOf } from '../play/ahead.ts';
import type { Screen } from '../play/screen.ts';
import { createSound, type SoundPlayer } from '../sound/sound.ts';
import { lastingStage } from './healing/lasting-stage.ts';
import { lessMotion, settings } from './settings.ts';

export interface Scenery {
  /** Shows and sounds what changed. */
  show(before: Screen | null, after: Screen): void;
  /** Someone speaks: music steps back. */
  duck(on: boolean): void;
  dispose(): void;
}

/** Resolves once the words and the still picture are drawn: starting the engine must not hold them up. */
async function readable(host: HTMLElement): Promise<void> {
  const still = host.parentElement?.querySelector('img');
  // Where the picture does not come, there is nothing to wait for.
  await still?.decode().catch(() => {});
  await document.fonts.ready;
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
}

/** Fetches the pictures of people while the engine is still on its way. */
function expectPeople(level: Level, { stage }: Screen): void {
  for (const { who } of stage.actors) {
    const url = level.people[who]?.url;
    if (url) new Image().src = `./${url}`;
  }
}

/**
 * @param host where the stage's canvas goes
 * @param onJoined called once the stage is drawn, or cannot be: what is less urgent may be fetched
 */
export function openScenery(
  level: Level,
  host: HTMLElement,
  first: Screen,
  onJoined: () => void,
): Scenery {
  const sound: SoundPlayer = createSound(level.sounds);
  const unlock = () => sound.unlock();
  addEventListener('pointerdown', unlock, { once: true });
  addEventListener('keydown', unlock, { once: true });
  let present = first;
  expectPeople(level, first);
  const stage = lastingStage(host, {
    engine: async () => {
      const [engine] = await Promise.all([import('../stage/stage.ts'), readable(host)]);
      return engine;
    },
    pictures: { places: level.places, people: level.people },
    motion: () => (lessMotion() ? 'less' : 'full'),
    present: () => present,
    ahead: () => aheadOf(level, present.scene),
    onJoined,
  });
  const hear = (screen: Screen) => {
    const { music, effects, speech } = settings.value;
    sound.volumes({ music, effects, speech });
    sound.music(screen.sound.music ?? null);
  };
  hear(first);
  return {
    show(before, after) {
      present = after;
      stage.show(before, after);
      hear(after);
      if (before?.moment !== after.moment) for (const id of after.sound.effects) sound.effect(id);
    },
    duck: (on) => sound.duck(on),
    dispose() {
      removeEventListener('pointerdown', unlock);
      removeEventListener('keydown', unlock);
      stage.dispose();
      sound.dispose();
    },
  };
}
