// What clothes are finished with: collars, buttons, pockets, ties and lapels.
import type { Palette } from './colour.ts';
import { CUT, CX, type Frame, PLUMB } from './frame.ts';
import { flat, inked, line, oval, twin } from './pen.ts';

/** White cloth. */
export const WHITE = { base: '#fdfdfa', shade: '#d9dcec', light: '#ffffff' };

/** Two flaps of a shirt collar, closed at the throat. */
export function collar(frame: Frame, fill: string): string {
  const { neck, shoulderY: y } = frame;
  const flap = `M${CX - neck - 1} ${y - 26}C${CX - neck - 12} ${y - 18} ${CX - neck - 20} ${y - 8} ${CX - neck - 20} ${y - 2}L${CX - neck * 0.62} ${y + 40}L${CX} ${y + 14}C${CX - neck * 0.5} ${y + 2} ${CX - neck * 0.9} ${y - 10} ${CX - neck - 1} ${y - 26}Z`;
  return twin(inked(flap, fill), CX);
}

/** A row of buttons, the first `from` pixels below the shoulders, the last above the plumb rows. */
export function buttons(frame: Frame, from: number, fill: string): string {
  const first = frame.shoulderY + from;
  const heights = [first, first + 50, first + 100].filter((y) => y + 4 <= PLUMB);
  return heights.map((y) => oval(CX, y, 5, 5, fill)).join('');
}

/** The two seams a shirt is buttoned along. */
export function placket(frame: Frame, colour: string): string {
  const y = frame.shoulderY + 16;
  return line(`M${CX - 13} ${y}V${CUT}M${CX + 13} ${y}V${CUT}`, colour, 3);
}

/** A breast pocket at the picture's right. */
export function pocket(frame: Frame, stroke: string): string {
  const w = Math.round(frame.shoulder * 0.14);
  const x = Math.round(CX + frame.shoulder * 0.36);
  const y = frame.shoulderY + 78;
  return line(`M${x - w} ${y}h${2 * w}v${2 * w - 8}q${-w} ${w * 0.7} ${-2 * w} 0Z`, stroke, 3);
}

/** What shows of the shirt in an open coat; `deep` is how far the opening reaches. */
export function opening(frame: Frame, deep: number, fill: string): string {
  const { neck, shoulderY: y } = frame;
  return flat(`M${CX - neck - 12} ${y - 10}L${CX} ${y + deep}L${CX + neck + 12} ${y - 10}Z`, fill);
}

/** A tie with its knot. */
export function tie(frame: Frame, palette: Palette): string {
  const y = frame.shoulderY + 12;
  return (
    inked(
      `M${CX - 11} ${y + 20}L${CX - 17} ${y + 112}L${CX} ${y + 132}L${CX + 17} ${y + 112}L${CX + 11} ${y + 20}Z`,
      palette.accent.base,
    ) + inked(`M${CX - 15} ${y}H${CX + 15}L${CX + 9} ${y + 24}H${CX - 9}Z`, palette.accent.base)
  );
}

/** Both lapels of a coat that meet `deep` pixels below the shoulders, and its edge from there. */
export function lapels(frame: Frame, fill: string, deep: number): string {
  const { neck, shoulderY: y } = frame;
  const left = `M${CX - neck - 16} ${y - 14}C${CX - neck - 30} ${y + 6} ${CX - neck - 32} ${y + 26} ${CX - neck - 34} ${y + 44}L${CX - neck - 10} ${y + 50}L${CX - neck - 22} ${y + 66}L${CX} ${y + deep}C${CX - 14} ${y + 80} ${CX - neck + 2} ${y + 30} ${CX - neck - 16} ${y - 14}Z`;
  return twin(inked(left, fill), CX) + line(`M${CX} ${y + deep}V${CUT}`);
}

/** The edge of a round neck. */
export function neckline(frame: Frame): string {
  const { neck, shoulderY: y } = frame;
  return line(`M${CX - neck - 13} ${y - 6}Q${CX} ${y + 34} ${CX + neck + 13} ${y - 6}`);
}
