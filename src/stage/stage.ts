// The stage: the pictures of a play, drawn by Phaser into one canvas.
import type { Ahead } from '../play/ahead.ts';
import type { Screen } from '../play/screen.ts';
import { endGame, type Guard, startGame } from './canvas.ts';
import { Live } from './live.ts';
import type { Motion } from './motion.ts';

/** Addresses of the pictures, relative to the game's own, by id. */
export interface StagePictures {
  places: Record<string, { url: string; alt: string }>;
  people: Record<string, { url: string; name: string }>;
}

/**
 * Why the stage shows nothing (more): the browser has no WebGL, or took it away; frames stopped coming; or
 * something was thrown while it drew.
 */
export type StageFault = 'no-webgl' | 'lost' | 'frozen' | 'broken';

export interface StageOptions {
  /** What the pictures' addresses are relative to, e.g. `./`. */
  base: string;
  motion: Motion;
  /** Called once, when the first backdrop has been drawn. */
  onFirstFrame?: () => void;
  /** Called at most once. After it the stage is good for nothing but to be disposed of. @param thrown what was */
  onFault?: (reason: StageFault, thrown?: unknown) => void;
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

/** A stage that fills `host`, which has a size and is positioned. None of its calls ever throws. */
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
  let faulty = false;
  const fail = (reason: StageFault, thrown?: unknown) => {
    if (faulty || ended) return;
    faulty = true;
    options.onFault?.(reason, thrown);
  };
  /** Does something with the living stage; what is thrown there is a fault of the stage, not of the play. */
  const guard: Guard = (work) => {
    // Taking the engine down is a step, too.
    if (faulty && !ended) return;
    try {
      work();
    } catch (thrown) {
      fail('broken', thrown);
    }
  };
  const game = startGame(host, guard, (scene) => {
    if (ended) return;
    guard(() => {
      live = new Live(host, scene, pictures, { ...options, onFault: fail });
      if (latest) live.show(latest.before, latest.after, motion);
      if (ahead) live.expect(ahead);
    });
  });
  if (!game) {
    fail('no-webgl');
    return DARK;
  }
  return {
    show(before, after) {
      latest = { before, after };
      guard(() => live?.show(before, after, motion));
    },
    setMotion(wanted) {
      motion = wanted;
      guard(() => live?.calm(wanted));
    },
    expect(wanted) {
      ahead = wanted;
      guard(() => live?.expect(wanted));
    },
    dispose() {
      if (ended) return;
      ended = true;
      try {
        live?.end();
        endGame(game);
      } catch {
        // What is broken cannot always be taken down; its canvas is gone, and it draws no more.
        game.canvas.remove();
        game.loop.stop();
      }
    },
  };
}
