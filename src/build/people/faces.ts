// The eight faces: brows, eyes, mouth and small signs of feeling, each in its own cell, and the
// closed lids of a blink. Glasses are worn over the eyes, so they are drawn in the cells too.
import { FACE_ANCHOR, type Face } from '../../level/atlas.ts';
import type { Look } from '../../level/look.ts';
import { drawGlasses } from './accessories.ts';
import type { Palette } from './colour.ts';
import { type Brow, drawBrows, drawEyes, type Lid, type OpenLid, type Pair } from './eyes.ts';
import { CX, type Frame } from './frame.ts';
import { drawMouth, type Mouth } from './mouths.ts';
import { oval } from './pen.ts';

interface Pose {
  /** Left and right of the picture. */
  readonly eyes: Pair<Lid>;
  readonly brows: Pair<Brow>;
  readonly mouth: Mouth;
  readonly sign?: 'sweat' | 'tear' | 'flush';
}

const open = (pose: Partial<OpenLid>): OpenLid => ({
  kind: 'open',
  lid: 0,
  tilt: 0,
  iris: 1,
  down: 0.08,
  aside: 0,
  smiling: false,
  ...pose,
});
const both = <T>(one: T): Pair<T> => [one, one];
const ARCHED: Lid = { kind: 'closed', arch: 1 };

const POSES: Record<Face, Pose> = {
  calm: {
    eyes: both(open({})),
    brows: both({ lift: 0, tilt: 0, bend: 0.6 }),
    mouth: 'smile',
  },
  happy: {
    eyes: both(open({ smiling: true, iris: 1.05, down: -0.1 })),
    brows: both({ lift: 0.5, tilt: -4, bend: 1 }),
    mouth: 'open-smile',
  },
  laughing: {
    eyes: both(ARCHED),
    brows: both({ lift: 0.7, tilt: -4, bend: 1.2 }),
    mouth: 'laugh',
    sign: 'flush',
  },
  surprised: {
    eyes: both(open({ iris: 0.72, down: 0 })),
    brows: both({ lift: 1, tilt: -4, bend: 1.4 }),
    mouth: 'oh',
  },
  worried: {
    eyes: both(open({ lid: 0.14, tilt: -10, iris: 0.85, down: 0.2, aside: 0.26 })),
    brows: both({ lift: 0.35, tilt: -20, bend: 0.3 }),
    mouth: 'wavy',
    sign: 'sweat',
  },
  sad: {
    eyes: both(open({ lid: 0.36, tilt: -16, iris: 0.95, down: 0.4 })),
    brows: both({ lift: 0.15, tilt: -24, bend: -0.2 }),
    mouth: 'frown',
    sign: 'tear',
  },
  angry: {
    eyes: both(open({ lid: 0.3, tilt: 16, iris: 0.85, down: 0.25 })),
    brows: both({ lift: -0.75, tilt: 21, bend: -0.2 }),
    mouth: 'teeth',
  },
  winking: {
    eyes: [open({ iris: 1.05, down: 0 }), ARCHED],
    brows: [
      { lift: 0.85, tilt: -4, bend: 1.2 },
      { lift: -0.2, tilt: 3, bend: 0.8 },
    ],
    mouth: 'smirk',
  },
};

function drawSign(sign: Pose['sign'], frame: Frame, palette: Palette): string {
  const { eyeY, face } = frame;
  const drop = (x: number, y: number, size: number) =>
    `<path d="M0 -14C7 -4 10 2 10 7A10 10 0 0 1 -10 7C-10 2 -7 -4 0 -14Z" transform="translate(${x} ${y})scale(${size})" fill="#8fd3f4" stroke-width="2.5"/>`;
  switch (sign) {
    case 'sweat':
      return drop(Math.round(CX + face * 0.8), eyeY - 34, 1.1);
    case 'tear':
      return drop(CX - frame.eye.gap - 9, eyeY + frame.eye.ry + 20, 0.9);
    case 'flush':
      return (
        '<g opacity=".35">' +
        [-1, 1]
          .map((side) =>
            oval(Math.round(CX + side * face * 0.66), eyeY + 36, 19, 11, palette.blush),
          )
          .join('') +
        '</g>'
      );
    default:
      return '';
  }
}

/** One face over the bust; `wear` is what lies over the eyes. */
export function drawFace(
  face: Face,
  look: Look,
  frame: Frame,
  palette: Palette,
  wear: string,
): string {
  const pose = POSES[face];
  const size = frame.mouth.half / 28;
  const drawing =
    drawSign(pose.sign === 'flush' ? 'flush' : undefined, frame, palette) +
    drawEyes(pose.eyes, look, frame, palette) +
    wear +
    drawBrows(pose.brows, look, frame, palette) +
    `<g transform="translate(${CX} ${frame.eyeY + frame.mouth.drop})scale(${size.toFixed(2)})">${drawMouth(pose.mouth, palette)}</g>` +
    drawSign(pose.sign === 'flush' ? undefined : pose.sign, frame, palette);
  return shifted(drawing);
}

/** Lids of skin over the open eyes, closed. */
export function drawBlink(look: Look, frame: Frame, palette: Palette, wear: string): string {
  const { rx, ry, gap } = frame.eye;
  const lids = [-1, 1].map((side) =>
    oval(CX + side * gap, frame.eyeY, rx + 5, ry + 5, palette.skin.base),
  );
  const closed: Lid = { kind: 'closed', arch: -1 };
  return shifted(lids.join('') + drawEyes([closed, closed], look, frame, palette) + wear);
}

function shifted(drawing: string): string {
  return `<g transform="translate(${-FACE_ANCHOR.x} ${-FACE_ANCHOR.y})">${drawing}</g>`;
}

/** What lies over the eyes in every face. */
export function drawEyewear(look: Look, frame: Frame): string {
  return look.accessories.includes('glasses') ? drawGlasses(look, frame) : '';
}
