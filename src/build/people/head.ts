// The head without hair and without what moves: ears, face, nose, cheeks, the lines of age, and the
// neck it stands on.
import type { Look } from '../../level/look.ts';
import { mix, type Palette } from './colour.ts';
import { CX, type Frame } from './frame.ts';
import { flat, inked, line, modelled, oval, twin } from './pen.ts';

/** The outline of the face, ears not included. */
export function facePath(frame: Frame): string {
  const { face, top, eyeY, chinY, jaw } = frame;
  const cheek = eyeY + 12;
  const low = chinY - cheek;
  const half = (side: 1 | -1, points: readonly (readonly [number, number])[]) =>
    points.map(([x, y]) => `${Math.round(CX + side * x)} ${Math.round(y)}`).join(' ');
  const crown = cheek - (cheek - top) * 0.62;
  return (
    `M${half(-1, [[face, cheek]])}` +
    `C${half(-1, [
      [face * 1.02, crown],
      [face * 0.62, top],
      [0, top],
    ])}` +
    `C${half(1, [
      [face * 0.62, top],
      [face * 1.02, crown],
      [face, cheek],
    ])}` +
    `C${half(1, [
      [face * 0.98, cheek + low * 0.6],
      [face * jaw, chinY],
      [0, chinY],
    ])}` +
    `C${half(-1, [
      [face * jaw, chinY],
      [face * 0.98, cheek + low * 0.6],
      [face, cheek],
    ])}Z`
  );
}

/** Neck and its shadow under the chin; `open` is how far below the shoulders the skin shows. */
export function drawNeck(frame: Frame, palette: Palette, open: number, pointed: boolean): string {
  const { neck, chinY, shoulderY } = frame;
  const left = CX - neck;
  const right = CX + neck;
  const from = chinY - 40;
  const low = shoulderY + open;
  const bottom = pointed ? `L${CX} ${low}` : `Q${CX} ${low + 14}`;
  const end = pointed ? `L${right + 12} ${shoulderY - 4}` : ` ${right + 12} ${shoulderY - 4}`;
  const skin = `M${left} ${from}V${shoulderY - 16}Q${left} ${shoulderY - 8} ${left - 12} ${shoulderY - 4}${bottom}${end}Q${right} ${shoulderY - 8} ${right} ${shoulderY - 16}V${from}Z`;
  const cast = `M${left} ${from}V${chinY + 8}Q${CX + 10} ${chinY + 34} ${right} ${chinY + 12}V${from}Z`;
  const sides = `M${left} ${from}V${shoulderY - 16}q0 8 -12 12M${right} ${from}V${shoulderY - 16}q0 8 12 12`;
  return flat(skin, palette.skin.base) + flat(cast, palette.skin.shade) + line(sides);
}

function ears(frame: Frame, palette: Palette): string {
  const x = CX - frame.face + 2;
  const y = frame.eyeY + 14;
  const shell = `M${x + 6} ${y - 24}C${x - 14} ${y - 36} ${x - 28} ${y - 14} ${x - 20} ${y + 8}C${x - 16} ${y + 24} ${x - 6} ${y + 30} ${x + 8} ${y + 24}Z`;
  const fold = line(
    `M${x - 12} ${y - 10}C${x - 4} ${y - 16} ${x + 2} ${y - 4} ${x - 4} ${y + 8}`,
    palette.skin.shade,
    5,
  );
  return twin(inked(shell, palette.skin.base) + fold, CX);
}

function nose(look: Look, frame: Frame, palette: Palette): string {
  const y = frame.eyeY + frame.noseDrop;
  const colour = mix(palette.skin.shade, '#8a4034', 0.38);
  if (look.age === 'child')
    return line(`M${CX - 7} ${y}Q${CX + 1} ${y + 8} ${CX + 8} ${y - 1}`, colour, 5);
  const bridge = flat(
    `M${CX + 3} ${y - 28}Q${CX + 18} ${y - 6} ${CX + 13} ${y + 1}Q${CX + 4} ${y + 6} ${CX - 4} ${y}Z`,
    palette.skin.shade,
  );
  return bridge + line(`M${CX - 10} ${y - 1}Q${CX} ${y + 9} ${CX + 12} ${y - 2}`, colour, 5);
}

function linesOfAge(frame: Frame, palette: Palette): string {
  const { eyeY, face } = frame;
  const colour = mix(palette.skin.shade, '#8a4034', 0.22);
  const fold = `M${CX - 25} ${eyeY + 52}Q${CX - 42} ${eyeY + 62} ${CX - 44} ${eyeY + 80}`;
  const foot = `M${CX - face + 12} ${eyeY - 4}l11 5M${CX - face + 11} ${eyeY + 11}l12 -3`;
  const bag = `M${CX - 58} ${eyeY + 22}Q${CX - 44} ${eyeY + 30} ${CX - 30} ${eyeY + 22}`;
  const side = line(fold, colour, 4) + line(foot, colour, 3) + line(bag, colour, 3);
  const brow = line(
    `M${CX - 28} ${eyeY - 66}Q${CX} ${eyeY - 72} ${CX + 30} ${eyeY - 66}`,
    colour,
    3,
  );
  return twin(side, CX) + brow;
}

/** Ears and face; `fringe` is path data of the hair that throws its shadow on the forehead. */
export function drawHead(look: Look, frame: Frame, palette: Palette, fringe: string): string {
  const child = look.age === 'child';
  const cheekY = frame.eyeY + (child ? 40 : 50);
  const cheekX = frame.face * (child ? 0.68 : 0.62);
  const [rx, ry] = child ? [21, 14] : [18, 11];
  const cheeks =
    `<g opacity="${child ? 0.5 : look.lashes ? 0.36 : 0.22}">` +
    oval(Math.round(CX - cheekX), cheekY, rx, ry, palette.blush) +
    oval(Math.round(CX + cheekX), cheekY, rx, ry, palette.blush) +
    '</g>';
  const shadow = `<path d="${fringe}" transform="translate(5 13)" fill="${palette.skin.shade}" stroke="none"/>`;
  const inside =
    shadow +
    cheeks +
    nose(look, frame, palette) +
    (look.age === 'elder' ? linesOfAge(frame, palette) : '');
  return ears(frame, palette) + modelled(facePath(frame), palette.skin, inside, [-10, -5]);
}
