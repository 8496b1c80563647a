// Lets the engine's loop sleep: nothing is drawn while nothing moves or nobody sees it.
import type { Game } from 'phaser';

/** Wakes and rests the loop of one game. */
export class Wakefulness {
  private readonly game: Game;
  private readonly moving: () => boolean;

  /** @param moving whether anything on the stage is under way */
  constructor(game: Game, moving: () => boolean) {
    this.game = game;
    this.moving = moving;
    game.events.on('postrender', this.rest, this);
    document.addEventListener('visibilitychange', this.onVisibility);
  }

  /** Draws what has changed, and goes on drawing for as long as anything moves. */
  wake(): void {
    if (!document.hidden) this.game.loop.wake();
  }

  dispose(): void {
    document.removeEventListener('visibilitychange', this.onVisibility);
    this.game.events.off('postrender', this.rest, this);
  }

  private rest(): void {
    if (!this.moving()) this.game.loop.sleep();
  }

  private readonly onVisibility = () => {
    if (document.hidden) this.game.loop.sleep();
    else this.wake();
  };
}
