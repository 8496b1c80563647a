// One person on the stage: bust, face and lids of one picture, and how they move.
import { GameObjects, type Scene, type Tweens } from 'phaser';
import { BLINK_CELL, BUST_CELL, FACE_ANCHOR, type Face, type Place } from '../play/faces.ts';
import type { Pose } from './layout.ts';
import { colourOf, type Tint } from './light.ts';
import type { Motion } from './motion.ts';
import { type Picture, WAIST } from './pictures.ts';

/** What a light that is stepped out of leaves of red, green and blue. */
const SHADE = [0.93, 0.94, 0.97] as const;

/** Pixels from which somebody comes in, by side. */
const AWAY: Record<Place, { x: number; y: number }> = {
  left: { x: -48, y: 0 },
  'centre-left': { x: -24, y: 24 },
  centre: { x: 0, y: 32 },
  'centre-right': { x: 24, y: 24 },
  right: { x: 48, y: 0 },
};

/** Faces whose eyes are open, so that they can blink. */
const OPEN_EYED: readonly Face[] = ['calm', 'happy', 'surprised', 'worried', 'sad', 'angry'];

const FADE = 200;

/** How far a body rises when it breathes in, in how many milliseconds, how often, and how long it waits. */
const BREATH = { reach: 1.009, half: 1350, count: 3, wait: 500 } as const;

const FACE_MIDDLE = {
  x: FACE_ANCHOR.x + BLINK_CELL.width / 2,
  y: FACE_ANCHOR.y + BLINK_CELL.height / 2,
};

/** A person who stands on the stage. */
export class Person {
  pose: Pose;
  private picture: Picture;
  private readonly scene: Scene;
  private readonly root: GameObjects.Container;
  /** Moves within the root: hops, shakes. */
  private readonly body: GameObjects.Container;
  private readonly waist: GameObjects.Image;
  private readonly bust: GameObjects.Image;
  private readonly face: GameObjects.Image;
  private readonly lids: GameObjects.Image;
  private breath: Tweens.Tween | undefined;
  private shade = 0;
  private light: Tint;

  constructor(scene: Scene, picture: Picture, pose: Pose, light: Tint) {
    this.scene = scene;
    this.picture = picture;
    this.pose = pose;
    this.light = light;
    const part = (frame: string, x: number, y: number) =>
      new GameObjects.Image(
        scene,
        x - BUST_CELL.width / 2,
        y - BUST_CELL.height,
        picture.key,
        frame,
      ).setOrigin(0);
    this.waist = part(WAIST.frame, 0, WAIST.top + WAIST.height);
    this.bust = part('bust', 0, 0);
    this.face = part(pose.face, FACE_MIDDLE.x, FACE_MIDDLE.y).setOrigin(0.5);
    this.lids = part('blink', FACE_MIDDLE.x, FACE_MIDDLE.y).setOrigin(0.5).setVisible(false);
    this.body = new GameObjects.Container(scene, 0, 0, [
      this.waist,
      this.bust,
      this.face,
      this.lids,
    ]);
    this.root = new GameObjects.Container(scene, 0, 0, [this.body]);
    scene.add.existing(this.root);
    this.dress(picture);
    const { x, y, scale } = this.standing(pose, 'full');
    this.root
      .setPosition(x, y)
      .setScale(scale)
      .setDepth(pose.speaks ? 11 : 10);
    this.dim = pose.dim;
  }

  get key(): string {
    return this.picture.key;
  }

  /** 0 to 1: how far out of the light the person stands. */
  get dim(): number {
    return this.shade;
  }

  set dim(value: number) {
    this.shade = value;
    const left = (at: 0 | 1 | 2) => this.light[at] * (1 - value * (1 - SHADE[at]));
    const tint = colourOf([left(0), left(1), left(2)]);
    for (const part of [this.waist, this.bust, this.face, this.lids]) part.setTint(tint);
  }

  /** Stands in another light. */
  lightBy(light: Tint): void {
    this.light = light;
    this.dim = this.shade;
  }

  /** The same person in a finer or coarser picture. */
  dress(picture: Picture): void {
    this.picture = picture;
    const size = 1 / picture.fineness;
    this.bust.setTexture(picture.key, 'bust').setScale(size);
    this.face.setTexture(picture.key, this.pose.face).setScale(size);
    this.lids.setTexture(picture.key, 'blink').setScale(size);
    // Long enough for the lowest body to pass the lower edge of the stage.
    this.waist.setTexture(picture.key, WAIST.frame).setScale(size, size * 30);
  }

  /** Comes in from its side. */
  enter(motion: Motion): void {
    const { x, y } = this.standing(this.pose, motion);
    const from = motion === 'full' ? AWAY[this.pose.place] : { x: 0, y: 0 };
    this.root.setPosition(x + from.x, y + from.y).setAlpha(0);
    const duration = motion === 'full' ? 250 : FADE;
    this.scene.tweens.add({ targets: this.root, x, y, alpha: 1, duration, ease: 'Cubic.easeOut' });
  }

