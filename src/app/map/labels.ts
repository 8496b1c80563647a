// Which names are written on the map: as many as there is room for, so that none lies over another.
import type { Point } from './camera.ts';

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
 * @param zoom pixels to a unit of the map
 */
export function written(labels: readonly Label[], zoom: number): Set<string> {
  const boxes: { left: number; top: number; right: number; bottom: number }[] = [];
  const ids = new Set<string>();
  for (const { id, at, width, height } of labels) {
    const left = at.x * zoom - width / 2;
    const top = at.y * zoom;
    const box = { left, top, right: left + width + APART, bottom: top + height + APART };
    const free = boxes.every(
      (other) =>
        box.right <= other.left ||
        other.right <= box.left ||
        box.bottom <= other.top ||
        other.bottom <= box.top,
    );
    if (!free) continue;
    boxes.push(box);
    ids.add(id);
  }
  return ids;
}
