// Eyes and brows of a face, in coordinates of the bust cell; each face names the pose they take.
// An eye is drawn around (0, 0) as the one at the right of the picture; its twin is mirrored.
import type { Look } from '../../level/look.ts';
import { INK, type Palette } from './colour.ts';
import { CX, type Frame } from './frame.ts';
import { flat, line, oval, twin } from './pen.ts';

/** How an open eye is held. Lengths are shares of the eye's own radii. */
export interface OpenLid {
  readonly kind: 'open';
  /** How far the upper lid hangs: 0 wide open, 0.5 half closed. */
  readonly lid: number;
  /** Turn of the lid in degrees: positive lets the inner end sink, as in anger. */
  readonly tilt: number;
  /** Size of the iris, 1 is usual. */
  readonly iris: number;
  /** How far the eye looks down. */
  readonly down: number;
  /** How far it looks to the right of the picture. */
  readonly aside: number;
  /** The lower lid pushed up, as in a smile. */
  readonly smiling: boolean;
}

/** How one eye is held: open, or closed and arched (1 as in laughter, -1 as in sleep). */
export type Lid = OpenLid | { readonly kind: 'closed'; readonly arch: 1 | -1 };

/** How a brow is held: lift 1 as high as it goes, tilt as for a lid, bend 1 well arched. */
export interface Brow {
  readonly lift: number;
  readonly tilt: number;
  readonly bend: number;
}

/** A pair of the same thing, left and right of the picture. */
export type Pair<T> = readonly [T, T];

const round = (n: number) => Math.round(n * 10) / 10;

/** An ellipse at (x, y) cut off above the height `at`. */
function cut(x: number, y: number, rx: number, ry: number, at: number): string {
  if (at <= y - ry)
    return `M${round(x - rx)} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`;
  const half = rx * Math.sqrt(1 - ((at - y) / ry) ** 2);
  return `M${round(x - half)} ${at}A${rx} ${ry} 0 ${at < y ? 1 : 0} 0 ${round(x + half)} ${at}Z`;
}

/** An open eye; `side` -1 when it will be mirrored, so that it looks aside and shines the same way. */
function openEye(pose: OpenLid, side: 1 | -1, look: Look, frame: Frame, palette: Palette): string {
  const { rx, ry } = frame.eye;
  const edge = round(-ry + pose.lid * 2 * ry);
  const r = round((look.age === 'child' ? 0.7 : 0.76) * ry * pose.iris);
  const [gx, gy] = [round(pose.aside * rx * side), round(pose.down * ry)];
  const half = rx * Math.sqrt(1 - (edge / ry) ** 2);
  const wide = pose.lid < 0.12;
  const [end, endY] = wide ? [rx + 2, round(-ry * 0.15)] : [round(half + 2), edge + 2];
  const upper = wide
    ? `M${-end} ${endY}C${-rx} ${round(-ry * 1.35)} ${rx} ${round(-ry * 1.35)} ${end} ${endY}`
    : `M${-end} ${endY}Q0 ${edge - 5} ${end} ${endY}`;
  const low = round(ry * 0.62);
  const smile = `M${-rx - 1} ${low}Q0 ${round(ry * 0.15)} ${rx + 1} ${low}`;
  const glasses = look.accessories.includes('glasses');
  const lashes = `M${end - 1} ${endY}l${glasses ? '5 -3' : `8 -5M${end - 5} ${endY - 5}l7 -8`}`;
  return (
    `<path d="${cut(0, 0, rx, ry, edge)}" fill="#fff" stroke-width="2" stroke-opacity=".45"/>` +
    flat(cut(gx, gy, r, r, edge), '#3a2219') +
    oval(gx, round(gy + r * 0.45), round(r * 0.55), round(r * 0.35), '#84553a') +
    (pose.smiling ? flat(`${smile}L${rx} ${ry + 2}H${-rx}Z`, palette.skin.base) : '') +
    (pose.smiling ? line(smile, palette.skin.shade, 4) : '') +
    line(upper, INK, 6) +
    (look.lashes ? line(lashes) : '')
  );
}

function closedEye(arch: 1 | -1, look: Look, frame: Frame): string {
  const wide = frame.eye.rx + 3;
  const lid = `M${-wide} ${arch * 5}Q0 ${round(-arch * frame.eye.ry * 1.15)} ${wide} ${arch * 5}`;
  return line(lid, INK, 7) + (look.lashes ? line(`M${wide} ${arch * 5}l8 ${arch - 2}`) : '');
}

/** The light in an eye, always at its upper left. */
function gleam(pose: Lid, side: 1 | -1, frame: Frame, look: Look): string {
  if (pose.kind === 'closed') return '';
  const { rx, ry, gap } = frame.eye;
  const r = (look.age === 'child' ? 0.7 : 0.76) * ry * pose.iris;
  const x = CX + side * gap + pose.aside * rx - r * 0.34;
  const y = frame.eyeY + Math.max(pose.down * ry - r * 0.34, -ry + pose.lid * 2 * ry + r * 0.5);
  return oval(round(x), round(y), round(r * 0.34), round(r * 0.34), '#fff');
}

function drawEye(pose: Lid, side: 1 | -1, look: Look, frame: Frame, palette: Palette): string {
  const at = `translate(${CX + frame.eye.gap} ${frame.eyeY})`;
  if (pose.kind === 'closed')
    return `<g transform="${at}">${closedEye(pose.arch, look, frame)}</g>`;
  const turn = pose.tilt === 0 ? '' : `rotate(${-pose.tilt})`;
  return `<g transform="${at}${turn}">${openEye(pose, side, look, frame, palette)}</g>`;
}

const toLeft = (drawing: string) => `<g transform="matrix(-1 0 0 1 ${2 * CX} 0)">${drawing}</g>`;

/** Both eyes. */
export function drawEyes(pair: Pair<Lid>, look: Look, frame: Frame, palette: Palette): string {
  const [left, right] = pair;
  const ahead = left === right && (left.kind === 'closed' || left.aside === 0);
  const eyes = ahead
    ? twin(drawEye(right, 1, look, frame, palette), CX)
    : toLeft(drawEye(left, -1, look, frame, palette)) + drawEye(right, 1, look, frame, palette);
  return eyes + gleam(left, -1, frame, look) + gleam(right, 1, frame, look);
}

function drawBrow(brow: Brow, look: Look, frame: Frame, palette: Palette): string {
  const { rx, ry, gap } = frame.eye;
  const [room, step] = look.accessories.includes('glasses') ? [18, 7] : [13, 13];
  const y = round(frame.eyeY - ry - room - brow.lift * step);
  const half = rx + 4;
  const thick = look.lashes ? 7 : look.age === 'child' ? 8 : 10;
  const arc = `M${-half} ${round(brow.bend * 3)}Q-2 ${round(-brow.bend * 10)} ${half} ${round(brow.bend * 4)}`;
  return `<g transform="translate(${CX + gap + 1} ${y})rotate(${-brow.tilt})">${line(arc, palette.brow, thick)}</g>`;
}

/** Both brows. */
export function drawBrows(pair: Pair<Brow>, look: Look, frame: Frame, palette: Palette): string {
  const [left, right] = pair;
  const drawn = drawBrow(right, look, frame, palette);
  return left === right ? twin(drawn, CX) : toLeft(drawBrow(left, look, frame, palette)) + drawn;
}
