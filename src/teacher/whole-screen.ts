// A part of the page that can fill the whole screen.
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Whether the part fills the screen, and what changes that; where the browser refuses, nothing happens. */
export function useWholeScreen(part: RefObject<HTMLElement | null>): {
  on: boolean;
  toggle: () => void;
} {
  const [on, setOn] = useState(false);
  useEffect(() => {
    const follow = () => setOn(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, []);
  const toggle = () => {
    const done = on ? document.exitFullscreen() : part.current?.requestFullscreen();
    done?.catch(() => {});
  };
  return { on, toggle };
}
