// The place behind the people: one picture that covers the stage, and the change from one to the next.
import { GameObjects, type Scene } from 'phaser';
import { coverOf, type View } from './layout.ts';
import type { Motion } from './motion.ts';
import type { Picture } from './pictures.ts';

/** The backdrop of a stage. */
export class Backdrop {
  private readonly scene: Scene;
  private image: GameObjects.Image | undefined;
  private url: string | undefined;
  private drift = 0;

  constructor(scene: Scene) {
    this.scene = scene;
  }

  /** Another place fades in over the present one; the first is there at once, as on the still picture. */
  change(picture: Picture, url: string, view: View, motion: Motion): void {
    if (this.url === url) return;
    this.url = url;
    const before = this.image;
    const image = new GameObjects.Image(this.scene, 0, 0, picture.key);
    this.scene.add.existing(image);
    this.image = image;
    this.fit(view);
    if (!before) return;
    image.setAlpha(0);
    const duration = motion === 'full' ? 260 : 200;
    this.scene.tweens.add({
      targets: image,
      alpha: 1,
      duration,
      ease: 'Sine.easeInOut',
      onComplete: () => before.destroy(),
    });
  }

  /** Moves a little against the people. @param drift CSS pixels from the middle */
  move(drift: number, view: View, motion: Motion): void {
    if (motion === 'less' || drift === this.drift) return;
    this.drift = drift;
    if (!this.image) return;
    const x = view.width / 2 + drift;
    this.scene.tweens.add({ targets: this.image, x, duration: 220, ease: 'Sine.easeOut' });
  }

  /** The same place in a finer or coarser picture. */
  dress(picture: Picture, view: View): void {
    this.image?.setTexture(picture.key);
    this.fit(view);
  }

  fit(view: View): void {
    if (!this.image) return;
    const { width, height } = coverOf(view, this.image.frame);
    this.image
      .setPosition(view.width / 2 + this.drift, view.height / 2)
      .setDisplaySize(width, height);
  }
}
