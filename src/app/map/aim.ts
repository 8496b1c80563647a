// What one can go to on the map: the whole of it, or one academy.
import { ACADEMIES, type Academy } from '../../level/terms.ts';
import { type Camera, lookAt, type View, wholeMap } from './camera.ts';
import { GROUNDS } from './land.ts';
import { frameOf } from './plots.ts';

export type Aim = 'whole' | Academy;

/** Pixels at the edges of the window over which the controls of the map lie. */
export const EDGE = { top: 16, bottom: 84, side: 12 };

/** Narrower windows than this (in pixels) show one district, not the whole map, when one arrives. */
const NARROW = 700;

/** Where the camera stands to show an aim. @param count how many levels each academy has */
export function cameraFor(aim: Aim, view: View, count: (academy: Academy) => number): Camera {
  return aim === 'whole' ? wholeMap(view) : lookAt(frameOf(aim, count(aim)), view, EDGE);
}

/** What is shown to somebody who arrives. @param last where they played last */
export const firstAim = (view: View, last: Academy | undefined): Aim =>
  view.width < NARROW ? (last ?? ACADEMIES[0]) : 'whole';

/** The district that a camera looks at, if it is one and not all. */
export function districtAt({ x, zoom }: Camera, { width }: View): Academy | undefined {
  if (width / zoom > 1700) return undefined;
  return ACADEMIES.find((academy) => x >= GROUNDS[academy].left && x <= GROUNDS[academy].right);
}
