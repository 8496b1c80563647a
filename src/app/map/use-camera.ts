// The camera in the page: it moves the drawing of the map, and says where it has come to rest.
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { lessMotion } from '../settings.ts';
import { type Camera, type View, wholeMap } from './camera.ts';
import { type Asked as AskedByHand, listenToHands } from './hands.ts';
import { createPilot, type Pilot } from './pilot.ts';

/** Where the camera rests. */
export interface Rest {
  camera: Camera;
  view: View;
}

/** Farther out than this (in pixels to a unit of the map), a name is wider than its building. */
const FAR = 0.75;

interface Asked extends AskedByHand {
  /** The window has another size: where the camera goes then, if it is not to stay. */
  afterResize: (was: Rest, view: View) => Camera | undefined;
}

/** @returns what to hang on the window and on the map in it, and the pilot once they are there */
export function useCamera(asked: Asked): {
  region: RefObject<HTMLElement | null>;
  world: RefObject<HTMLDivElement | null>;
  pilot: Pilot | undefined;
  rest: Rest | undefined;
} {
  const region = useRef<HTMLElement>(null);
  const world = useRef<HTMLDivElement>(null);
  const [pilot, setPilot] = useState<Pilot>();
  const [rest, setRest] = useState<Rest>();
  const latest = useRef(asked);
  latest.current = asked;

  useLayoutEffect(() => {
    const [window, map] = [region.current, world.current];
    if (!window || !map) return;
    let zoom = 0;
    // What would have to be laid out anew at every step waits until the camera rests.
    const settle = (at: Rest) => {
      map.style.setProperty('--rest-zoom', String(at.camera.zoom));
      window.toggleAttribute('data-far', at.camera.zoom < FAR);
      setRest(at);
    };
    const flying = createPilot((camera, view, moving) => {
      const x = view.width / 2 - camera.x * camera.zoom;
      const y = view.height / 2 - camera.y * camera.zoom;
      map.style.transform = `translate3d(${x}px, ${y}px, 0) scale(${camera.zoom})`;
      if (camera.zoom !== zoom) {
        zoom = camera.zoom;
        map.style.setProperty('--zoom', String(zoom));
      }
      // While it moves, the picture is kept as it is; at rest it is drawn sharp for its size.
      window.toggleAttribute('data-moving', moving);
      if (!moving) settle({ camera, view });
    }, lessMotion);
    const sizeOf = () => ({ width: window.clientWidth, height: window.clientHeight });
    flying.resize(sizeOf());
    flying.jumpTo(wholeMap(flying.view));
    settle({ camera: flying.camera, view: flying.view });
    setPilot(flying);
    const watching = new ResizeObserver(() => {
      const size = sizeOf();
      const was = { camera: flying.camera, view: flying.view };
      if (size.width === was.view.width && size.height === was.view.height) return;
      flying.resize(size);
      const there = latest.current.afterResize(was, size);
      if (there) flying.jumpTo(there);
    });
    watching.observe(window);
    return () => {
      watching.disconnect();
      flying.dispose();
    };
  }, []);
  useEffect(() => {
    if (!pilot || !region.current) return;
    return listenToHands(region.current, pilot, {
      onWhole: () => latest.current.onWhole(),
      onLand: (at) => latest.current.onLand(at),
    });
  }, [pilot]);
  return { region, world, pilot, rest };
}
