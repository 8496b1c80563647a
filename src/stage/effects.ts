// What happens to the whole picture for a moment: paper pieces, shaking, a flash, a hush.
import { GameObjects, type Scene } from 'phaser';
import type { Effect } from '../play/faces.ts';
import type { View } from './layout.ts';
import type { Motion } from './motion.ts';
import { PIECES, paperAt } from './paper.ts';

const PAPERS = [0xe56a4f, 0xf2b632, 0x6cb89b, 0x3f8fd2, 0xef7fa0, 0xfffdf4];
const PAPER = { width: 11, height: 16 };
const FALL = 1500;

/** How dark a hush is. */
const HUSH = 0.42;

/** The effects of a stage. */
export class Effects {
  private readonly scene: Scene;
  private readonly veil: GameObjects.Image;

  constructor(scene: Scene) {
    this.scene = scene;
    this.veil = this.sheet(0x10163a).setDepth(5);
  }

  /** Sets off what is new on a screen, and lifts a hush that is over. */
  play(effects: readonly Effect[], view: View, motion: Motion): void {
    this.fit(view);
    this.hush(effects.includes('hush'));
    if (effects.includes('confetti')) this.confetti(view, motion);
    if (motion === 'less') return;
    if (effects.includes('shake')) this.shake();
    if (effects.includes('flash')) this.flash(view);
  }

  fit(view: View): void {
    this.veil.setDisplaySize(view.width, view.height);
  }

  private sheet(colour: number): GameObjects.Image {
    const sheet = new GameObjects.Image(this.scene, 0, 0, '__WHITE')
      .setOrigin(0)
      .setTint(colour)
      .setAlpha(0);
    this.scene.add.existing(sheet);
    return sheet;
  }

  private hush(on: boolean): void {
    const { tweens } = this.scene;
    if (this.veil.alpha === 0 && !on) return;
    tweens.killTweensOf(this.veil);
    tweens.add({ targets: this.veil, alpha: on ? HUSH : 0, duration: 200 });
  }

  private flash(view: View): void {
    const sheet = this.sheet(0xffffff).setDepth(30).setAlpha(0.85);
    sheet.setDisplaySize(view.width, view.height);
    this.scene.tweens.add({
      targets: sheet,
      alpha: 0,
      duration: 200,
      onComplete: () => sheet.destroy(),
    });
  }

  private shake(): void {
    const camera = this.scene.cameras.main;
    this.scene.tweens.addCounter({
      from: 0,
      to: 1,
      duration: 250,
      onUpdate: (tween) => {
        const moment = tween.getValue() ?? 1;
        const reach = 5 * (1 - moment);
        camera.setScroll(
          reach * Math.sin(moment * Math.PI * 8),
          0.5 * reach * Math.sin(moment * Math.PI * 6),
        );
      },
      onComplete: () => camera.setScroll(0, 0),
    });
  }

  private confetti(view: View, motion: Motion): void {
    const size = Math.max(0.7, Math.min(1.4, view.height / 800));
    const pieces = Array.from({ length: PIECES }, (_, piece) => {
      const sheet = this.sheet(PAPERS[piece % PAPERS.length] ?? 0xffffff);
      return sheet.setOrigin(0.5).setDepth(20);
    });
    const lay = (moment: number, alpha: (own: number) => number) => {
      pieces.forEach((sheet, piece) => {
        const at = paperAt(piece, moment);
        sheet.setPosition(at.x * view.width, at.y * view.height).setRotation(at.turn);
        sheet.setDisplaySize(
          PAPER.width * size * (0.15 + 0.85 * Math.abs(at.flip)),
          PAPER.height * size,
        );
        sheet.setAlpha(alpha(at.alpha));
      });
    };
    const moving = motion === 'full';
    this.scene.tweens.addCounter({
      from: 0,
      to: 1,
      duration: moving ? FALL : 200,
      hold: moving ? 0 : FALL,
      yoyo: !moving,
      onUpdate: (tween) => {
        const moment = tween.getValue() ?? 1;
        if (moving) lay(moment, (own) => own);
        else lay(0.6, () => moment);
      },
      onComplete: () => {
        for (const sheet of pieces) sheet.destroy();
      },
    });
  }
}
