// What people wear besides clothes and hair: glasses, hairband, cap, lanyard, scarf, bag, moustache.
import type { Look } from '../../level/look.ts';
import { INK, type Palette } from './colour.ts';
import { CUT, CX, type Frame, fitted, onHead, PLUMB } from './frame.ts';
import { flat, inked, line, modelled, oval, strap, twin } from './pen.ts';

/** Glasses in coordinates of the bust; they belong over the eyes. */
export function drawGlasses(look: Look, frame: Frame): string {
  const { rx, ry, gap } = frame.eye;
  const w = rx + 14;
  const h = ry + 11;
  const y = frame.eyeY + 2;
  const round = look.age === 'child' || look.lashes ? h : 13;
  const lens = `<rect x="${CX - gap - w}" y="${y - h}" width="${2 * w}" height="${2 * h}" rx="${round}" stroke-width="5"/>`;
  const bow = line(
    `M${CX - gap - w} ${y - 6}L${CX - Math.min(frame.face - 2, 114)} ${y - 10}`,
    INK,
    5,
  );
  const half = lens + bow;
  return `${twin(half, CX)}${line(`M${CX - gap + w} ${y - 4}Q${CX} ${y - 12} ${CX + gap - w} ${y - 4}`, INK, 5)}`;
}

/** A band over the hair with a small bow. */
function drawHairband(frame: Frame, palette: Palette): string {
  const arc = fitted(frame, 'M-103 -50C-92 -116 -44 -122 0 -122C44 -122 92 -116 103 -50');
  const [x, y] = onHead(frame, 62, -108);
  const bow = 'M0 2C-8 -26 -42 -30 -42 -4C-44 22 -14 22 0 2C14 22 44 22 42 -4C42 -30 8 -26 0 2Z';
  return (
    strap(arc, palette.accent.base, 13) +
    `<g transform="translate(${x} ${y})rotate(24)">${inked(bow, palette.accent.base)}${inked('M-9 0a9 10 0 1 0 18 0a9 10 0 1 0 -18 0Z', palette.accent.shade)}</g>`
  );
}

/** A soft cap; with the police's clothes it is a peaked cap with a badge. */
function drawCap(look: Look, frame: Frame, palette: Palette): string {
  const crown = fitted(
    frame,
    look.clothes === 'officer'
      ? 'M-109 -54C-110 -76 -138 -88 -128 -108C-90 -142 90 -142 128 -108C138 -88 110 -76 109 -54Q0 -78 -109 -54Z'
      : 'M-121 -40C-134 -104 -72 -136 0 -136C72 -136 134 -104 121 -40Q0 -76 -121 -40Z',
  );
  const tone = look.clothes === 'officer' ? palette.cloth : palette.accent;
  const band = fitted(frame, 'M-109 -54Q0 -80 109 -54L112 -74Q0 -104 -112 -74Z');
  const brim = fitted(
    frame,
    'M-108 -48C-96 -72 96 -72 108 -48C116 -34 102 -28 86 -34C40 -50 -40 -50 -86 -34C-102 -28 -116 -34 -108 -48Z',
  );
  const [x, y] = onHead(frame, 0, -106);
  const badge =
    look.clothes === 'officer'
      ? inked(band, palette.cloth.shade) + inked(star(x, y, 19), '#f3c64e', 3)
      : line(
          fitted(frame, 'M0 -138V-70M-52 -134Q-74 -100 -66 -60M52 -134Q74 -100 66 -60'),
          tone.shade,
          3,
        );
  return (
    modelled(crown, tone, badge) +
    inked(brim, look.clothes === 'officer' ? '#3a3958' : tone.shade) +
    line(
      fitted(frame, 'M-66 -54Q-30 -60 4 -60'),
      look.clothes === 'officer' ? '#6a6a92' : tone.base,
    )
  );
}

/** A five-pointed star around (x, y). */
export function star(x: number, y: number, size: number): string {
  const points = Array.from({ length: 10 }, (_, i) => {
    const r = i % 2 === 0 ? size : size * 0.45;
    const angle = (Math.PI * i) / 5 - Math.PI / 2;
    return `${Math.round(x + r * Math.cos(angle))} ${Math.round(y + r * Math.sin(angle))}`;
  });
  return `M${points.join('L')}Z`;
}

