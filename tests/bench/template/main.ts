// The game's first scene as a bare Phaser template shows it: the same pictures, the words in Phaser text.
import { AUTO, Core, Game, type GameObjects, Scale, Scene } from 'phaser';
import {
  ATLAS_SIZE,
  BLINK_CELL,
  BUST_CELL,
  FACE_ANCHOR,
  faceCell,
} from '../../../src/level/atlas.ts';
import type { FirstScene } from '../first-scene.ts';

/** Put in by the benchmark's build. */
declare const FIRST_SCENE: FirstScene;

const WIDTH = 1280;
const HEIGHT = 720;

/** Height of a bust on the stage. */
const TALL = 0.78 * HEIGHT;

/** Middles of left, centre and right, as on the game's stage. */
const ACROSS = { left: 0.24, 'centre-left': 0.37, centre: 0.5, 'centre-right': 0.63, right: 0.76 };

/** Whether it is asked to fade to another place at a tap; the bare template has one picture. */
const FADES = location.search === '?fades';

/** Milliseconds that a place takes to come in, as on the game's stage. */
const FADE = 260;

class First extends Scene {
  private place!: GameObjects.Image;

  preload() {
    this.load.svg('place', FIRST_SCENE.place, { width: WIDTH, height: HEIGHT });
    for (const { who, url } of FIRST_SCENE.actors) this.load.svg(who, url, ATLAS_SIZE);
    if (FADES) this.load.svg('next', FIRST_SCENE.next, { width: WIDTH, height: HEIGHT });
  }

  create() {
    this.place = this.add.image(WIDTH / 2, HEIGHT / 2, 'place');
    for (const actor of FIRST_SCENE.actors) this.addActor(actor);
    this.addWords();
    this.game.events.once(Core.Events.POST_RENDER, () => performance.mark('scene-drawn'));
    if (FADES) addEventListener('pointerdown', () => this.fade());
  }

  /** The other place fades in over the present one, as a scene of the game gives way to the next. */
  private fade() {
    const before = this.place;
    const other = before.texture.key === 'place' ? 'next' : 'place';
    this.place = this.add.image(WIDTH / 2, HEIGHT / 2, other).setAlpha(0);
    this.children.moveAbove(this.place, before);
    this.tweens.add({
      targets: this.place,
      alpha: 1,
      duration: FADE,
      ease: 'Sine.easeInOut',
      onComplete: () => {
        before.destroy();
        performance.mark('faded');
      },
    });
  }

  private addActor({ who, face, place }: FirstScene['actors'][number]) {
    const texture = this.textures.get(who);
    for (const [name, { x, y, width, height }] of Object.entries({
      bust: BUST_CELL,
      face: faceCell(face),
    })) {
      texture.add(name, 0, x, y, width, height);
    }
    const bust = this.add.image(-BUST_CELL.width / 2, -BUST_CELL.height, who, 'bust').setOrigin(0);
    const laid = this.add
      .image(
        FACE_ANCHOR.x - BUST_CELL.width / 2 + BLINK_CELL.width / 2,
        FACE_ANCHOR.y - BUST_CELL.height + BLINK_CELL.height / 2,
        who,
        'face',
      )
      .setOrigin(0.5);
    this.add
      .container(ACROSS[place] * WIDTH, 0.42 * HEIGHT + 0.58 * TALL, [bust, laid])
      .setScale(TALL / BUST_CELL.height);
  }

  private addWords() {
    const { name, line } = FIRST_SCENE;
    const box = { x: 60, y: 540, width: WIDTH - 120, height: 150 };
    this.add
      .graphics()
      .fillStyle(0xfffdf6)
      .fillRoundedRect(box.x, box.y, box.width, box.height, 24)
      .lineStyle(4, 0x2f2a3a)
      .strokeRoundedRect(box.x, box.y, box.width, box.height, 24);
    const style = { fontFamily: 'sans-serif', color: '#2f2a3a' };
    if (name) this.add.text(box.x + 32, box.y - 20, name, { ...style, fontSize: 26 });
    this.add.text(box.x + 32, box.y + 36, line, {
      ...style,
      fontSize: 28,
      wordWrap: { width: box.width - 64, useAdvancedWrap: true },
    });
  }
}

new Game({
  type: AUTO,
  parent: 'game',
  width: WIDTH,
  height: HEIGHT,
  scale: { mode: Scale.FIT, autoCenter: Scale.CENTER_BOTH },
  scene: First,
});
