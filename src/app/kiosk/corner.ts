// The way to the staff's panel, which no visitor sees: taps in the upper right corner, or a few keys.

/** Width and height of the corner, in CSS pixels. */
const CORNER = 80;
const TAPS = 5;
const WITHIN_MS = 4000;

/** Whether something was done in the corner. */
export const inCorner = ({ clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>): boolean =>
  clientX >= innerWidth - CORNER && clientY <= CORNER;

/** Ctrl, Alt and K, whatever the layout of the keyboard makes of them. */
const isStaffsKey = ({ ctrlKey, altKey, code }: KeyboardEvent): boolean =>
  ctrlKey && altKey && code === 'KeyK';

/** @param onCalled the staff's panel is asked for @returns stops watching */
export function watchCorner(onCalled: () => void): () => void {
  let taps: number[] = [];
  const onDown = (event: PointerEvent) => {
    if (!inCorner(event)) {
      taps = [];
      return;
    }
    taps = [...taps, event.timeStamp].slice(-TAPS);
    const [first = 0] = taps;
    if (taps.length < TAPS || event.timeStamp - first > WITHIN_MS) return;
    taps = [];
    onCalled();
  };
  const onKey = (event: KeyboardEvent) => {
    if (isStaffsKey(event)) onCalled();
  };
  addEventListener('pointerdown', onDown, true);
  addEventListener('keydown', onKey, true);
  return () => {
    removeEventListener('pointerdown', onDown, true);
    removeEventListener('keydown', onKey, true);
  };
}
