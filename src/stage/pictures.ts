// The pictures on the stage: vector drawings made into textures, each once and at the size it needs.
import { GameObjects, type Scene } from 'phaser';
import { ATLAS_SIZE, BLINK_CELL, BUST_CELL, type Cell, FACES, faceCell } from '../play/faces.ts';
import { type Area, FRAME, type Layer, takeApart } from './layers.ts';
import type { Lull } from './lull.ts';

/** Pixels that a backdrop has at most across. */
const WIDEST = 1920;

/** Pixels of textures nobody shows that are kept, since people and places come back: 40 MB. */
const KEPT = 10_000_000;

/** Rows of the bust that are drawn on below it, so that no body ends in the air. */
export const WAIST = { frame: 'waist', top: 584, height: 8 } as const;

/** A person's texture and how many of its pixels make one of the drawing. */
export interface Picture {
  key: string;
  fineness: number;
}

/** A part of a place, or the place in one piece, and where in the frame it belongs. */
export interface Plate {
  key: string;
  layer: Layer | 'whole';
  area: Area;
}

/** What is drawn together: places are seen by day and in the dark, and lamps take longest to draw. */
const DAY: readonly Layer[] = ['far', 'middle', 'near'];
const LAMPS: readonly Layer[] = ['lamps'];
const partsOf = (lit: boolean) => (lit ? [DAY, LAMPS] : [DAY]);

const partName = (url: string, fineness: number, part: readonly Layer[]): string =>
  `${url}@${fineness} ${part.join(' ')}`;

/** What was made of one drawing. */
interface Made<T> {
  result: T;
  keys: string[];
  pixels: number;
}

async function opened(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  await image.decode();
  return image;
}

