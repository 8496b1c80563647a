// A whole person as one picture: the bust, eight faces and a blink, laid out as level/atlas.ts says.
import {
  ATLAS_SIZE,
  BLINK_CELL,
  BUST_CELL,
  type Cell,
  FACES,
  faceCell,
} from '../../level/atlas.ts';
import type { Look } from '../../level/look.ts';
import { drawBag, drawEarrings, drawOnClothes, drawOnHead } from './accessories.ts';
import { drawClothes, drawHood } from './clothes.ts';
import { INK, type Palette, paletteOf } from './colour.ts';
import { drawBlink, drawEyewear, drawFace } from './faces.ts';
import { type Frame, frameOf } from './frame.ts';
import { drawBackHair, drawFrontHair, fringePath } from './hair.ts';
import { drawHead } from './head.ts';
import { INK_WIDTH, nameOf } from './pen.ts';

function drawBust(look: Look, frame: Frame, palette: Palette): string {
  return (
    drawBag(look, frame, palette) +
    drawBackHair(look, frame, palette) +
    drawHood(look, frame, palette) +
    drawClothes(look, frame, palette) +
    drawOnClothes(look, frame, palette) +
    drawHead(look, frame, palette, fringePath(look, frame)) +
    drawEarrings(look, frame, palette) +
    drawFrontHair(look, frame, palette) +
    drawOnHead(look, frame, palette)
  );
}

function inCell(cell: Cell, drawing: string): string {
  return `<svg x="${cell.x}" y="${cell.y}" width="${cell.width}" height="${cell.height}">${drawing}</svg>`;
}

/** The picture of a person: one SVG document of ATLAS_SIZE, the same text for the same look. */
export function drawPerson(look: Look): string {
  const frame = frameOf(look);
  const palette = paletteOf(look);
  const eyewear = drawEyewear(look, frame);
  const wear = eyewear === '' ? '' : `<use href="#${nameOf(eyewear)}"/>`;
  const { width, height } = ATLAS_SIZE;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" fill="none" stroke="${INK}" stroke-width="${INK_WIDTH}" stroke-linecap="round" stroke-linejoin="round">` +
    (eyewear === '' ? '' : `<defs><g id="${nameOf(eyewear)}">${eyewear}</g></defs>`) +
    inCell(BUST_CELL, drawBust(look, frame, palette)) +
    FACES.map((face) => inCell(faceCell(face), drawFace(face, look, frame, palette, wear))).join(
      '',
    ) +
    inCell(BLINK_CELL, drawBlink(look, frame, palette, wear)) +
    '</svg>'
  );
}
