// What should be heard, as a pure decision: from what sounds now and what is wished to what to do.

/** How loud each kind is, 0 (off) to 1. */
export interface Volumes {
  music: number;
  effects: number;
  /** Kept with the others for one panel of three; speech itself belongs to the text. */
  speech: number;
}

/** All that decides what is heard. */
export interface Wish {
  /** Someone has touched the page, and the means of playing are there. */
  ready: boolean;
  /** The loop that the scene asks for, such as `morning`. */
  music: string | null;
  volumes: Volumes;
  /** Someone speaks: the rest steps back. */
  ducked: boolean;
  /** The game is paused. */
  paused: boolean;
  /** The page is out of sight. */
  hidden: boolean;
}

/** The loop that has been started; `held` while it waits for the page or the game to go on. */
export interface Sounding {
  id: string;
  /** Strength of the signal, 0–1. */
  gain: number;
  held: boolean;
}

export type MusicStep =
  | { do: 'start'; id: string; gain: number }
  | { do: 'leave'; id: string }
  | { do: 'hold'; id: string }
  | { do: 'go-on'; id: string; gain: number }
  | { do: 'level'; id: string; gain: number };

/** Music and effects under a speaking voice, as a share of their strength. */
const DUCKED = { music: 0.3, effects: 0.5 };

/** From a slider's place to the strength of the signal: half way sounds about half as loud. */
function gainOf(volume: number): number {
  return volume > 0 ? Math.min(1, volume) ** 2 : 0;
}

const still = (wish: Wish): boolean => wish.paused || wish.hidden;

/** Strength (0–1) at which an effect is played now; 0 when it is not to be played. */
export function effectGain(wish: Wish): number {
  if (!wish.ready || still(wish)) return 0;
  return gainOf(wish.volumes.effects) * (wish.ducked ? DUCKED.effects : 1);
}

/** Whether there is anything to load the means of playing for. */
export function wantsSound(wish: Wish): boolean {
  return wish.volumes.effects > 0 || (wish.music !== null && wish.volumes.music > 0);
}

/**
 * Decides what happens to the music.
 * A loop is started only when it would be heard; one that is no longer wished leaves, even while
 * held; the same one goes on where it was.
 */
export function musicSteps(
  now: Sounding | null,
  wish: Wish,
): { steps: MusicStep[]; sounding: Sounding | null } {
  const gain = gainOf(wish.volumes.music) * (wish.ducked ? DUCKED.music : 1);
  const id = wish.ready && gain > 0 ? wish.music : null;
  const held = still(wish);
  const leave: MusicStep[] = now && now.id !== id ? [{ do: 'leave', id: now.id }] : [];
  if (id === null) return { steps: leave, sounding: null };
  if (now?.id !== id) {
    return held
      ? { steps: leave, sounding: null }
      : { steps: [...leave, { do: 'start', id, gain }], sounding: { id, gain, held } };
  }
  const sounding = { id, gain, held };
  if (held) return { steps: now.held ? [] : [{ do: 'hold', id }], sounding };
  if (now.held) return { steps: [{ do: 'go-on', id, gain }], sounding };
  return { steps: now.gain === gain ? [] : [{ do: 'level', id, gain }], sounding };
}
