// A backdrop's drawing taken apart: what is far, in the middle and near, and what shines in the dark.
import { ownDrawing } from '../base/trusted.ts';

/** The groups of a backdrop, from behind to the front; `lamps` shine over all where it is dark. */
export const LAYERS = ['far', 'middle', 'near', 'lamps'] as const;
export type Layer = (typeof LAYERS)[number];

/** The frame in which backdrops are drawn. */
export const FRAME = { width: 1280, height: 720 } as const;

/** Units beyond the frame in which a layer goes on, so that it can move. */
export const BLEED = 32;

/** A rectangle in the units of the drawing. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One group of a drawing as a drawing of its own, cut to what there is of it. */
export interface Sheet {
  layer: Layer;
  svg: string;
  area: Area;
}

const WHOLE: Area = {
  x: -BLEED,
  y: -BLEED,
  width: FRAME.width + 2 * BLEED,
  height: FRAME.height + 2 * BLEED,
};

/** Of two areas what both have; undefined if that is nothing. */
export function common(one: Area, other: Area): Area | undefined {
  const x = Math.max(one.x, other.x);
  const y = Math.max(one.y, other.y);
  const width = Math.min(one.x + one.width, other.x + other.width) - x;
  const height = Math.min(one.y + one.height, other.y + other.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}

/** Whole units around an area, with one more for soft edges and strokes. */
function rounded({ x, y, width, height }: Area, edge: number): Area {
  const left = Math.floor(x - edge);
  const top = Math.floor(y - edge);
  return {
    x: left,
    y: top,
    width: Math.ceil(x + width + edge) - left,
    height: Math.ceil(y + height + edge) - top,
  };
}

/** Units that the widest stroke may reach beyond the shapes it follows. */
const STROKE = 8;

/**
 * Some layers of a backdrop; one that it does not have is left out.
 * @param text the drawing, an SVG document with groups named as in LAYERS
 * @throws if it is no such drawing
 */
export function takeApart(text: string, wanted: readonly Layer[]): Sheet[] {
  // Its own rules say when lamps are lit; here they are a layer like others. They are taken out of the
  // text, for the page's policy would refuse them as soon as they are read.
  const plain = text.replace(/<style>[^<]*<\/style>/g, '');
  const drawing = new DOMParser().parseFromString(
    ownDrawing(plain),
    'image/svg+xml',
  ).documentElement;
  if (!drawing.querySelector('#far')) throw new Error('a backdrop without layers');
  // Only what is in the page can be measured.
  const host = document.createElement('div');
  Object.assign(host.style, { position: 'fixed', width: '0', height: '0', overflow: 'hidden' });
  host.append(document.adoptNode(drawing));
  document.body.append(host);
  try {
    return wanted.flatMap((layer): Sheet[] => {
      const group = drawing.querySelector<SVGGraphicsElement>(`g#${layer}`);
      const area = group && common(WHOLE, rounded(group.getBBox(), STROKE));
      return area ? [{ layer, svg: alone(drawing, layer, area), area }] : [];
    });
  } finally {
    host.remove();
  }
}

/** A drawing with one of its layers only. */
function alone(drawing: Element, layer: Layer, { x, y, width, height }: Area): string {
  const copy = drawing.cloneNode(true) as Element;
  for (const other of LAYERS) {
    if (other !== layer) copy.querySelector(`g#${other}`)?.remove();
  }
  copy.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
  copy.setAttribute('width', `${width}`);
  copy.setAttribute('height', `${height}`);
  return new XMLSerializer().serializeToString(copy);
}
