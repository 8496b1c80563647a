// The canvas of a stage and the engine behind it: how it starts, grows with its host, and goes.
import { Game, type Scene } from 'phaser';
import type { View } from './layout.ts';

/** WebGL's number for itself in the engine. */
const WEBGL = 2;

/** Canvas pixels for one CSS pixel. */
export const densityOf = (): number => Math.min(2, Math.max(1, window.devicePixelRatio));

/** The size of the stage in a host. */
export function viewOf(host: HTMLElement): View {
  return {
    width: Math.max(1, host.clientWidth),
    height: Math.max(1, host.clientHeight),
    upright: window.innerHeight > window.innerWidth,
  };
}

/** What the engine would ask for by itself; opened here so that it is opened once. */
const CONTEXT: WebGLContextAttributes = {
  alpha: false,
  depth: false,
  stencil: false,
  antialias: false,
  premultipliedAlpha: true,
  powerPreference: 'low-power',
};

/** Does a piece of work, and sees to what is thrown in it. */
export type Guard = (work: () => void) => void;

/**
 * Starts the engine on a new canvas in the host; `onReady` gets the one scene. Every step of the engine's
 * loop, the first included, is done by `guard`: what is thrown in one would end the loop without a word.
 * Undefined in a browser without WebGL, or with less of it than the engine needs.
 */
export function startGame(
  host: HTMLElement,
  guard: Guard,
  onReady: (scene: Scene) => void,
): Game | undefined {
  class GuardedGame extends Game {
    override step(time: number, delta: number): void {
      guard(() => super.step(time, delta));
    }
  }
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl', CONTEXT);
  if (!context) return undefined;
  Object.assign(canvas.style, {
    position: 'absolute',
    inset: '0',
    width: '100%',
    height: '100%',
    pointerEvents: 'none',
  });
  const { width, height } = viewOf(host);
  const density = densityOf();
  try {
    return new GuardedGame({
      type: WEBGL,
      canvas,
      // Phaser's types know the other kind of context only.
      context: context as unknown as CanvasRenderingContext2D,
      // Few pictures are drawn, and one at a time makes the shader that starts soonest.
      maxTextures: 1,
      parent: host,
      width: Math.round(width * density),
      height: Math.round(height * density),
      banner: false,
      autoFocus: false,
      antialiasGL: false,
      render: { stencil: false },
      powerPreference: 'low-power',
      fps: { smoothStep: false },
      scene: {
        create(this: Scene) {
          // On a slow device movements take fewer frames, not more time.
          this.tweens.setLagSmooth();
          onReady(this);
        },
      },
    });
  } catch {
    canvas.remove();
    return undefined;
  }
}

/** Gives the canvas the pixels of its host; the scene goes on to count in CSS pixels. */
export function resizeGame(game: Game, scene: Scene, view: View): void {
  const density = densityOf();
  const width = Math.round(view.width * density);
  const height = Math.round(view.height * density);
  if (game.scale.width !== width || game.scale.height !== height) game.scale.resize(width, height);
  scene.cameras.main.setOrigin(0).setZoom(density);
}

/** Takes the engine down at once, with its canvas. */
export function endGame(game: Game): void {
  // Before it is ready the engine ends by itself as soon as it is.
  const context = game.isRunning ? game.canvas.getContext('webgl') : null;
  game.canvas.remove();
  game.destroy(true);
  // The end comes with the next step, and a sleeping loop takes none.
  if (game.loop.running) game.loop.tick();
  else game.loop.wake();
  context?.getExtension('WEBGL_lose_context')?.loseContext();
}
