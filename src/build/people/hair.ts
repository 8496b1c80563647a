// Hair fitted to a head: what hangs behind it, and what lies over the face. A cap presses it down.
import type { Look } from '../../level/look.ts';
import type { Palette } from './colour.ts';
import { CX, type Frame, fitted, onHead } from './frame.ts';
import { LONG_HAIR } from './hair-long.ts';
import { SHORT_HAIR } from './hair-short.ts';
import type { HairStyle } from './hair-style.ts';
import { inked, line, modelled, nameOf } from './pen.ts';

const STYLES: Record<Look['hair'], HairStyle> = { ...SHORT_HAIR, ...LONG_HAIR };

/** Where a cap's brim runs on the unit head: no hair is seen above it. */
const BRIM = -46;

function underCap(look: Look, frame: Frame, drawing: string): string {
  if (!look.accessories.includes('cap')) return drawing;
  const [, y] = onHead(frame, 0, BRIM);
  const id = nameOf(drawing);
  const clip = `<clipPath id="${id}"><path d="M0 ${y}H${2 * CX}V700H0Z"/></clipPath>`;
  return `${clip}<g clip-path="url(#${id})">${drawing}</g>`;
}

/** The path of the fringe in pixels, for its shadow on the forehead. */
export function fringePath(look: Look, frame: Frame): string {
  return fitted(frame, STYLES[look.hair].front);
}

/** Hair behind head and body, with its ties. */
export function drawBackHair(look: Look, frame: Frame, palette: Palette): string {
  const { back, ties } = STYLES[look.hair];
  if (back === undefined) return '';
  const { base, shade } = palette.hair;
  const dim = {
    base: ties === undefined && look.hair !== 'bun' ? shade : base,
    shade,
    light: base,
  };
  const drawing = modelled(fitted(frame, back), dim);
  return ties === undefined ? underCap(look, frame, drawing) : drawing;
}

/** Hair over the face. */
export function drawFrontHair(look: Look, frame: Frame, palette: Palette): string {
  const { front, strands, shine, ties = [] } = STYLES[look.hair];
  const { hair, accent } = palette;
  const inside =
    line(fitted(frame, shine), hair.light, 9) + line(fitted(frame, strands), hair.shade, 4);
  const knots = ties.map(([u, v]) => {
    const [x, y] = onHead(frame, u, v);
    return inked(`M${x - 13} ${y}a13 14 0 1 0 26 0a13 14 0 1 0 -26 0Z`, accent.base);
  });
  const drawing = modelled(fitted(frame, front), hair, inside, [-6, -6]);
  return underCap(look, frame, drawing) + knots.join('');
}
