// The proportions of a person, by age and build. All lengths are pixels of the bust cell; the middle
// of every body is at x 240. Hair and headgear are drawn on a unit head and fitted to the frame.
import type { Look } from '../../level/look.ts';

/** The measures a person is drawn by. */
export interface Frame {
  /** Half the width of the face at the cheeks. */
  readonly face: number;
  /** Top of the skull, without hair. */
  readonly top: number;
  readonly eyeY: number;
  readonly chinY: number;
  /** How full the lower face is: 0.4 pointed, 0.6 round. */
  readonly jaw: number;
  /** Half the width of the neck. */
  readonly neck: number;
  /** Where neck and shoulders meet. */
  readonly shoulderY: number;
  /** Half the width at the arms. */
  readonly shoulder: number;
  /** Half radii of an open eye, distance of an eye from the middle. */
  readonly eye: { readonly rx: number; readonly ry: number; readonly gap: number };
  /** The mouth's height below the eyes and half its width. */
  readonly mouth: { readonly drop: number; readonly half: number };
  readonly noseDrop: number;
}

/** The middle of every bust. */
export const CX = 240;

/** Height of the bust cell: bodies run past it and are cut there. */
export const FLOOR = 600;

/** Where what runs past the floor ends, out of sight. */
export const CUT = FLOOR + 20;

/**
 * From here down every edge hangs plumb and nothing begins or ends, so that the stage can draw the
 * last rows on below the floor.
 */
export const PLUMB = FLOOR - 32;

const BY_AGE: Record<Look['age'], Frame> = {
  child: {
    face: 113,
    top: 140,
    eyeY: 280,
    chinY: 380,
    jaw: 0.6,
    neck: 27,
    shoulderY: 402,
    shoulder: 124,
    eye: { rx: 21, ry: 25, gap: 51 },
    mouth: { drop: 57, half: 26 },
    noseDrop: 32,
  },
  teen: {
    face: 104,
    top: 106,
    eyeY: 244,
    chinY: 359,
    jaw: 0.5,
    neck: 34,
    shoulderY: 392,
    shoulder: 158,
    eye: { rx: 20, ry: 22, gap: 47 },
    mouth: { drop: 73, half: 26 },
    noseDrop: 42,
  },
  adult: {
    face: 100,
    top: 92,
    eyeY: 226,
    chinY: 352,
    jaw: 0.48,
    neck: 40,
    shoulderY: 390,
    shoulder: 178,
    eye: { rx: 19, ry: 19, gap: 45 },
    mouth: { drop: 82, half: 28 },
    noseDrop: 48,
  },
  elder: {
    face: 102,
    top: 100,
    eyeY: 234,
    chinY: 356,
    jaw: 0.55,
    neck: 38,
    shoulderY: 396,
    shoulder: 168,
    eye: { rx: 17, ry: 16, gap: 45 },
    mouth: { drop: 80, half: 27 },
    noseDrop: 48,
  },
};

const BY_BUILD: Record<
  Look['build'],
  { shoulder: number; face: number; neck: number; jaw: number }
> = {
  slim: { shoulder: 0.88, face: 0.97, neck: 0.86, jaw: -0.05 },
  medium: { shoulder: 1, face: 1, neck: 1, jaw: 0 },
  broad: { shoulder: 1.12, face: 1.06, neck: 1.15, jaw: 0.07 },
};

/** The measures of a look. */
export function frameOf(look: Look): Frame {
  const frame = BY_AGE[look.age];
  const build = BY_BUILD[look.build];
  return {
    ...frame,
    face: Math.round(frame.face * build.face),
    jaw: frame.jaw + build.jaw,
    neck: Math.round(frame.neck * build.neck),
    shoulder: Math.round(frame.shoulder * build.shoulder),
  };
}

/**
 * A point of the unit head in pixels: u runs from -100 to 100 across the face, v is -100 at the top
 * of the skull, 0 at the eyes and 100 at the chin.
 */
export function onHead(frame: Frame, u: number, v: number): readonly [x: number, y: number] {
  const reach = v < 0 ? frame.eyeY - frame.top : frame.chinY - frame.eyeY;
  return [Math.round(CX + (u * frame.face) / 100), Math.round(frame.eyeY + (v * reach) / 100)];
}

/** Path data written on the unit head (absolute M L C Q S Z only), fitted to the frame. */
export function fitted(frame: Frame, path: string): string {
  return path.replace(/(-?[\d.]+)[ ,]+(-?[\d.]+)/g, (_, u: string, v: string) =>
    onHead(frame, Number(u), Number(v)).join(' '),
  );
}
