// Lets the engine's loop sleep: nothing is drawn while nothing moves or nobody sees it.
import type { Game, Scene } from 'phaser';
import { Pulse, TICK } from './pulse.ts';

/** Milliseconds from frame to frame, on average: more is slow; less, and a slow device is quick again. */
const SLOW = 30;
const QUICK = 20;
const AT_EASE = 17.2;

/** How much the latest frame counts in the average. */
const WEIGHT = 0.25;

/** Wakes and rests the loop of one scene. */
export class Wakefulness {
  private readonly scene: Scene;
  private readonly game: Game;
  private readonly onRest: () => void;
  private readonly onFrozen: () => void;
  private readonly pulse = new Pulse();
  private watching = 0;
  private lastFrame: number | undefined;
  /** Neither slow nor quick until frames have shown it. */
  private average = SLOW;

  /** @param onRest called when nothing moves any more @param onFrozen called when frames stop coming */
  constructor(scene: Scene, onRest: () => void, onFrozen: () => void) {
    this.scene = scene;
    this.onRest = onRest;
    this.onFrozen = onFrozen;
    this.game = scene.game;
    this.game.events.on('postrender', this.rest);
    document.addEventListener('visibilitychange', this.onVisibility);
    this.watch();
  }

  /** Whether every frame comes in time, so that one more costs nobody anything. */
  get atEase(): boolean {
    return this.average < AT_EASE;
  }

  /** Draws what has changed, and goes on drawing for as long as anything moves. */
  wake(): void {
    if (document.hidden || this.game.loop.running) return;
    // The time asleep is none in which anything moved.
    this.scene.tweens.getDelta(true);
    this.lastFrame = undefined;
    this.game.loop.wake();
    this.watch();
  }

  dispose(): void {
    window.clearInterval(this.watching);
    document.removeEventListener('visibilitychange', this.onVisibility);
    this.game.events.off('postrender', this.rest);
  }

  private readonly rest = () => {
    this.keepPace();
    this.pulse.beat();
    if (this.scene.tweens.getTweens().length > 0) return;
    this.sleep();
    this.onRest();
  };

  private sleep(): void {
    window.clearInterval(this.watching);
    this.game.loop.sleep();
  }

  /** Watches over the frames until the loop sleeps. */
  private watch(): void {
    window.clearInterval(this.watching);
    this.pulse.begin(performance.now());
    this.watching = window.setInterval(() => {
      const now = performance.now();
      // Nobody sees it, so no frames are drawn.
      if (document.hidden) this.pulse.begin(now);
      if (!this.pulse.tick(now)) return;
      window.clearInterval(this.watching);
      this.onFrozen();
    }, TICK);
  }

  /** A device that draws slowly gets movements half as long, so that it answers the next tap in time. */
  private keepPace(): void {
    const now = performance.now();
    if (this.lastFrame !== undefined) {
      this.average += WEIGHT * (now - this.lastFrame - this.average);
      if (this.average > SLOW) this.scene.tweens.timeScale = 2;
      if (this.average < QUICK) this.scene.tweens.timeScale = 1;
    }
    this.lastFrame = now;
  }

  private readonly onVisibility = () => {
    if (document.hidden) this.sleep();
    else this.wake();
  };
}
