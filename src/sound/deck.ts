// The music deck: carries out what was decided about the music, fading one loop into the next.
import type { Howl } from 'howler';
import type { Power } from './power.ts';
import type { MusicStep } from './wish.ts';

/** From one loop to another, in ms. */
const CROSS_MS = 600;
/** From one volume to another, in ms. */
const LEVEL_MS = 250;

/** One loop on the deck. */
interface Track {
  gain: number;
  held: boolean;
  /** Null until its file is there. */
  howl: Howl | null;
  /** howler's number of the playing, so that it goes on and is not begun twice. */
  voice: number | null;
  paused: boolean;
  close(): void;
}

export interface Deck {
  perform(step: MusicStep): void;
  /** Stops and unloads everything. */
  dispose(): void;
}

/** `open` loads the loop with this id, says when it is there, and returns what unloads it. */
export function createDeck(
  open: (id: string, loaded: (howl: Howl) => void) => () => void,
  power: Power,
): Deck {
  let track: Track | null = null;
  /** Loops that are fading out, with the timer that unloads each. */
  const leaving = new Map<Track, ReturnType<typeof setTimeout>>();

  const closeLeaving = (): void => {
    for (const [gone, timer] of leaving) {
      clearTimeout(timer);
      gone.close();
    }
    leaving.clear();
  };

  const steps = {
    start(id: string, gain: number) {
      const mine: Track = {
        gain,
        held: false,
        howl: null,
        voice: null,
        paused: false,
        close: () => {},
      };
      track = mine;
      mine.close = open(id, (howl) => {
        mine.howl = howl;
        if (!mine.held) sound(mine, howl);
      });
    },
    leave() {
      const gone = track;
      track = null;
      if (!gone) return;
      if (gone.howl && gone.voice !== null && !gone.held) {
        slide(gone.howl, 0, CROSS_MS);
        const timer = setTimeout(() => {
          leaving.delete(gone);
          gone.close();
        }, CROSS_MS + 50);
        leaving.set(gone, timer);
      } else {
        gone.close();
      }
      power.rest();
    },
    hold() {
      closeLeaving();
      if (!track) return;
      track.held = true;
      if (track.howl?.playing()) {
        track.howl.pause();
        track.paused = true;
      }
      power.rest();
    },
    goOn(gain: number) {
      if (!track) return;
      track.held = false;
      track.gain = gain;
      if (track.howl) sound(track, track.howl);
    },
    level(gain: number) {
      if (!track) return;
      track.gain = gain;
      if (track.howl && track.voice !== null) slide(track.howl, gain, LEVEL_MS);
    },
  };

  /** Begins a loop, or lets it go on where it was held. */
  function sound(mine: Track, howl: Howl): void {
    power.wake();
    if (mine.voice === null) mine.voice = howl.play();
    else if (mine.paused) howl.play(mine.voice);
    mine.paused = false;
    slide(howl, mine.gain, CROSS_MS);
  }

  return {
    perform(step) {
      if (step.do === 'start') steps.start(step.id, step.gain);
      else if (step.do === 'leave') steps.leave();
      else if (step.do === 'hold') steps.hold();
      else if (step.do === 'go-on') steps.goOn(step.gain);
      else steps.level(step.gain);
    },
    dispose() {
      closeLeaving();
      track?.close();
      track = null;
    },
  };
}

/** Fades to a strength; howler's fade between equal strengths would never end. */
function slide(howl: Howl, gain: number, ms: number): void {
  const from = howl.volume();
  if (Math.abs(from - gain) < 0.011) howl.volume(gain);
  else howl.fade(from, gain, ms);
}
