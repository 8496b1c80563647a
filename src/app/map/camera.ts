// The camera over the map: what it shows, how near it may come, and that it never looks past the land.
import { type Frame, heightOf, LAND, WORLD, widthOf } from './land.ts';

export interface Point {
  x: number;
  y: number;
}

/** The window on the map, in CSS pixels. */
export interface View {
  width: number;
  height: number;
}

export interface Camera {
  /** The point of the map in the middle of the window. */
  x: number;
  y: number;
  /** CSS pixels to a unit of the map. */
  zoom: number;
}

/** So far out a finger still meets one building of a street, and not its neighbour. */
const FARTHEST = 0.36;
/** So near a building is as large as a hand. */
const NEAREST = 2.4;

/** Where a frame leaves room, so much of it is left above, for there is only sky. */
const ABOVE = 0.25;

const between = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));

const fitting = (view: View, frame: Frame): number =>
  Math.min(view.width / widthOf(frame), view.height / heightOf(frame));

/** How far out and how near the camera goes in a window: out to the whole map, where the land allows. */
export function reach(view: View): { out: number; near: number } {
  const covering = Math.max(view.width / widthOf(LAND), view.height / heightOf(LAND));
  const out = Math.max(covering, fitting(view, WORLD), FARTHEST);
  return { out, near: Math.max(NEAREST, out) };
}

/** The nearest camera that keeps within reach and on the land. */
export function keptIn(camera: Camera, view: View): Camera {
  const { out, near } = reach(view);
  const zoom = between(camera.zoom, out, near);
  const [across, down] = [view.width / 2 / zoom, view.height / 2 / zoom];
  return {
    x: between(camera.x, LAND.left + across, LAND.right - across),
    y: between(camera.y, LAND.top + down, LAND.bottom - down),
    zoom,
  };
}

/** What a camera shows. */
export function shownBy({ x, y, zoom }: Camera, { width, height }: View): Frame {
  const [across, down] = [width / 2 / zoom, height / 2 / zoom];
  return { left: x - across, top: y - down, right: x + across, bottom: y + down };
}

/** Shows a frame as large as it fits. @param edge pixels around it that something else lies over */
export function lookAt(frame: Frame, view: View, edge: Edge = NO_EDGE): Camera {
  const inner = {
    width: Math.max(1, view.width - 2 * edge.side),
    height: Math.max(1, view.height - edge.top - edge.bottom),
  };
  const { out, near } = reach(view);
  const zoom = between(fitting(inner, frame), out, near);
  const spare = inner.height / zoom - heightOf(frame);
  const top = frame.top - spare * ABOVE - edge.top / zoom;
  const camera = { x: (frame.left + frame.right) / 2, y: top + view.height / 2 / zoom, zoom };
  return keptIn(camera, view);
}

/** Pixels of the window that are not free, at its edges. */
export interface Edge {
  top: number;
  bottom: number;
  side: number;
}
const NO_EDGE: Edge = { top: 0, bottom: 0, side: 0 };

/** As far out as it goes. */
export const wholeMap = (view: View): Camera => lookAt(WORLD, view);

/** Moves the map along with a finger. @param by pixels */
export const panned = (camera: Camera, view: View, by: Point): Camera =>
  keptIn({ ...camera, x: camera.x - by.x / camera.zoom, y: camera.y - by.y / camera.zoom }, view);

/** Comes nearer or goes farther; what lies under a point of the window stays under it. */
export function zoomedAbout(camera: Camera, view: View, factor: number, at: Point): Camera {
  const { out, near } = reach(view);
  const zoom = between(camera.zoom * factor, out, near);
  const under = mapPoint(camera, view, at);
  return keptIn(
    {
      x: under.x - (at.x - view.width / 2) / zoom,
      y: under.y - (at.y - view.height / 2) / zoom,
      zoom,
    },
    view,
  );
}

/** The point of the map under a point of the window. */
export const mapPoint = (camera: Camera, view: View, at: Point): Point => ({
  x: camera.x + (at.x - view.width / 2) / camera.zoom,
  y: camera.y + (at.y - view.height / 2) / camera.zoom,
});

/** Moves no more than is needed for a frame to be seen; one that is larger than the window is centred. */
export function showing(camera: Camera, view: View, frame: Frame, edge: Edge = NO_EDGE): Camera {
  const { zoom } = camera;
  const shown = shownBy(camera, view);
  const free = {
    left: shown.left + edge.side / zoom,
    right: shown.right - edge.side / zoom,
    top: shown.top + edge.top / zoom,
    bottom: shown.bottom - edge.bottom / zoom,
  };
  const by = (least: number, most: number, from: number, to: number): number => {
    if (most - least > to - from) return (least + most) / 2 - (from + to) / 2;
    return Math.min(0, least - from) + Math.max(0, most - to);
  };
  const x = camera.x + by(frame.left, frame.right, free.left, free.right);
  const y = camera.y + by(frame.top, frame.bottom, free.top, free.bottom);
  return keptIn({ x, y, zoom }, view);
}

/** Whether two cameras show the same, to the eye. */
export const alike = (a: Camera, b: Camera): boolean =>
  Math.hypot(a.x - b.x, a.y - b.y) < 1 && Math.abs(a.zoom / b.zoom - 1) < 0.005;
