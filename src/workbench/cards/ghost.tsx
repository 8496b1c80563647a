// The card that is being carried, under the pointer.
import type { Carried } from './drag.ts';
import './ghost.css';

interface Props {
  text: string;
  carried: Carried;
  /** The board over which it is carried; it is positioned. */
  board: { current: Element | null };
}

export function Ghost({ text, carried: { x, y }, board }: Props) {
  const box = board.current?.getBoundingClientRect();
  const at = { left: `${x - (box?.left ?? 0)}px`, top: `${y - (box?.top ?? 0)}px` };
  return (
    <p class="ghost" style={at} aria-hidden="true">
      {text}
    </p>
  );
}
