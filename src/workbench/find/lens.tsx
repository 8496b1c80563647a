// The magnifier over a picture: it follows the pointer, a finger (beside it, so that the hand hides nothing)
// and what has the focus.
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import './lens.css';

/** How much larger things are under it. */
const POWER = 2.4;

/** Its radius in CSS pixels, for a picture so wide. */
const radiusFor = (width: number): number => Math.min(92, Math.max(54, width * 0.13));

interface Point {
  /** Where it looks, in CSS pixels from the corner of the picture. */
  x: number;
  y: number;
  /** Size of the picture. */
  width: number;
  height: number;
  /** Under a finger it is held to the side. */
  finger: boolean;
}

/** Where the magnifier looks; undefined until something was pointed at. @param on whether it is held at all */
function useAim(picture: RefObject<HTMLElement | null>, on: boolean): Point | undefined {
  const [aim, setAim] = useState<Point>();
  useEffect(() => {
    const element = picture.current;
    if (!on || !element) return;
    const look = (x: number, y: number, finger: boolean) => {
      const box = element.getBoundingClientRect();
      const { width, height } = box;
      setAim({ x: x - box.left, y: y - box.top, width, height, finger });
    };
    const follow = (event: PointerEvent) =>
      look(event.clientX, event.clientY, event.pointerType === 'touch');
    const focus = (event: FocusEvent) => {
      if (!(event.target instanceof HTMLElement) || event.target === element) return;
      const { left, top, width, height } = event.target.getBoundingClientRect();
      look(left + width / 2, top + height / 2, false);
    };
    element.addEventListener('pointerdown', follow);
    element.addEventListener('pointermove', follow);
    element.addEventListener('focusin', focus);
    return () => {
      element.removeEventListener('pointerdown', follow);
      element.removeEventListener('pointermove', follow);
      element.removeEventListener('focusin', focus);
      setAim(undefined);
    };
  }, [on]);
  return aim;
}

/** @param url of the picture that lies under it */
export function Lens(props: { picture: RefObject<HTMLElement | null>; url: string; on: boolean }) {
  const aim = useAim(props.picture, props.on);
  if (!props.on || !aim) return null;
  const { x, y, width, height } = aim;
  const radius = radiusFor(width);
  const above = aim.finger ? radius * 1.2 : 0;
  // Near the upper edge there is no room above a finger; below it there is.
  const centre = { x, y: y - above < radius / 2 ? y + above : y - above };
  return (
    <div
      class="lens"
      aria-hidden="true"
      style={{
        left: `${centre.x - radius}px`,
        top: `${centre.y - radius}px`,
        width: `${2 * radius}px`,
        height: `${2 * radius}px`,
        backgroundImage: `url("${props.url}")`,
        backgroundSize: `${width * POWER}px ${height * POWER}px`,
        backgroundPosition: `${radius - x * POWER}px ${radius - y * POWER}px`,
      }}
    />
  );
}
