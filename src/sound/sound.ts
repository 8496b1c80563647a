// The sound of the game: plays the effects and the music that a screen names.
// Nothing is loaded before the first touch, nor at volume 0; a sound that fails is silence.
import type { Howl } from 'howler';
import { createDeck, type Deck } from './deck.ts';
import { createPower, type Power } from './power.ts';
import { type Library, openRecording, type SoundEntry } from './recording.ts';
import {
  effectGain,
  musicSteps,
  type Sounding,
  type Volumes,
  type Wish,
  wantsSound,
} from './wish.ts';

/** The sounds that there are, by id. */
export type SoundCatalog = Record<string, SoundEntry>;

export interface SoundPlayer {
  /** To be called in the handler of the first touch, click or key; later calls do nothing. */
  unlock(): void;
  /** Plays a short sound now, or not at all: an effect that comes late is worse than none. */
  effect(id: string): void;
  /** The loop to be heard, or null for none: fades over; the same one goes on. */
  music(id: string | null): void;
  /** How loud each kind is, 0 (off) to 1. */
  volumes(next: Volumes): void;
  /** Music and effects step back while someone speaks. */
  duck(on: boolean): void;
  pause(): void;
  resume(): void;
  /** Stops and unloads everything and lets go of the page; afterwards nothing has an effect. */
  dispose(): void;
}

/** What there is once howler has been loaded. */
interface Equipment {
  library: Library;
  power: Power;
  deck: Deck;
}

/** The player for a catalogue. An unknown or broken sound is told once by `console.warn`. */
export function createSound(catalog: SoundCatalog): SoundPlayer {
  let wish: Wish = {
    ready: false,
    music: null,
    volumes: { music: 1, effects: 1, speech: 1 },
    ducked: false,
    paused: false,
    hidden: document.hidden,
  };
  let sounding: Sounding | null = null;
  let unlocked = false;
  let disposed = false;
  let fetching = false;
  let equipment: Equipment | null = null;
  /** Effects that are loaded, and what unloads each that was opened. */
  const effects = new Map<string, Howl>();
  const closeEffects: (() => void)[] = [];
  const told = new Set<string>();

  function complain(id: string, why: string): void {
    if (told.has(id)) return;
    told.add(id);
    console.warn(`sound: ${id} is not heard: ${why}`);
  }

  async function equip(): Promise<void> {
    try {
      // howler is CommonJS: some bundlers hand all of it over as the default export
      const module: Library & { default?: Library } = await import('howler');
      const library = module.default ?? module;
      if (disposed) return;
      const power = createPower(library, () => sounding !== null && !sounding.held);
      const deck = createDeck((id, loaded) => {
        const entry = catalog[id];
        const failed = (why: string): void => complain(id, why);
        if (entry?.kind === 'music') return openRecording(library, entry, { loaded, failed });
        failed('no music has this id');
        return () => {};
      }, power);
      equipment = { library, power, deck };
      follow({ ready: true });
    } catch (fault) {
      complain('everything', String(fault));
    }
  }

  function openEffects({ library, power }: Equipment): void {
    for (const [id, entry] of Object.entries(catalog)) {
      if (entry.kind !== 'effect') continue;
      const loaded = (howl: Howl): void => {
        effects.set(id, howl);
      };
      const failed = (why: string): void => complain(id, why);
      closeEffects.push(openRecording(library, entry, { loaded, failed }));
    }
    power.rest();
  }

  /** Takes a change of the wish, and does what follows from it. */
  function follow(change: Partial<Wish>): void {
    if (disposed) return;
    wish = { ...wish, ...change };
    if (unlocked && !fetching && wantsSound(wish)) {
      fetching = true;
      void equip();
    }
    if (!equipment) return;
    if (closeEffects.length === 0 && wish.volumes.effects > 0) openEffects(equipment);
    const next = musicSteps(sounding, wish);
    sounding = next.sounding;
    for (const step of next.steps) equipment.deck.perform(step);
  }

  // Removed by dispose().
  const onVisibility = (): void => follow({ hidden: document.hidden });
  document.addEventListener('visibilitychange', onVisibility);

  return {
    unlock() {
      unlocked = true;
      follow({});
    },
    effect(id) {
      if (catalog[id]?.kind !== 'effect') complain(id, 'no effect has this id');
      const gain = effectGain(wish);
      const howl = effects.get(id);
      if (disposed || gain === 0 || !howl || !equipment) return;
      equipment.power.wake();
      howl.volume(gain);
      howl.play();
      equipment.power.rest();
    },
    music: (id) => follow({ music: id }),
    volumes: (next) => follow({ volumes: next }),
    duck: (on) => follow({ ducked: on }),
    pause: () => follow({ paused: true }),
    resume: () => follow({ paused: false }),
    dispose() {
      disposed = true;
      document.removeEventListener('visibilitychange', onVisibility);
      equipment?.deck.dispose();
      for (const close of closeEffects) close();
      equipment?.power.dispose();
    },
  };
}
