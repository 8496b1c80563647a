// The body under the clothes' details: the silhouette of shoulders and arms, in long or short sleeves.
import type { Palette, Tone } from './colour.ts';
import { CUT, CX, type Frame, PLUMB } from './frame.ts';
import { inked, line, modelled, twin } from './pen.ts';

/** Width of an upper arm. */
const armOf = (frame: Frame) => Math.round(frame.shoulder * 0.2 + 14);

/** Height at which short sleeves end. */
const hemOf = (frame: Frame) => Math.round(frame.shoulderY + 62 + frame.shoulder * 0.34);

/** The left edge from the neck to the arm. */
function slope(frame: Frame): string {
  const { neck, shoulderY: y, shoulder } = frame;
  const out = CX - shoulder;
  return `M${CX - neck - 14} ${y - 10}C${CX - neck - 34} ${y + 8} ${out + 54} ${y + 8} ${out + 26} ${y + 24}C${out + 4} ${y + 36} ${out} ${y + 60} ${out - 4} ${y + 92}`;
}

function slopeBack(frame: Frame): string {
  const { neck, shoulderY: y, shoulder } = frame;
  const out = CX + shoulder;
  return `${out + 4} ${y + 92}C${out} ${y + 60} ${out - 4} ${y + 36} ${out - 26} ${y + 24}C${out - 54} ${y + 8} ${CX + neck + 34} ${y + 8} ${CX + neck + 14} ${y - 10}`;
}

/** Cloth with long sleeves; `inside` is drawn on it. */
export function longSleeves(frame: Frame, tone: Tone, inside: string): string {
  const { shoulder, shoulderY: y } = frame;
  const out = CX - shoulder;
  const right = CX + shoulder;
  const arm = armOf(frame);
  const d = `${slope(frame)}C${out - 8} ${y + 124} ${out - 10} ${y + 140} ${out - 10} ${PLUMB}V${CUT}H${right + 10}V${PLUMB}C${right + 10} ${y + 140} ${right + 8} ${y + 124} ${slopeBack(frame)}Q${CX} ${y + 30} ${CX - frame.neck - 14} ${y - 10}Z`;
  const crease = line(
    `M${out + arm - 3} ${CUT}V${PLUMB}C${out + arm - 3} ${y + 144} ${out + arm} ${y + 120} ${out + arm + 8} ${y + 92}`,
  );
  return modelled(d, tone, inside + twin(crease, CX));
}

/** Cloth with short sleeves over bare arms; trims at the hems take `trim` when given. */
export function shortSleeves(
  frame: Frame,
  palette: Palette,
  tone: Tone,
  inside: string,
  trim?: string,
): string {
  const { shoulder, shoulderY: y } = frame;
  const out = CX - shoulder;
  const right = CX + shoulder;
  const arm = armOf(frame);
  const hem = hemOf(frame);
  const bare = `M${out + 2} ${hem - 30}C${out - 2} ${hem + 6} ${out - 1} ${hem + 30} ${out - 1} ${PLUMB}V${CUT}H${out + arm}V${hem - 30}Z`;
  const under = line(
    `M${out + 5} ${hem + 6}Q${out + arm / 2} ${hem + 20} ${out + arm - 3} ${hem + 12}`,
    palette.skin.shade,
    14,
  );
  const skin = twin(inked(bare, palette.skin.base) + under, CX);
  const d =
    `${slope(frame)}L${out - 12} ${hem - 8}Q${out + arm / 2} ${hem + 12} ${out + arm + 8} ${hem + 2}Q${out + arm + 2} ${hem + 28} ${out + arm + 2} ${PLUMB}V${CUT}` +
    `H${right - arm - 2}V${PLUMB}Q${right - arm - 2} ${hem + 28} ${right - arm - 8} ${hem + 2}Q${right - arm / 2} ${hem + 12} ${right + 12} ${hem - 8}L${slopeBack(frame)}Q${CX} ${y + 30} ${CX - frame.neck - 14} ${y - 10}Z`;
  const crease = line(
    `M${out + arm + 8} ${hem + 2}Q${out + arm + 6} ${hem - 30} ${out + arm + 14} ${hem - 46}`,
  );
  const band =
    trim === undefined
      ? ''
      : line(
          `M${out - 14} ${hem - 14}Q${out + arm / 2} ${hem + 4} ${out + arm + 1} ${hem - 4}`,
          trim,
          12,
        );
  const half = band + crease;
  return skin + modelled(d, tone, inside + twin(half, CX));
}
