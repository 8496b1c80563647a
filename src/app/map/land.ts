// The land of the map and its three districts, in units of the drawing assets/map/land.svg.
import type { Academy } from '../../level/terms.ts';

/** A rectangle of the map. */
export interface Frame {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What there is to see. */
export const WORLD: Frame = { left: 0, top: 0, right: 2400, bottom: 1500 };

/** How far the drawing goes on around it, so that no window shows an end. */
export const LAND: Frame = { left: -600, top: -400, right: 3000, bottom: 1900 };

/** The ground that each academy has for its levels, below the landmarks of its district. */
export const GROUNDS: Record<Academy, Frame> = {
  chuanglian: { left: 160, top: 570, right: 860, bottom: 1260 },
  zhilian: { left: 880, top: 570, right: 1520, bottom: 1260 },
  lianmeng: { left: 1540, top: 570, right: 2240, bottom: 1260 },
};

/** Where the sign of a district stands: the foot of its posts. */
export const SIGN_FOOT = 236;

/** The streets of a district: the ground line of the buildings along each. */
export const STREETS = [700, 870, 1040, 1210] as const;

export const widthOf = (frame: Frame): number => frame.right - frame.left;
export const heightOf = (frame: Frame): number => frame.bottom - frame.top;

export const overlap = (a: Frame, b: Frame): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
