// Lets the engine's loop sleep: nothing is drawn while nothing moves or nobody sees it.
import type { Game, Scene } from 'phaser';

/** Wakes and rests the loop of one scene. */
export class Wakefulness {
  private readonly scene: Scene;
  private readonly game: Game;

  constructor(scene: Scene) {
    this.scene = scene;
    this.game = scene.game;
    this.game.events.on('postrender', this.rest);
    document.addEventListener('visibilitychange', this.onVisibility);
  }

  /** Draws what has changed, and goes on drawing for as long as anything moves. */
  wake(): void {
    if (document.hidden || this.game.loop.running) return;
    // The time asleep is none in which anything moved.
    this.scene.tweens.getDelta(true);
    this.game.loop.wake();
  }

  dispose(): void {
    document.removeEventListener('visibilitychange', this.onVisibility);
    this.game.events.off('postrender', this.rest);
  }

  private readonly rest = () => {
    if (this.scene.tweens.getTweens().length === 0) this.game.loop.sleep();
  };

  private readonly onVisibility = () => {
    if (document.hidden) this.game.loop.sleep();
    else this.wake();
  };
}
