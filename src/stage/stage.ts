// The stage: the pictures of a play, drawn by Phaser into one canvas.
import type { Ahead } from '../play/ahead.ts';
import type { Screen } from '../play/screen.ts';
import { endGame, startGame } from './canvas.ts';
import { Live } from './live.ts';
import type { Motion } from './motion.ts';

/** Addresses of the pictures, relative to the game's own, by id. */
export interface StagePictures {
  places: Record<string, { url: string; alt: string }>;
  people: Record<string, { url: string; name: string }>;
}

/** Why the stage shows nothing (more): the browser has no WebGL, or took it away for a while. */
export type StageFault = 'no-webgl' | 'lost';

export interface StageOptions {
  /** What the pictures' addresses are relative to, e.g. `./`. */
  base: string;
  motion: Motion;
  /** Called once, when the first backdrop has been drawn. */
  onFirstFrame?: () => void;
  onFault?: (reason: StageFault) => void;
}

export interface Stage {
  /** The state is final at once; what moves shows the difference between before and after. */
  show(before: Screen | null, after: Screen): void;
  setMotion(motion: Motion): void;
  /** Has pictures made of what may come next, while there is nothing else to do. */
  expect(ahead: Ahead): void;
  /** Takes the canvas out of the host and lets go of everything. */
  dispose(): void;
}

/** A stage that cannot draw leaves the page's own still picture to be seen. */
const DARK: Stage = { show() {}, setMotion() {}, expect() {}, dispose() {} };

/** A stage that fills `host`, which has a size and is positioned. */
export function createStage(
  host: HTMLElement,
  pictures: StagePictures,
  options: StageOptions,
): Stage {
  let motion = options.motion;
  let latest: { before: Screen | null; after: Screen } | undefined;
  let ahead: Ahead | undefined;
  let live: Live | undefined;
  let ended = false;
  const game = startGame(host, (scene) => {
    if (ended) return;
    live = new Live(host, scene, pictures, options);
    if (latest) live.show(latest.before, latest.after, motion);
    if (ahead) live.expect(ahead);
  });
  if (!game) {
    options.onFault?.('no-webgl');
    return DARK;
  }
  return {
    show(before, after) {
      latest = { before, after };
      live?.show(before, after, motion);
    },
    setMotion(wanted) {
      motion = wanted;
      live?.calm(wanted);
    },
    expect(wanted) {
      ahead = wanted;
      live?.expect(wanted);
    },
    dispose() {
      if (ended) return;
      ended = true;
      live?.end();
      endGame(game);
    },
  };
}
