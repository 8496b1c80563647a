// The magnifier over a picture: it lies on the picture until something is pointed at, then follows the
// pointer, what has the focus, and a finger (beside it, so that the hand hides nothing).
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import './lens.css';

/** How much larger things are under it. */
const POWER = 2.4;

/** Its radius in CSS pixels, for a picture so wide. */
const radiusFor = (width: number): number => Math.min(92, Math.max(54, width * 0.13));

interface Aim {
  /** Where it looks, in CSS pixels from the corner of the picture. */
  x: number;
  y: number;
  /** Size of the picture. */
  width: number;
  height: number;
  finger: boolean;
}

/** Where the magnifier looks. @param on whether it is held at all */
function useAim(picture: RefObject<HTMLElement | null>, on: boolean): Aim | undefined {
  const [aim, setAim] = useState<Aim>();
  useEffect(() => {
    const element = picture.current;
    if (!on || !element) return;
    const look = (x: number, y: number, finger = false) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      setAim({ x: x - left, y: y - top, width, height, finger });
    };
    const lookAt = (part: Element) => {
      const { left, top, width, height } = part.getBoundingClientRect();
      look(left + width / 2, top + height / 2);
    };
    const follow = (event: PointerEvent) =>
      look(event.clientX, event.clientY, event.pointerType === 'touch');
    const listening = new AbortController();
    const { signal } = listening;
    element.addEventListener('pointerdown', follow, { signal });
    element.addEventListener('pointermove', follow, { signal });
    element.addEventListener(
      'focusin',
      ({ target }) => {
        // A finger or a mouse has pointed more exactly already.
        if (target instanceof HTMLElement && target.matches(':focus-visible')) lookAt(target);
      },
      { signal },
    );
    addEventListener('resize', () => lookAt(element), { signal });
    lookAt(element);
    return () => {
      listening.abort();
      setAim(undefined);
    };
  }, [picture, on]);
  return aim;
}

/** Where its middle is held: on what it looks at, above a finger, or beside it where there is no room. */
function heldAt({ x, y, width, finger }: Aim, radius: number): { x: number; y: number } {
  if (!finger) return { x, y };
  const away = 1.5 * radius;
  if (y > away + radius * 0.4) return { x, y: y - away };
  return { x: x < width / 2 ? x + away : x - away, y: Math.max(y, radius * 0.8) };
}

interface Props {
  picture: RefObject<HTMLElement | null>;
  on: boolean;
  /** What is seen through it: the picture once more, as large as it is. */
  children: ComponentChildren;
}

export function Lens({ picture, on, children }: Props) {
  const aim = useAim(picture, on);
  if (!on || !aim) return null;
  const radius = radiusFor(aim.width);
  const middle = heldAt(aim, radius);
  return (
    <div
      class="lens"
      aria-hidden="true"
      style={{
        left: `${middle.x - radius}px`,
        top: `${middle.y - radius}px`,
        width: `${2 * radius}px`,
        height: `${2 * radius}px`,
      }}
    >
      <div class="lens-glass">
        <div
          class="lens-sight"
          style={{
            width: `${aim.width * POWER}px`,
            height: `${aim.height * POWER}px`,
            left: `${radius - aim.x * POWER}px`,
            top: `${radius - aim.y * POWER}px`,
          }}
        >
          {children}
        </div>
      </div>
    </div>
  );
}
