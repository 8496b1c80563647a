// A ring as a hand with a crayon draws it: not quite round, its end running past its beginning.
import type { FindPayload } from '../../activities/find/schema.ts';

export type Area = FindPayload['items'][number]['area'];

/** The size of a picture in its own units. */
export const PICTURE = { width: 1280, height: 720 };

/** Steps along the ring, and how far round it goes (in radians; a little more than once). */
const STEPS = 40;
const TURN = Math.PI * 2.16;
/** How far outside its area a ring runs, in units. */
const ROOM = 12;

/**
 * The ring around an area as SVG path data, in the units of the picture.
 * @param hand tells rings apart, so that no two are the same; any whole number
 */
export function ringAround({ x, y, width, height }: Area, hand: number): string {
  const centre = { x: x + width / 2, y: y + height / 2 };
  const start = -2.2 + Math.sin(hand * 2.3) * 0.4;
  const points = Array.from({ length: STEPS + 1 }, (_, step) => {
    const part = step / STEPS;
    const angle = start + part * TURN;
    const wobble = 0.96 + part * 0.07 + Math.sin(angle * 2 + hand * 1.7) * 0.025;
    return [
      within(centre.x + Math.cos(angle) * (width / 2 + ROOM) * wobble, PICTURE.width),
      within(centre.y + Math.sin(angle) * (height / 2 + ROOM) * wobble, PICTURE.height),
    ].join(' ');
  });
  return `M${points.join('L')}`;
}

/** Inside the picture, so that no part of the ring is cut off. */
const within = (value: number, most: number): number =>
  Math.round(Math.min(most - 6, Math.max(6, value)));
