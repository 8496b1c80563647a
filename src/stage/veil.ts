// What lies around a scene that does not happen now: the pale edge of a memory, the cloud of a thought.
import { GameObjects, type Scene } from 'phaser';
import type { Telling } from '../play/faces.ts';
import type { View } from './layout.ts';
import { trait } from './trait.ts';

/** Over the place and the people, below paper and flashes. */
const DEPTH = 16;

/** Pixels of the veils' own pictures: soft edges need no more. */
const SIZE = { width: 480, height: 270 } as const;

const FADE = 320;

type Pen = CanvasRenderingContext2D;

/** Old paper that leaves a bright middle. */
function drawFlashback(pen: Pen): void {
  const { width, height } = SIZE;
  pen.setTransform(1, 0, 0, height / width, 0, 0);
  const edge = pen.createRadialGradient(
    width / 2,
    width / 2,
    width * 0.34,
    width / 2,
    width / 2,
    width * 0.62,
  );
  edge.addColorStop(0, 'rgb(255 246 222 / 0)');
  edge.addColorStop(0.55, 'rgb(255 243 214 / 55%)');
  edge.addColorStop(1, 'rgb(252 236 200 / 96%)');
  pen.fillStyle = edge;
  pen.fillRect(0, 0, width, width);
  pen.setTransform(1, 0, 0, 1, 0, 0);
}

/** How many puffs there are around a thought. */
const PUFFS = 15;

/** A hole in the shape of a cloud. @param reach how large it is, 1 for up to the edge */
function cutCloud(pen: Pen, reach: number): void {
  const { width, height } = SIZE;
  const [x, y] = [width / 2, height / 2];
  pen.globalCompositeOperation = 'destination-out';
  pen.beginPath();
  pen.ellipse(x, y, 0.42 * width * reach, 0.4 * height * reach, 0, 0, Math.PI * 2);
  for (let puff = 0; puff < PUFFS; puff++) {
    const turn = (puff / PUFFS) * Math.PI * 2;
    const across = x + 0.39 * width * reach * Math.cos(turn);
    const down = y + 0.34 * height * reach * Math.sin(turn);
    const radius = reach * (38 + 12 * trait(puff, 1));
    pen.moveTo(across + radius, down);
    pen.arc(across, down, radius, 0, Math.PI * 2);
  }
  // One shape for all: where puffs overlap nothing is cut twice.
  pen.fillStyle = '#000';
  pen.fill();
  pen.globalCompositeOperation = 'source-over';
}

/** White all around a cloud, in three steps that grow thinner inwards. */
function drawThought(pen: Pen): void {
  const { width, height } = SIZE;
  for (const [reach, white] of [
    [0.94, 0.4],
    [1, 0.55],
    [1.06, 1],
  ] as const) {
    const sheet = document.createElement('canvas');
    Object.assign(sheet, SIZE);
    const brush = sheet.getContext('2d', { willReadFrequently: true });
    if (!brush) return;
    brush.fillStyle = `rgb(255 255 255 / ${white})`;
    brush.fillRect(0, 0, width, height);
    cutCloud(brush, reach);
    pen.drawImage(sheet, 0, 0);
  }
}

const DRAW: Record<Telling, (pen: Pen) => void> = {
  flashback: drawFlashback,
  thought: drawThought,
};

/** The veil of a stage. */
export class Veil {
  private readonly scene: Scene;
  private readonly sheet: GameObjects.Image;
  private telling: Telling | undefined;

  constructor(scene: Scene) {
    this.scene = scene;
    this.sheet = new GameObjects.Image(scene, 0, 0, '__WHITE').setOrigin(0);
    this.sheet.setDepth(DEPTH).setAlpha(0).setVisible(false);
    scene.add.existing(this.sheet);
  }

  /** Draws the veil of this telling over the stage, or lifts the one there is. */
  show(telling: Telling | undefined, view: View): void {
    this.fit(view);
    if (telling === this.telling) return;
    this.telling = telling;
    const { tweens } = this.scene;
    tweens.killTweensOf(this.sheet);
    if (telling) this.sheet.setTexture(this.textureOf(telling)).setVisible(true).setAlpha(0);
    this.fit(view);
    tweens.add({
      targets: this.sheet,
      alpha: telling ? 1 : 0,
      duration: FADE,
      onComplete: () => this.sheet.setVisible(this.telling !== undefined),
    });
  }

  fit(view: View): void {
    this.sheet.setDisplaySize(view.width, view.height);
  }

  private textureOf(telling: Telling): string {
    const key = `veil ${telling}`;
    const { textures } = this.scene;
    if (textures.exists(key)) return key;
    const canvas = document.createElement('canvas');
    Object.assign(canvas, SIZE);
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    if (pen) DRAW[telling](pen);
    textures
      .create(key, [canvas], SIZE.width, SIZE.height)
      ?.add('__BASE', 0, 0, 0, SIZE.width, SIZE.height);
    return key;
  }
}
