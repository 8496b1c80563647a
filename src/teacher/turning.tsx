// Where the eye goes when a page of the console turns: to the heading of what opened, or to the link by
// which one had left.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { addressOf, onTurn, type Place } from './route.ts';

/** The place from which one came, once one has gone anywhere. */
let cameFrom: Place | undefined;

/** Keeps in mind where one came from. @returns ends it */
export const followTurns = (): (() => void) =>
  onTurn((before) => {
    cameFrom = before;
  });

/** The heading of a place of which there are many; it takes the focus when one has turned to it. */
export function PlaceHeading({
  children,
  ...rest
}: {
  id?: string;
  class?: string;
  children: ComponentChildren;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!cameFrom) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h2 {...rest} ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}

/** In a list: gives the focus to the link to the place from which one comes back. */
export function useWayBack(): void {
  useEffect(() => {
    if (cameFrom?.id === undefined) return;
    const link = `a[href="${CSS.escape(addressOf(cameFrom))}"]`;
    // What leads on from a page, and not the way back to what is before it.
    const links = [...document.querySelectorAll<HTMLElement>(link)];
    links.find((one) => !one.closest('nav'))?.focus();
  }, []);
}
