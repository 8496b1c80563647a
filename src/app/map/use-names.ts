// Which places of the map have their names written: measured in the page whenever the camera rests.
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Attempt } from '../../attempt/attempt.ts';
import { locale } from '../../text/text.ts';
import { doneIn } from '../progress.ts';
import { settings } from '../settings.ts';
import type { Spot } from './district.tsx';
import { type Label, written } from './labels.ts';
import { body } from './plots.ts';
import type { Rest } from './use-camera.ts';

/** Marks the name of a place, with the id of its level. */
export const NAME = 'data-name';

/** How urgently a place is to be told: where one was in the middle of something, then what is new. */
function rank(attempts: readonly Attempt[], { level }: Spot): number {
  const { best, goingOn } = doneIn(attempts, level.id);
  if (goingOn) return 0;
  return best ? 2 : 1;
}

/** @returns ids of the levels whose names have room */
export function useNames(
  region: RefObject<HTMLElement | null>,
  districts: readonly (readonly Spot[])[],
  attempts: readonly Attempt[] | undefined,
  rest: Rest | undefined,
): ReadonlySet<string> {
  const [names, setNames] = useState<ReadonlySet<string>>(new Set());
  const [fonts, setFonts] = useState(false);
  useLayoutEffect(() => {
    // In their own typeface the names have other sizes.
    void document.fonts.ready.then(() => setFonts(true));
  }, []);
  useLayoutEffect(() => {
    if (!rest || !region.current) return;
    const elements = new Map(
      [...region.current.querySelectorAll<HTMLElement>(`[${NAME}]`)].map((element) => [
        element.getAttribute(NAME),
        element,
      ]),
    );
    const labels = districts
      .flatMap((spots) =>
        spots.map((spot, nth) => ({
          spot,
          urgency: rank(attempts ?? [], spot) * 1000 + nth,
        })),
      )
      .toSorted((a, b) => a.urgency - b.urgency)
      .flatMap(({ spot: { level, plot } }): Label[] => {
        const element = elements.get(level.id);
        if (!element) return [];
        const { offsetWidth: width, offsetHeight: height } = element;
        return [{ id: level.id, at: plot, width, height }];
      });
    const bodies = districts.flatMap((spots) => spots.map(({ plot }) => body(plot)));
    setNames(written(labels, bodies, rest.camera.zoom));
  }, [districts, attempts, rest?.camera.zoom, fonts, locale.value, settings.value.size]);
  return names;
}
