// Paints a picture: a panel, mark by mark as they lie on each other, and the whole sheet.
import {
  type Drawing,
  type Ground,
  isPlaced,
  type Mark,
  PANEL,
  panelsOf,
  type Shown,
  shownIn,
} from '../activities/studio/drawing.ts';
import { BLANK, CRAYON_COLOURS, INK, PAPER_COLOURS } from './crayons.ts';
import type { Images } from './images.ts';
import { outlineOfStroke } from './ink.ts';
import { sheetOf } from './sheet.ts';
import { paintThing } from './things.ts';

/** A panel being painted: with its ink, and the same without any, which is what an eraser brings back. */
export interface Layers {
  whole: CanvasRenderingContext2D;
  bare: CanvasRenderingContext2D;
}

/** A canvas that takes a panel at so many pixels a unit, and paints in units. */
export function panelCanvas(scale: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(PANEL.width * scale);
  canvas.height = Math.round(PANEL.height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas can be painted on');
  context.setTransform(canvas.width / PANEL.width, 0, 0, canvas.height / PANEL.height, 0, 0);
  return context;
}

/** Lays one panel over another of any scale. */
export const copyPanel = (from: CanvasRenderingContext2D, to: CanvasRenderingContext2D): void =>
  to.drawImage(from.canvas, 0, 0, PANEL.width, PANEL.height);

/** Covers a panel with its ground. */
export function paintGround(
  context: CanvasRenderingContext2D,
  ground: Ground | undefined,
  images: Images,
): void {
  const place = ground?.is === 'place' ? images.all.get(`places/${ground.id}`) : undefined;
  context.fillStyle = ground?.is === 'paper' ? PAPER_COLOURS[ground.paper] : BLANK;
  context.fillRect(0, 0, PANEL.width, PANEL.height);
  if (place) context.drawImage(place, 0, 0, PANEL.width, PANEL.height);
}

/** Paints the next mark on a panel. */
export function paintMark({ whole, bare }: Layers, mark: Mark, images: Images): void {
  if (isPlaced(mark)) {
    for (const context of [whole, bare]) paintThing(context, mark, images);
  } else if (mark.do === 'draw') {
    whole.fillStyle = CRAYON_COLOURS[mark.crayon];
    whole.fill(outlineOfStroke(mark));
  } else {
    rub(whole, outlineOfStroke(mark), bare);
  }
}

/** Brings back what is under the ink within an outline. */
export function rub(
  context: CanvasRenderingContext2D,
  outline: Path2D,
  bare: CanvasRenderingContext2D,
): void {
  context.save();
  context.clip(outline);
  copyPanel(bare, context);
  context.restore();
}

/** A panel of its own, at so many pixels a unit. */
export function paintPanel(
  { ground, marks }: Shown,
  images: Images,
  scale: number,
): HTMLCanvasElement {
  const layers = { whole: panelCanvas(scale), bare: panelCanvas(scale) };
  for (const context of [layers.whole, layers.bare]) paintGround(context, ground, images);
  for (const mark of marks) paintMark(layers, mark, images);
  return layers.whole.canvas;
}

/**
 * Paints a picture with all its panels, so many pixels wide, into the upper left corner of a canvas; its
 * height is `heightOf` that.
 */
export function paint(
  context: CanvasRenderingContext2D,
  drawing: Drawing,
  images: Images,
  width: number,
): void {
  const sheet = sheetOf(drawing.panels);
  const scale = width / sheet.width;
  context.save();
  context.scale(scale, scale);
  context.fillStyle = BLANK;
  context.fillRect(0, 0, sheet.width, sheet.height);
  for (const panel of panelsOf(drawing)) {
    const { x = 0, y = 0 } = sheet.corners[panel] ?? {};
    const painted = paintPanel(shownIn(drawing, panel), images, scale);
    context.drawImage(painted, x, y, PANEL.width, PANEL.height);
    if (drawing.panels > 1) {
      context.strokeStyle = INK;
      context.lineWidth = 8;
      context.strokeRect(x, y, PANEL.width, PANEL.height);
    }
  }
  context.restore();
}
