// What is put on a panel: how large it is, and how it is painted.
import type { Placed, Stamp, Thing } from '../activities/studio/drawing.ts';
import { BUST_CELL } from '../level/atlas.ts';
import { layoutOf, paintBanner } from './banner.ts';
import { CRAYON_COLOURS, INK, PAPER_COLOURS } from './crayons.ts';
import { type Images, pictureOf } from './images.ts';
import { STAMP_LINES, STAMP_PARTS, STAMP_SIZE } from './stamps.ts';

/** Natural sizes, in units of the panel. */
const PERSON_HEIGHT = 400;
const STAMP = 190;
const THING = { width: 380, height: 300 } as const;

export interface Extent {
  width: number;
  height: number;
}

/** How large a thing is before its pose makes it larger or smaller. */
export function extentOf(thing: Thing, images: Images): Extent {
  switch (thing.is) {
    case 'person':
      return {
        width: (PERSON_HEIGHT * BUST_CELL.width) / BUST_CELL.height,
        height: PERSON_HEIGHT,
      };
    case 'stamp':
      return { width: STAMP, height: STAMP };
    case 'slogan': {
      const { width, height } = layoutOf(thing.text);
      return { width, height };
    }
    default: {
      const picture = pictureOf(thing, images);
      const shape = { width: picture?.width || 1, height: picture?.height || 1 };
      const scale = Math.min(THING.width / shape.width, THING.height / shape.height);
      return { width: shape.width * scale, height: shape.height * scale };
    }
  }
}

/** Paints a thing as it lies there; the context is scaled to units of the panel. */
export function paintThing(
  context: CanvasRenderingContext2D,
  { thing, pose }: Placed,
  images: Images,
): void {
  context.save();
  context.translate(pose.x, pose.y);
  context.rotate((pose.turn * Math.PI) / 180);
  // Words in a mirror could not be read.
  const mirrored = pose.flipped && thing.is !== 'slogan';
  context.scale(mirrored ? -pose.size : pose.size, pose.size);
  if (thing.is === 'slogan') paintBanner(context, thing.text, CRAYON_COLOURS[thing.crayon]);
  else if (thing.is === 'stamp') paintStamp(context, thing.id, CRAYON_COLOURS[thing.crayon]);
  else paintPicture(context, thing, images);
  context.restore();
}

function paintPicture(context: CanvasRenderingContext2D, thing: Thing, images: Images): void {
  const { width, height } = extentOf(thing, images);
  const picture = pictureOf(thing, images);
  if (picture) {
    context.drawImage(picture, -width / 2, -height / 2, width, height);
    return;
  }
  context.beginPath();
  context.roundRect(-width / 2, -height / 2, width, height, 24);
  context.setLineDash([18, 14]);
  context.lineWidth = 5;
  context.strokeStyle = CRAYON_COLOURS.grey;
  context.stroke();
}

function paintStamp(context: CanvasRenderingContext2D, stamp: Stamp, colour: string): void {
  const { outline, line, cased } = STAMP_LINES;
  context.scale(STAMP / STAMP_SIZE, STAMP / STAMP_SIZE);
  context.translate(-STAMP_SIZE / 2, -STAMP_SIZE / 2);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  const draw = (path: Path2D, style: string, width: number) => {
    context.strokeStyle = style;
    context.lineWidth = width;
    context.stroke(path);
  };
  for (const part of STAMP_PARTS[stamp]) {
    const path = new Path2D(part.path);
    if (part.as === 'fill' || part.as === 'pale') {
      context.fillStyle = part.as === 'fill' ? colour : PALE;
      context.fill(path);
    }
    if (part.as === 'line') {
      draw(path, INK, cased);
      draw(path, colour, line);
    } else if (part.as !== 'pale') {
      draw(path, INK, outline);
    }
  }
}

/** Light over whatever colour a stamp has. */
export const PALE = `${PAPER_COLOURS.white}b8`;
