// A line of the brush as one short string, for a picture may hold thousands of them.
//
// Lengths are whole units of the panel (`PANEL`), pressure is in fifteenths. The string is a row of steps:
//   a step along x, then one along y, from the point before (the first from 0, 0). A step is a number n ≥ 0
//     (2·d, or -2·d - 1 where d is negative) in digits of 5 bits, the lowest first; each digit but the last
//     has 32 added. A digit is a character of DIGITS.
//   Before a step along x there may be one character from `0` (0/15) to `?` (15/15): from that point on the
//     pressure is so much. A line without any has no pressure: it was drawn by a mouse, or a finger.

export interface Point {
  x: number;
  y: number;
  /** 0–1, from a pen; nothing where the device tells none. */
  pressure?: number | undefined;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+,-.';
const VALUES = new Map([...DIGITS].map((digit, value) => [digit, value]));

const NO_PRESSURE = '0'.charCodeAt(0);
const FULL = 15;

/** What a line looks like. */
export const LINE = /^[0-?A-Za-z!#$%&()*+,\-.]+$/;

/** Farther from the corner of a panel nobody draws, whatever a file says. */
const FAR = 100_000;
const within = (length: number) => Math.min(FAR, Math.max(-FAR, length));

function digitsOf(step: number): string {
  let rest = step < 0 ? -2 * step - 1 : 2 * step;
  let digits = '';
  while (rest >= 32) {
    digits += DIGITS[32 + (rest % 32)];
    rest = Math.floor(rest / 32);
  }
  return digits + DIGITS[rest];
}

/** @param points at least one, near a panel */
export function encodeLine(points: readonly Point[]): string {
  let line = '';
  let [x, y, pressure] = [0, 0, -1];
  for (const point of points) {
    const now = { x: Math.round(point.x), y: Math.round(point.y) };
    if (point.pressure !== undefined) {
      const pressed = Math.round(Math.min(1, Math.max(0, point.pressure)) * FULL);
      if (pressed !== pressure) line += String.fromCharCode(NO_PRESSURE + pressed);
      pressure = pressed;
    }
    line += digitsOf(now.x - x) + digitsOf(now.y - y);
    ({ x, y } = now);
  }
  return line;
}

/** The points of a line; a step that is cut off at its end is left out. */
export function decodeLine(line: string): Point[] {
  const points: Point[] = [];
  let [x, y] = [0, 0];
  let pressure: number | undefined;
  let along: number | undefined;
  let [number, weight] = [0, 1];
  for (const character of line) {
    const digit = VALUES.get(character);
    if (digit === undefined) {
      pressure = (character.charCodeAt(0) - NO_PRESSURE) / FULL;
      continue;
    }
    number += (digit % 32) * weight;
    weight = Math.min(2 ** 40, weight * 32);
    if (digit >= 32) continue;
    const step = number % 2 === 1 ? -(number + 1) / 2 : number / 2;
    [number, weight] = [0, 1];
    if (along === undefined) {
      along = step;
    } else {
      x = within(x + along);
      y = within(y + step);
      points.push({ x, y, pressure });
      along = undefined;
    }
  }
  return points;
}
