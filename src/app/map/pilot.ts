// Steers the camera: at once under a hand, in a short glide on its own, with a little run-out after a throw.
import {
  type Camera,
  keptIn,
  type Point,
  panned,
  reach,
  type View,
  wholeMap,
  zoomedAbout,
} from './camera.ts';

/** Shows what the camera sees. @param moving whether more is to be expected at once */
export type Show = (camera: Camera, view: View, moving: boolean) => void;

export interface Pilot {
  readonly camera: Camera;
  readonly view: View;
  /** The window has another size: what was in its middle stays there. */
  resize(view: View): void;
  pan(by: Point): void;
  /** @param at a point of the window, in pixels from its upper left corner */
  zoom(factor: number, at: Point): void;
  /** Comes nearer or goes farther from the middle, in a glide. */
  step(factor: number): void;
  /** Goes there at once. */
  jumpTo(camera: Camera): void;
  /** Goes there in a glide, or at once where motion is spared. */
  glideTo(camera: Camera): void;
  /** Lets go of the map while it moves. @param speed pixels in a millisecond */
  letGo(speed: Point): void;
  /** Stands still. */
  stop(): void;
  dispose(): void;
}

const GLIDE_MS = 420;
/** After this many milliseconds without a change the camera has come to rest. */
const REST_MS = 160;
/** What is left of the speed of a throw after a millisecond. */
const RUN_OUT = 0.994;
/** Pixels in a millisecond; slower than this is still. */
const STILL = 0.04;

const eased = (part: number): number => 1 - (1 - part) ** 3;

/** @param spared whether motion is to be spared now */
export function createPilot(show: Show, spared: () => boolean): Pilot {
  let view: View = { width: 1, height: 1 };
  let camera: Camera = wholeMap(view);
  let frame = 0;
  let flying = false;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const set = (next: Camera) => {
    camera = keptIn(next, view);
    show(camera, view, true);
    // On a slow device a frame may be longer than a rest.
    if (!flying) restSoon();
  };
  const restSoon = () => {
    clearTimeout(rest);
    rest = setTimeout(() => show(camera, view, false), REST_MS);
  };
  const stop = () => {
    cancelAnimationFrame(frame);
    if (flying) restSoon();
    flying = false;
  };
  /** Calls `step` with the milliseconds since the start and since the last frame until it says false. */
  const run = (step: (since: number, last: number) => boolean) => {
    stop();
    clearTimeout(rest);
    flying = true;
    const start = performance.now();
    let last = start;
    const next = () => {
      const now = performance.now();
      if (step(now - start, now - last)) frame = requestAnimationFrame(next);
      else stop();
      last = now;
    };
    frame = requestAnimationFrame(next);
  };

  const glideTo = (wanted: Camera): void => {
    const there = keptIn(wanted, view);
    const from = camera;
    stop();
    if (spared()) {
      set(there);
      return;
    }
    run((since) => {
      const part = eased(Math.min(1, since / GLIDE_MS));
      // Even steps of nearness look even when they multiply.
      const zoom = from.zoom * (there.zoom / from.zoom) ** part;
      set({ x: mix(from.x, there.x, part), y: mix(from.y, there.y, part), zoom });
      return since < GLIDE_MS;
    });
  };

  return {
    get camera() {
      return camera;
    },
    get view() {
      return view;
    },
    resize(size) {
      view = size;
      set(camera);
    },
    pan(by) {
      stop();
      set(panned(camera, view, by));
    },
    zoom(factor, at) {
      stop();
      set(zoomedAbout(camera, view, factor, at));
    },
    step(factor) {
      const middle = { x: view.width / 2, y: view.height / 2 };
      glideTo(zoomedAbout(camera, view, factor, middle));
    },
    jumpTo(there) {
      stop();
      set(there);
    },
    glideTo,
    letGo(speed) {
      if (spared() || Math.hypot(speed.x, speed.y) < STILL) return;
      run((since, last) => {
        const left = RUN_OUT ** since;
        set(panned(camera, view, { x: speed.x * left * last, y: speed.y * left * last }));
        return Math.hypot(speed.x, speed.y) * left > STILL;
      });
    },
    stop,
    dispose() {
      stop();
      clearTimeout(rest);
    },
  };
}

const mix = (from: number, to: number, part: number): number => from + (to - from) * part;

/** Whether the camera can still come nearer, and go farther out. */
export function roomIn({ zoom }: Camera, view: View): { nearer: boolean; farther: boolean } {
  const { out, near } = reach(view);
  return { nearer: zoom < near * 0.999, farther: zoom > out * 1.001 };
}
