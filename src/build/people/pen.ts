// The strokes every part of a person is made of, as SVG text. The picture's root sets the ink, the
// usual line width and no fill, so a stroke only says what differs.
import { INK, type Tone } from './colour.ts';

/** Line width where nothing else is said, in pixels. */
export const INK_WIDTH = 4;

const widthOf = (width: number) => (width === INK_WIDTH ? '' : ` stroke-width="${width}"`);
const strokeOf = (colour: string) => (colour === INK ? '' : ` stroke="${colour}"`);

/** A filled shape with the ink outline. */
export function inked(d: string, fill: string, width = INK_WIDTH): string {
  return `<path d="${d}" fill="${fill}"${widthOf(width)}/>`;
}

/** A filled shape without outline. */
export function flat(d: string, fill: string): string {
  return `<path d="${d}" fill="${fill}" stroke="none"/>`;
}

/** An open line. */
export function line(d: string, colour = INK, width = INK_WIDTH): string {
  return d === '' ? '' : `<path d="${d}"${strokeOf(colour)}${widthOf(width)}/>`;
}

/** A line with an ink outline, like a strap or a band. */
export function strap(d: string, fill: string, width: number): string {
  return line(d, INK, width + 7) + line(d, fill, width);
}

/** An ellipse without outline. */
export function oval(x: number, y: number, rx: number, ry: number, fill: string): string {
  const size = rx === ry ? `r="${rx}"` : `rx="${rx}" ry="${ry}"`;
  return `<${rx === ry ? 'circle' : 'ellipse'} cx="${x}" cy="${y}" ${size} fill="${fill}" stroke="none"/>`;
}

/**
 * A name made from a drawing: the same drawing has the same name in every picture, so several
 * pictures may stand in one page without mixing up their parts.
 */
export function nameOf(drawing: string): string {
  let hash = 7;
  for (let i = 0; i < drawing.length; i++) hash = (hash * 31 + drawing.charCodeAt(i)) % 4294967291;
  return `q${hash.toString(36)}`;
}

/**
 * An outlined shape in two tones: lit from the upper left, in shade along its lower right edge.
 * `inside` is drawn on it and cut at its outline.
 */
export function modelled(
  d: string,
  tone: Tone,
  inside = '',
  shift: readonly [number, number] = [-9, -7],
): string {
  const id = nameOf(d);
  const copy = (rest: string) => `<use href="#${id}"${rest}/>`;
  return (
    `<clipPath id="${id}c"><path id="${id}" d="${d}"/></clipPath>${copy(` fill="${tone.shade}" stroke="none"`)}` +
    `<g clip-path="url(#${id}c)">${copy(` fill="${tone.base}" stroke="none" x="${shift[0]}" y="${shift[1]}"`)}${inside}</g>` +
    copy('')
  );
}

/** A drawing and its mirror image, the mirror standing at `x`. */
export function twin(drawing: string, x: number): string {
  const id = nameOf(drawing);
  return `<g id="${id}">${drawing}</g><use href="#${id}" transform="matrix(-1 0 0 1 ${2 * x} 0)"/>`;
}
