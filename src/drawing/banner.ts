// A banner with the slogan on it: as long as its words, in one line or two.
import type { Drawing } from '../activities/studio/drawing.ts';
import { INK, PAPER_COLOURS } from './crayons.ts';

const FAMILY = '"Huninn", "Huninn Typed", "Noto Sans TC", "PingFang TC", sans-serif';
const FONT_SIZE = 62;
const LEADING = 80;
/** The longest line of two, in units of the panel; a single one may be as long. */
const LONGEST = 960;
const PADDING = { x: 46, y: 18 } as const;
/** How far the tails reach out at both ends. */
const TAIL = 54;

export const fontOf = (size: number): string => `${size}px ${FAMILY}`;

/** Fetches the characters of the slogans. The picture is painted without them if they do not come. */
export async function loadFont({ ops }: Drawing): Promise<void> {
  const texts = ops.map((op) => ('thing' in op && op.thing.is === 'slogan' ? op.thing.text : ''));
  const characters = [...new Set(texts.join(''))].join('');
  if (characters === '') return;
  await document.fonts.load(fontOf(FONT_SIZE), characters).catch(() => []);
}

let measuring: CanvasRenderingContext2D | null | undefined;

function widthOf(text: string, size: number): number {
  measuring ??= document.createElement('canvas').getContext('2d');
  if (!measuring) return text.length * size;
  measuring.font = fontOf(size);
  return measuring.measureText(text).width;
}

interface Layout {
  lines: string[];
  fontSize: number;
  width: number;
  height: number;
}

/** Breaks a text near its middle: at a blank, or between two characters that are no letters. */
function halves(text: string): string[] {
  const characters = [...text];
  const places = characters.flatMap((character, at) => {
    const before = characters[at - 1] ?? '';
    const within = /[\w'’]/.test(character) && /[\w'’]/.test(before);
    return at === 0 || within || /[，。！？、,.!?」』]/.test(character) ? [] : [at];
  });
  const middle = characters.length / 2;
  const [place = Math.ceil(middle)] = places.toSorted(
    (a, b) => Math.abs(a - middle) - Math.abs(b - middle),
  );
  return [characters.slice(0, place), characters.slice(place)].map((half) => half.join('').trim());
}

/** How the words of a banner are laid out. */
export function layoutOf(slogan: string): Layout {
  const text = slogan.trim();
  const lines = widthOf(text, FONT_SIZE) <= LONGEST * 0.8 ? [text] : halves(text);
  const longest = Math.max(...lines.map((line) => widthOf(line, FONT_SIZE)), 120);
  const shrink = Math.min(1, LONGEST / longest);
  return {
    lines,
    fontSize: FONT_SIZE * shrink,
    width: longest * shrink + 2 * (PADDING.x + TAIL),
    height: lines.length * LEADING * shrink + 2 * PADDING.y,
  };
}

/** Paints a banner around the origin. @param colour of its edge and tails */
export function paintBanner(
  context: CanvasRenderingContext2D,
  slogan: string,
  colour: string,
): void {
  const { lines, fontSize, width, height } = layoutOf(slogan);
  const [right, bottom] = [width / 2 - TAIL, height / 2];
  context.lineJoin = 'round';
  context.strokeStyle = INK;
  for (const side of [-1, 1]) {
    const [inner, outer] = [side * (right - 26), (side * width) / 2];
    context.beginPath();
    context.moveTo(inner, -bottom + 22);
    context.lineTo(outer, -bottom + 22);
    context.lineTo(outer - side * 24, 16);
    context.lineTo(outer, bottom + 14);
    context.lineTo(inner, bottom + 14);
    context.closePath();
    context.fillStyle = colour;
    context.fill();
    context.lineWidth = 5;
    context.stroke();
  }
  context.beginPath();
  context.roundRect(-right, -bottom, 2 * right, height, 16);
  context.fillStyle = PAPER_COLOURS.white;
  context.fill();
  context.lineWidth = 5;
  context.stroke();
  context.beginPath();
  context.roundRect(-right + 9, -bottom + 9, 2 * right - 18, height - 18, 9);
  context.strokeStyle = colour;
  context.lineWidth = 6;
  context.stroke();
  context.fillStyle = INK;
  context.font = fontOf(fontSize);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const leading = (LEADING * fontSize) / FONT_SIZE;
  lines.forEach((line, at) => {
    context.fillText(line, 0, (at - (lines.length - 1) / 2) * leading + 3);
  });
}
