// What one can go to on the map: the whole of it, or one academy.
import { ACADEMIES, type Academy } from '../../level/terms.ts';
import { type Camera, lookAt, type Point, type View, wholeMap } from './camera.ts';
import { GROUNDS, SIGN_FOOT } from './land.ts';
import { frameOf } from './plots.ts';

export type Aim = 'whole' | Academy;

/** Pixels at the edges of the window over which the controls of the map lie. */
export const EDGE = { top: 16, bottom: 84, side: 12 };

/** Whoever sees more of the map than this (in its units) does not look at one district. */
const WIDE = 1700;
/** Pixels that the sign of a district is high. */
const SIGN = 116;
/** Nearer than this (in pixels to a unit of the map), buildings and their names can be told apart. */
const SMALL = 0.9;
/** The sign and the landmarks are left out where the buildings gain so much by it. */
const WORTH = 1.2;

/** Narrower windows than this (in pixels) show one district, not the whole map, when one arrives. */
const NARROW = 700;

/** Where the camera stands to show an aim. @param count how many levels each academy has */
export function cameraFor(aim: Aim, view: View, count: (academy: Academy) => number): Camera {
  if (aim === 'whole') return wholeMap(view);
  const all = lookAt(frameOf(aim, count(aim)), view, { ...EDGE, top: SIGN });
  const streets = lookAt(frameOf(aim, count(aim), 'streets'), view, EDGE);
  return all.zoom < SMALL && streets.zoom > WORTH * all.zoom ? streets : all;
}

/** What is shown to somebody who arrives. @param last where they played last */
export const firstAim = (view: View, last: Academy | undefined): Aim =>
  view.width < NARROW ? (last ?? ACADEMIES[0]) : 'whole';

/** The district in which a point of the map lies. */
export const districtUnder = ({ x, y }: Point): Academy | undefined =>
  ACADEMIES.find((academy) => {
    const { left, right, bottom } = GROUNDS[academy];
    return x >= left && x <= right && y >= SIGN_FOOT && y <= bottom;
  });

/** The district that a camera looks at, if it is one and not all. */
export function districtAt({ x, zoom }: Camera, { width }: View): Academy | undefined {
  return width / zoom > WIDE ? undefined : districtUnder({ x, y: SIGN_FOOT });
}