async function openedDrawing(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    return await opened(url);
  } finally {
    URL.revokeObjectURL(url);
  }
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
  private readonly lull: Lull;
  private readonly making = new Map<string, Promise<unknown>>();
  /** Latest asked for last. */
  private readonly made = new Map<string, Made<unknown>>();
  private ended = false;

  /** @param base what addresses are relative to @param lull when to draw what is not needed at once */
  constructor(scene: Scene, base: string, lull: Lull) {
    this.scene = scene;
    this.base = base;
    this.lull = lull;
  }

  /** A place in one piece, for a stage `width` canvas pixels wide; undefined if it cannot be had. */
  whole(url: string, width: number): Promise<Plate[] | undefined> {
    const fineness = this.finenessOf(width);
    return this.keep(`${url}@${fineness}`, async (name) => {
      const image = await opened(this.base + url);
      const plate = this.plate(name, 'whole', { x: 0, y: 0, ...FRAME }, image, fineness);
      return { result: [plate], keys: [plate.key], pixels: this.pixelsOf(plate, fineness) };
    });
  }

  /**
   * A place in its layers, from behind to the front, made bit by bit while nothing else is to be done.
   * @param lit with what shines in the dark
   */
  async layers(url: string, width: number, lit: boolean): Promise<Plate[] | undefined> {
    const fineness = this.finenessOf(width);
    const parts = partsOf(lit).map((part) =>
      this.keep(partName(url, fineness, part), (name) => this.draw(name, url, part, fineness)),
    );
    const plates = await Promise.all(parts);
    return plates.every((part) => part !== undefined) ? plates.flat() : undefined;
  }

  /** The layers of a place if they are there already. */
  layersAtHand(url: string, width: number, lit: boolean): Plate[] | undefined {
    const fineness = this.finenessOf(width);
    const parts = partsOf(lit).map((part) => this.made.get(partName(url, fineness, part)));
    return parts.every((part) => part !== undefined)
      ? parts.flatMap(({ result }) => result as Plate[])
      : undefined;
  }

  /** A person with all faces; undefined if it cannot be had. */
  person(url: string, fineness: number): Promise<Picture | undefined> {
    return this.keep(`${url}@${fineness}`, async (key) => {
      const image = await opened(this.base + url);
      const width = ATLAS_SIZE.width * fineness;
      const height = ATLAS_SIZE.height * fineness;
      const texture = this.texture(key, image, width, height);
      const cut = (name: string, { x, y, width, height }: Cell) =>
        texture?.add(name, 0, x * fineness, y * fineness, width * fineness, height * fineness);
      cut('bust', BUST_CELL);
      cut('blink', BLINK_CELL);
      cut(WAIST.frame, { ...BUST_CELL, y: WAIST.top, height: WAIST.height });
      for (const face of FACES) cut(face, faceCell(face));
      return { result: { key, fineness }, keys: [key], pixels: width * height };
    });
  }

  /** Brings a drawing near, without making a picture of it yet; what cannot be had now is left for later. */
  async fetch(url: string): Promise<void> {
    await fetch(this.base + url).then(
      (answer) => answer.blob(),
      () => {},
    );
  }

  /** Lets go of what is not on the stage, not even going out, and was not asked for lately. */
  tidy(): void {
    const inUse = keysIn(this.scene.children.list);
    const idle = [...this.made].filter(([, { keys }]) => !keys.some((key) => inUse.has(key)));
    let pixels = idle.reduce((sum, [, made]) => sum + made.pixels, 0);
    for (const [name, made] of idle) {
      if (pixels <= KEPT) return;
      pixels -= made.pixels;
      this.made.delete(name);
      this.making.delete(name);
      for (const key of made.keys) this.scene.textures.remove(key);
    }
  }

  /** What is still being made is no longer wanted. */
  end(): void {
    this.ended = true;
  }

  /** Pixels for one unit of a drawing, in steps so that a little more width needs no new pictures. */
  private finenessOf(width: number): number {
    return Math.min(WIDEST, Math.ceil(width / 64) * 64) / FRAME.width;
  }

  /** Draws layers one after another. */
  private async draw(
    name: string,
    url: string,
    layers: readonly Layer[],
    fineness: number,
  ): Promise<Made<Plate[]>> {
    const answer = await fetch(this.base + url);
    if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
    const text = await answer.text();
    await this.lull.come();
    const plates: Plate[] = [];
    for (const { layer, svg, area } of takeApart(text, layers)) {
      const image = await openedDrawing(svg);
      await this.lull.come();
      plates.push(this.plate(`${name} ${layer}`, layer, area, image, fineness));
    }
    const pixels = plates.reduce((sum, plate) => sum + this.pixelsOf(plate, fineness), 0);
    return { result: plates, keys: plates.map(({ key }) => key), pixels };
  }

  private pixelsOf({ area }: Plate, fineness: number): number {
    return area.width * area.height * fineness * fineness;
  }

  private plate(
    key: string,
    layer: Plate['layer'],
    area: Area,
    image: HTMLImageElement,
    fineness: number,
  ): Plate {
    const width = Math.round(area.width * fineness);
    const height = Math.round(area.height * fineness);
    this.texture(key, image, width, height)?.add('__BASE', 0, 0, 0, width, height);
    return { key, layer, area };
  }

  private texture(key: string, image: HTMLImageElement, width: number, height: number) {
    if (this.ended) throw new Error('the stage has ended');
    const canvas = drawn(image, width, height);
    const texture = this.scene.textures.create(key, [canvas], width, height);
    // It is on the graphics chip now; the page's own copy would only fill its memory.
    canvas.width = 0;
    canvas.height = 0;
    this.forgetTime();
    return texture;
  }

  /** The time it took to draw is none in which anything moved. */
  private forgetTime(): void {
    this.scene.tweens.getDelta(true);
  }

  private keep<T>(name: string, make: (name: string) => Promise<Made<T>>): Promise<T | undefined> {
    const made = this.made.get(name);
    if (made) {
      this.made.delete(name);
      this.made.set(name, made);
    }
    const making = this.making.get(name) as Promise<T | undefined> | undefined;
    if (making) return making;
    const begun = make(name).then(
      (done) => {
        this.made.set(name, done);
        return done.result;
      },
      () => {
        // Not there, or broken: the play goes on without it, and it is tried anew next time.
        this.making.delete(name);
        return undefined;
      },
    );
    this.making.set(name, begun);
    return begun;
  }
}
