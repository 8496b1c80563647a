// One play, one tab: whoever opens an attempt says so, and the tab that had it before stops.
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';

/** The tabs of this device hear it, on a plain LAN address too. What says an id has just opened that attempt. */
const tabs = new BroadcastChannel('qinglian.play');

/** The attempt that this tab plays, and whether another tab has opened it since. */
let mine: { id: string; gone: Signal<boolean> } | undefined;

tabs.addEventListener('message', ({ data }) => {
  if (mine && data === mine.id) mine.gone.value = true;
});

/** Takes an attempt over from whichever tab has it. @returns whether it has gone to another tab since */
export function takeOver(id: string): { gone: ReadonlySignal<boolean>; leave: () => void } {
  const gone = signal(false);
  mine = { id, gone };
  tabs.postMessage(id);
  return {
    gone,
    leave() {
      gone.value = true;
    },
  };
}