  /** Goes out to its side, and is gone. */
  leave(motion: Motion): void {
    this.still();
    const to = motion === 'full' ? AWAY[this.pose.place] : { x: 0, y: 0 };
    this.scene.tweens.add({
      targets: this.root,
      x: this.root.x + to.x,
      y: this.root.y + to.y,
      alpha: 0,
      duration: motion === 'full' ? 250 : FADE,
      ease: 'Cubic.easeIn',
      onComplete: () => this.root.destroy(),
    });
  }

  /** Takes another pose. */
  take(pose: Pose, motion: Motion): void {
    const before = this.pose;
    this.pose = pose;
    this.still();
    this.root.setDepth(pose.speaks ? 11 : 10);
    const { x, y, scale } = this.standing(pose, motion);
    const moved = Math.hypot(this.root.x - x, this.root.y - y) > 1;
    if (motion === 'full') {
      const far = Math.hypot(this.root.x - x, this.root.y - y) > 20;
      const duration = far ? 260 : 180;
      this.scene.tweens.add({
        targets: this.root,
        x,
        y,
        scale,
        alpha: 1,
        duration,
        ease: 'Cubic.easeOut',
      });
    } else {
      this.root.setPosition(x, y).setScale(scale);
      if (moved) this.root.setAlpha(0);
      this.scene.tweens.add({ targets: this.root, alpha: 1, duration: FADE });
    }
    if (this.dim !== pose.dim) {
      this.scene.tweens.add({ targets: this, dim: pose.dim, duration: FADE });
    }
    if (before.face !== pose.face) this.turnFace(pose.face, motion);
  }

  /** Stands where the pose says, at once. */
  settle(pose: Pose, motion: Motion): void {
    this.pose = pose;
    this.still();
    const { x, y, scale } = this.standing(pose, motion);
    this.root.setPosition(x, y).setScale(scale).setAlpha(1);
    this.dim = pose.dim;
  }

  /** Closes or opens the eyes; without effect on a face whose eyes are not open. */
  blink(closed: boolean): void {
    this.lids.setVisible(closed && OPEN_EYED.includes(this.pose.face));
  }

  /** Breathes a few times, each person at an own pace, then holds still. @param index from left to right */
  breathe(index: number): void {
    this.breath?.stop();
    this.breath = this.scene.tweens.add({
      targets: this.body,
      scaleY: { from: 1, to: BREATH.reach },
      duration: BREATH.half + 130 * index,
      delay: BREATH.wait + 240 * index,
      yoyo: true,
      repeat: BREATH.count - 1,
      ease: 'Sine.easeInOut',
    });
  }

  destroy(): void {
    this.still();
    this.root.destroy();
  }

  /** Ends what moves. */
  private still(): void {
    for (const one of [this, this.root, this.body, this.face]) this.scene.tweens.killTweensOf(one);
    this.body.setPosition(0, 0).setScale(1);
    this.face.setAlpha(1).setScale(1 / this.picture.fineness);
    this.blink(false);
  }

  private standing(pose: Pose, motion: Motion): { x: number; y: number; scale: number } {
    const lean = motion === 'full' ? (pose.speaks ? 1 : -pose.dim) : 0;
    const scale = (pose.height / BUST_CELL.height) * (1 + (lean > 0 ? 0.03 : 0.02) * lean);
    return { x: pose.x, y: pose.y - (lean > 0 ? 6 : 4) * lean, scale };
  }

  private turnFace(face: Face, motion: Motion): void {
    this.face.setFrame(face);
    if (motion === 'less') {
      this.face.setAlpha(0);
      this.scene.tweens.add({ targets: this.face, alpha: 1, duration: 120 });
      return;
    }
    const size = 1 / this.picture.fineness;
    this.face.setScale(size, size * 0.9).setAlpha(0.4);
    this.scene.tweens.add({
      targets: this.face,
      scaleY: size,
      alpha: 1,
      duration: 120,
      ease: 'Back.easeOut',
    });
    this.react(face);
  }

  /** The whole body feels what the face shows. */
  private react(face: Face): void {
    const { tweens } = this.scene;
    const up = { targets: this.body, yoyo: true, ease: 'Quad.easeOut' };
    if (face === 'surprised') tweens.add({ ...up, y: -18, duration: 130 });
    if (face === 'laughing') tweens.add({ ...up, y: -9, duration: 70, repeat: 1 });
    if (face === 'sad') {
      tweens.add({ ...up, y: 6, duration: 130, hold: 0, ease: 'Sine.easeInOut' });
    }
    if (face === 'angry') {
      tweens.add({
        targets: this.body,
        x: { from: -4, to: 4 },
        duration: 45,
        yoyo: true,
        repeat: 2,
        onComplete: () => this.body.setX(0),
      });
    }
  }
}
