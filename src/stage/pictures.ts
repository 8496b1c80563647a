// The pictures on the stage: vector drawings made into textures, each once and at the size it needs.
import { GameObjects, type Scene } from 'phaser';
import { ATLAS_SIZE, BLINK_CELL, BUST_CELL, type Cell, FACES, faceCell } from '../play/faces.ts';

/** Pixels that a backdrop has at most across. */
const WIDEST = 2560;

/** Textures nobody shows that are kept, since people come back. */
const KEPT = 4;

/** Rows of the bust that are drawn on below it, so that no body ends in the air. */
export const WAIST = { frame: 'waist', top: 584, height: 8 } as const;

/** A texture and how many of its pixels make one of the drawing. */
export interface Picture {
  key: string;
  fineness: number;
}

async function opened(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  await image.decode();
  return image;
}

function drawn(image: HTMLImageElement, width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d', { willReadFrequently: true })?.drawImage(image, 0, 0, width, height);
  return canvas;
}

/** The textures that these show, and those within them. */
function keysIn(objects: readonly GameObjects.GameObject[]): Set<string> {
  const keys = objects.flatMap((one) => {
    if (one instanceof GameObjects.Container) return [...keysIn(one.list)];
    return one instanceof GameObjects.Image ? [one.texture.key] : [];
  });
  return new Set(keys);
}

/** The textures of one stage. */
export class Pictures {
  private readonly scene: Scene;
  private readonly base: string;
  /** Latest asked for last. */
  private readonly made = new Map<string, Promise<Picture | undefined>>();

  constructor(scene: Scene, base: string) {
    this.scene = scene;
    this.base = base;
  }

  /** A backdrop as wide as `width` canvas pixels; undefined if it cannot be had. */
  backdrop(url: string, width: number): Promise<Picture | undefined> {
    const across = Math.min(WIDEST, Math.ceil(width / 64) * 64);
    return this.keep(`${url}@${across}`, async (key) => {
      const image = await opened(this.base + url);
      const fineness = across / image.naturalWidth;
      const down = Math.round(image.naturalHeight * fineness);
      const texture = this.scene.textures.create(key, [drawn(image, across, down)], across, down);
      texture?.add('__BASE', 0, 0, 0, across, down);
      return { key, fineness };
    });
  }

  /** A person with all faces; undefined if it cannot be had. */
  person(url: string, fineness: number): Promise<Picture | undefined> {
    return this.keep(`${url}@${fineness}`, async (key) => {
      const image = await opened(this.base + url);
      const width = ATLAS_SIZE.width * fineness;
      const height = ATLAS_SIZE.height * fineness;
      const texture = this.scene.textures.create(key, [drawn(image, width, height)], width, height);
      const cut = (name: string, { x, y, width, height }: Cell) =>
        texture?.add(name, 0, x * fineness, y * fineness, width * fineness, height * fineness);
      cut('bust', BUST_CELL);
      cut('blink', BLINK_CELL);
      cut(WAIST.frame, { ...BUST_CELL, y: WAIST.top, height: WAIST.height });
      for (const face of FACES) cut(face, faceCell(face));
      return { key, fineness };
    });
  }

  /** Lets go of what is not on the stage, not even going out, and was not asked for lately. */
  tidy(): void {
    const inUse = keysIn(this.scene.children.list);
    const idle = [...this.made.keys()].filter((key) => !inUse.has(key));
    for (const key of idle.slice(0, -KEPT)) {
      const making = this.made.get(key);
      this.made.delete(key);
      void making?.then(() => {
        if (!this.made.has(key) && this.scene.textures.exists(key)) this.scene.textures.remove(key);
      });
    }
  }

  private keep(key: string, make: (key: string) => Promise<Picture>): Promise<Picture | undefined> {
    const making =
      this.made.get(key) ??
      make(key).then(
        (picture) => {
          // The time it took to draw is none in which anything moved.
          this.scene.tweens.getDelta(true);
          return picture;
        },
        () => {
          // Not there, or broken: the play goes on without it, and it is tried anew next time.
          this.made.delete(key);
          return undefined;
        },
      );
    this.made.delete(key);
    this.made.set(key, making);
    return making;
  }
}
