// Whoever is in the middle of writing keeps the game as it is, also from another tab: what stands in a field
// and is not handed in would be lost.
import { undisturbed } from './undisturbed.ts';

const FIELDS = 'textarea, input:is([type="text"], [type="search"], [type="number"], :not([type]))';

/** Follows where the writing is, for as long as the page is open. */
export function guardWriting(): void {
  let end: (() => void) | undefined;
  const look = () => {
    // A tab that is left for another still has its field.
    const writes = document.activeElement?.matches(FIELDS) === true;
    if (writes) end ??= undisturbed();
    else {
      end?.();
      end = undefined;
    }
  };
  for (const event of ['focusin', 'focusout', 'pointerup', 'keyup'] as const) {
    // Only afterwards the focus is where it goes.
    addEventListener(event, () => queueMicrotask(look));
  }
  look();
}
