// Clothes by kind: the cloth of the body and what lies over the neck (collars, ties, hoods).
import type { Look } from '../../level/look.ts';
import { star } from './accessories.ts';
import { longSleeves, shortSleeves } from './body.ts';
import { INK, type Palette, toneOf } from './colour.ts';
import { CUT, CX, type Frame, PLUMB } from './frame.ts';
import { drawNeck } from './head.ts';
import { flat, inked, line, modelled, twin } from './pen.ts';
import {
  buttons,
  collar,
  lapels,
  neckline,
  opening,
  placket,
  pocket,
  tie,
  WHITE,
} from './tailoring.ts';

type Outfit = (look: Look, frame: Frame, palette: Palette) => string;

const OUTFITS: Record<Look['clothes'], Outfit> = {
  uniform: (_look, frame, palette) => {
    const inside =
      placket(frame, WHITE.shade) +
      buttons(frame, 62, palette.cloth.base) +
      pocket(frame, palette.cloth.base) +
      line(
        `M${Math.round(CX + frame.shoulder * 0.36) - 12} ${frame.shoulderY + 68}h24`,
        palette.accent.base,
        5,
      );
    return (
      shortSleeves(frame, palette, WHITE, inside, palette.cloth.base) +
      drawNeck(frame, palette, 14, true) +
      collar(frame, palette.cloth.base)
    );
  },
  shirt: (_look, frame, palette) => {
    const { cloth } = palette;
    const inside =
      placket(frame, cloth.shade) + buttons(frame, 62, cloth.light) + pocket(frame, cloth.shade);
    return (
      longSleeves(frame, cloth, inside) +
      drawNeck(frame, palette, 14, true) +
      collar(frame, cloth.light)
    );
  },
  tee: (_look, frame, palette) => {
    const y = frame.shoulderY + 88;
    const inside =
      flat(`M0 ${y}H480V${y + 26}H0ZM0 ${y + 40}H480V${y + 48}H0Z`, palette.accent.base) +
      line(
        `M${CX - frame.neck - 16} ${frame.shoulderY - 8}Q${CX} ${frame.shoulderY + 46} ${CX + frame.neck + 16} ${frame.shoulderY - 8}`,
        palette.cloth.shade,
        18,
      );
    return (
      shortSleeves(frame, palette, palette.cloth, inside) +
      drawNeck(frame, palette, 14, false) +
      neckline(frame)
    );
  },
  hoodie: (_look, frame, palette) => {
    const { neck, shoulderY: y } = frame;
    const { cloth, accent } = palette;
    const hood = `M${CX - neck - 4} ${y - 34}C${CX - neck - 58} ${y - 34} ${CX - neck - 56} ${y + 30} ${CX - 16} ${y + 58}Q${CX} ${y + 62} ${CX} ${y + 30}C${CX - neck * 0.6} ${y + 14} ${CX - neck} ${y - 6} ${CX - neck - 4} ${y - 34}Z`;
    const cord = line(
      `M${CX - 24} ${y + 46}C${CX - 30} ${y + 70} ${CX - 26} ${y + 86} ${CX - 28} ${y + 104}`,
      WHITE.base,
      6,
    );
    const pouch = inked(
      `M${CX - 72} ${CUT}V${PLUMB}Q${CX - 70} ${y + 158} ${CX - 54} ${y + 142}H${CX + 54}Q${CX + 70} ${y + 158} ${CX + 72} ${PLUMB}V${CUT}Z`,
      cloth.base,
      3,
    );
    const badge = flat(star(CX, y + 112, 26), accent.base);
    return (
      longSleeves(frame, cloth, pouch + badge) +
      drawNeck(frame, palette, 26, false) +
      twin(modelled(hood, cloth), CX) +
      twin(cord, CX)
    );
  },
  vest: (_look, frame, palette) => {
    const { neck, shoulderY: y, shoulder } = frame;
    const { cloth } = palette;
    const x = Math.round(CX - shoulder * 0.8) + 26;
    const front = `M${CX - neck - 22} ${y - 6}L${x - 12} ${y + 16}C${x + 4} ${y + 60} ${x - 10} ${y + 96} ${x - 10} ${y + 136}V${CUT}H${CX - 12}V${y + 118}C${CX - 30} ${y + 80} ${CX - neck - 6} ${y + 40} ${CX - neck - 22} ${y - 6}Z`;
    const band = `<path d="M0 ${y + 142}H480V${y + 166}H0Z" fill="#f5f1d0" stroke="#d8cf97" stroke-width="3"/>`;
    const [hx, hy] = [Math.round(CX + shoulder * 0.4), y + 92];
    const heart = inked(
      `M${hx} ${hy + 22}C${hx - 34} ${hy} ${hx - 20} ${hy - 26} ${hx} ${hy - 8}C${hx + 20} ${hy - 26} ${hx + 34} ${hy} ${hx} ${hy + 22}Z`,
      '#fffdf8',
      3,
    );
    return (
      shortSleeves(
        frame,
        palette,
        WHITE,
        placket(frame, WHITE.shade) + buttons(frame, 58, WHITE.shade),
      ) +
      drawNeck(frame, palette, 14, true) +
      twin(modelled(front, cloth, band), CX) +
      heart +
      collar(frame, WHITE.base)
    );
  },
  suit: (_look, frame, palette) =>
    longSleeves(frame, palette.cloth, opening(frame, 132, WHITE.base)) +
    drawNeck(frame, palette, 12, true) +
    tie(frame, palette) +
    collar(frame, WHITE.base) +
    lapels(frame, palette.cloth.base, 138),
  blouse: (_look, frame, palette) => {
    const { neck, shoulderY: y } = frame;
    const { cloth, accent } = palette;
    const flap = `M${CX - neck - 4} ${y - 20}C${CX - neck - 44} ${y + 2} ${CX - neck - 34} ${y + 56} ${CX - 26} ${y + 50}Q${CX - 4} ${y + 44} ${CX} ${y + 18}C${CX - neck * 0.6} ${y + 10} ${CX - neck} ${y} ${CX - neck - 4} ${y - 20}Z`;
    const loop = inked(
      `M${CX} ${y + 32}C${CX - 12} ${y + 12} ${CX - 42} ${y + 14} ${CX - 40} ${y + 34}C${CX - 40} ${y + 54} ${CX - 12} ${y + 50} ${CX} ${y + 32}Z`,
      accent.base,
    );
    const tail = inked(
      `M${CX - 2} ${y + 34}L${CX - 26} ${y + 86}L${CX - 14} ${y + 82}L${CX - 6} ${y + 92}L${CX + 2} ${y + 36}Z`,
      accent.base,
    );
    const knot = inked(`M${CX - 9} ${y + 24}h18v17h-18Z`, accent.shade);
    return (
      longSleeves(frame, cloth, placket(frame, cloth.shade) + buttons(frame, 112, cloth.light)) +
      drawNeck(frame, palette, 20, true) +
      twin(inked(flap, WHITE.base), CX) +
      twin(tail + loop, CX) +
      knot
    );
  },
  jacket: (_look, frame, palette) => {
    const tee = toneOf('#fff6e6');
    return (
      longSleeves(frame, palette.cloth, opening(frame, 150, tee.base)) +
      drawNeck(frame, palette, 18, false) +
      neckline(frame) +
      lapels(frame, palette.cloth.base, 150)
    );
  },
  apron: (_look, frame, palette) => {
    const { neck, shoulderY: y, shoulder } = frame;
    const under = toneOf('#fff1dc');
    const w = shoulder * 0.5;
    const bib = `M${CX - w} ${y + 84}Q${CX} ${y + 96} ${CX + w} ${y + 84}C${CX + w + 8} ${y + 116} ${CX + w + 18} ${y + 128} ${CX + w + 18} ${PLUMB}V${CUT}H${CX - w - 18}V${PLUMB}C${CX - w - 18} ${y + 128} ${CX - w - 8} ${y + 116} ${CX - w} ${y + 84}Z`;
    const strap = inked(
      `M${CX - w} ${y + 96}L${CX - neck - 20} ${y - 4}L${CX - neck - 4} ${y + 2}L${CX - w + 22} ${y + 92}Z`,
      palette.cloth.base,
    );
    const pouch = line(`M${CX - 40} ${y + 116}h80v34q-40 20 -80 0Z`, palette.cloth.shade, 4);
    return (
      shortSleeves(frame, palette, under, '') +
      drawNeck(frame, palette, 16, false) +
      neckline(frame) +
      twin(strap, CX) +
      modelled(bib, palette.cloth, pouch)
    );
  },
  officer: (_look, frame, palette) => {
    const { shoulder, shoulderY: y, neck } = frame;
    const { cloth } = palette;
    const board = inked(
      `M${CX - neck - 34} ${y + 8}L${CX - shoulder + 34} ${y + 22}L${CX - shoulder + 24} ${y + 42}L${CX - neck - 30} ${y + 28}Z`,
      cloth.shade,
      3,
    );
    const inside =
      placket(frame, cloth.shade) + buttons(frame, 62, '#f3c64e') + twin(pocket(frame, INK), CX);
    return (
      shortSleeves(frame, palette, cloth, inside) +
      twin(board, CX) +
      drawNeck(frame, palette, 14, true) +
      collar(frame, cloth.base) +
      inked(star(CX - shoulder * 0.36, y + 62, 15), '#f3c64e', 3)
    );
  },
};

/** Body and clothes from the shoulders down, cut by the floor of the bust (see FLOOR). */
export function drawClothes(look: Look, frame: Frame, palette: Palette): string {
  return OUTFITS[look.clothes](look, frame, palette);
}

/** What of the clothes stands behind the head: a hood. */
export function drawHood(look: Look, frame: Frame, palette: Palette): string {
  if (look.clothes !== 'hoodie') return '';
  const y = frame.shoulderY;
  const w = frame.neck + 54;
  return inked(
    `M${CX - w} ${y + 20}C${CX - w - 16} ${y - 64} ${CX + w + 16} ${y - 64} ${CX + w} ${y + 20}V${CUT}H${CX - w}Z`,
    palette.cloth.shade,
  );
}
