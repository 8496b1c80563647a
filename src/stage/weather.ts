// Rain over the whole picture: it falls for a while after each thing said, then hangs still.
import { GameObjects, type Scene, type Tweens } from 'phaser';
import type { View } from './layout.ts';
import type { Motion } from './motion.ts';
import { DROPS, dropAt, FALLING, fallen } from './rain.ts';

const DEPTH = 15;
const THICK = 2.4;
const COLOUR = 0xe8f2ff;

/** The rain of a stage. */
export class Weather {
  private readonly scene: Scene;
  private drops: GameObjects.Image[] = [];
  private view: View;
  /** Seconds of fall behind it. */
  private since = 0;
  private strength = 0;
  private falling: Tweens.Tween | undefined;

  constructor(scene: Scene, view: View) {
    this.scene = scene;
    this.view = view;
  }

  /** 0 to 1: how much of the rain is seen. */
  get amount(): number {
    return this.strength;
  }

  set amount(share: number) {
    this.strength = share;
    this.lay(this.since);
  }

  /** It rains, or it does not; where motion is spared, drops hang in the air. */
  rain(on: boolean, motion: Motion): void {
    if (!on && this.drops.length === 0) return;
    const { tweens } = this.scene;
    tweens.killTweensOf(this);
    if (on && this.drops.length === 0)
      this.drops = Array.from({ length: DROPS }, () => this.drop());
    tweens.add({
      targets: this,
      amount: on ? 1 : 0,
      duration: 300,
      onComplete: () => {
        if (!on) this.clear();
      },
    });
    if (on && motion === 'full') this.fall();
  }

  fit(view: View): void {
    this.view = view;
    this.lay(this.since);
  }

  /** Falls for a while from where it hangs. */
  private fall(): void {
    const from = this.since;
    this.falling?.stop();
    this.falling = this.scene.tweens.addCounter({
      from: 0,
      to: FALLING,
      duration: FALLING * 1000,
      onUpdate: (tween) => {
        this.since = from + fallen(tween.getValue() ?? 0);
        this.lay(this.since);
      },
    });
  }

  private drop(): GameObjects.Image {
    const image = new GameObjects.Image(this.scene, 0, 0, '__WHITE')
      .setTint(COLOUR)
      .setDepth(DEPTH);
    this.scene.add.existing(image);
    return image;
  }

  private lay(seconds: number): void {
    const { width, height } = this.view;
    this.drops.forEach((image, drop) => {
      const at = dropAt(drop, seconds);
      image
        .setPosition(at.x * width, at.y * height)
        .setDisplaySize(at.length * height, THICK)
        .setRotation(at.turn)
        .setAlpha(at.alpha * this.strength);
    });
  }

  private clear(): void {
    this.falling?.stop();
    for (const image of this.drops) image.destroy();
    this.drops = [];
  }
}
