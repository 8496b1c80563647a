// Which names are written on the map: as many as there is room for, so that none lies over another or
// over a building that stands in front.
import type { Point } from './camera.ts';
import { type Frame, overlap } from './land.ts';

/** The name of a place, written below it. */
export interface Label {
  id: string;
  /** Where on the map its upper edge has its middle. */
  at: Point;
  /** CSS pixels, the same at every zoom. */
  width: number;
  height: number;
}

/** Pixels that stay free between two names. */
const APART = 4;

/**
 * The ids of the names that are written.
 * @param labels the more important before the less
 * @param bodies what no name may lie over, in units of the map
 * @param zoom pixels to a unit of the map
 */
export function written(
  labels: readonly Label[],
  bodies: readonly Frame[],
  zoom: number,
): Set<string> {
  const taken = [...bodies];
  const ids = new Set<string>();
  for (const { id, at, width, height } of labels) {
    const half = (width + APART) / 2 / zoom;
    const box = {
      left: at.x - half,
      top: at.y,
      right: at.x + half,
      bottom: at.y + (height + APART) / zoom,
    };
    if (taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    ids.add(id);
  }
  return ids;
}