function drawLanyard(frame: Frame, palette: Palette): string {
  const { neck, shoulderY } = frame;
  const y = PLUMB - 80;
  const ribbon = `M${CX - neck - 6} ${shoulderY - 6}L${CX} ${y}L${CX + neck + 6} ${shoulderY - 6}`;
  return (
    strap(ribbon, palette.accent.base, 7) +
    `<rect x="${CX - 30}" y="${y}" width="60" height="76" rx="7" fill="#fffdf8"/>` +
    flat(`M${CX - 28} ${y + 2}h56v16h-56Z`, palette.accent.base) +
    oval(CX, y + 38, 10, 11, palette.skin.base) +
    flat(`M${CX - 10} ${y + 37}a10 11 0 0 1 20 0Z`, palette.hair.base) +
    line(`M${CX - 16} ${y + 60}h32`, '#b9b8c8', 4)
  );
}

function drawScarf(frame: Frame, palette: Palette): string {
  const { neck, shoulderY } = frame;
  const [l, r] = [CX - neck - 26, CX + neck + 26];
  const y = shoulderY - 22;
  const wrap = `M${l + 8} ${y - 8}C${l - 14} ${y + 4} ${l - 10} ${y + 36} ${CX - 32} ${y + 46}Q${CX} ${y + 56} ${CX + 32} ${y + 46}C${r + 10} ${y + 36} ${r + 14} ${y + 4} ${r - 8} ${y - 8}C${CX + 30} ${y + 18} ${CX - 30} ${y + 18} ${l + 8} ${y - 8}Z`;
  const tail = `M${CX + 18} ${y + 40}L${CX + 52} ${y + 32}L${CX + 66} ${y + 136}L${CX + 22} ${y + 140}Z`;
  const stripe = line(`M${CX + 18} ${y + 108}l48 -5`, palette.accent.light, 8);
  const folds = line(
    `M${CX - 44} ${y + 22}Q${CX - 20} ${y + 40} ${CX + 10} ${y + 40}`,
    palette.accent.shade,
    4,
  );
  return modelled(tail, palette.accent, stripe) + modelled(wrap, palette.accent, folds, [-4, -10]);
}

/** The bag behind the shoulders. */
export function drawBag(look: Look, frame: Frame, palette: Palette): string {
  if (!look.accessories.includes('backpack')) return '';
  const { shoulder, shoulderY } = frame;
  const w = shoulder * 0.86;
  const d = `M${CX - w} ${CUT}V${shoulderY + 20}C${CX - w} ${shoulderY - 44} ${CX + w} ${shoulderY - 44} ${CX + w} ${shoulderY + 20}V${CUT}Z`;
  return inked(d, palette.accent.shade);
}

function drawStraps(frame: Frame, palette: Palette): string {
  const { shoulder, shoulderY: y, neck } = frame;
  const x = Math.round(CX - (neck + 16 + shoulder) / 2);
  const out = Math.round(CX - shoulder * 0.66);
  const down = `M${x + 2} ${y}C${x - 12} ${y + 56} ${out} ${y + 96} ${out} ${PLUMB}V${CUT}`;
  return twin(strap(down, palette.accent.base, 18), CX);
}

/** What lies on the clothes, below the head. */
export function drawOnClothes(look: Look, frame: Frame, palette: Palette): string {
  const worn = new Set(look.accessories);
  return (
    (worn.has('backpack') ? drawStraps(frame, palette) : '') +
    (worn.has('lanyard') ? drawLanyard(frame, palette) : '') +
    (worn.has('scarf') ? drawScarf(frame, palette) : '')
  );
}

function drawMoustache(frame: Frame, palette: Palette): string {
  const y = frame.eyeY + frame.mouth.drop - 16;
  const half = `M${CX} ${y - 8}C${CX - 12} ${y - 13} ${CX - 26} ${y - 6} ${CX - 34} ${y + 8}C${CX - 24} ${y + 9} ${CX - 12} ${y + 7} ${CX} ${y + 2}Z`;
  const wing = flat(half, palette.hair.base) + line(half, palette.hair.shade, 3);
  return twin(wing, CX);
}

/** Studs in the ears; long hair hides them. */
export function drawEarrings(look: Look, frame: Frame, palette: Palette): string {
  if (!look.accessories.includes('earrings')) return '';
  const stud = `M${CX - frame.face - 12} ${frame.eyeY + 46}a6 7 0 1 0 12 0a6 7 0 1 0 -12 0Z`;
  return twin(inked(stud, palette.accent.base, 3), CX);
}

/** What lies on the head and the hair. */
export function drawOnHead(look: Look, frame: Frame, palette: Palette): string {
  const worn = new Set(look.accessories);
  return (
    (worn.has('moustache') ? drawMoustache(frame, palette) : '') +
    (worn.has('hairband') ? drawHairband(frame, palette) : '') +
    (worn.has('cap') ? drawCap(look, frame, palette) : '')
  );
}
