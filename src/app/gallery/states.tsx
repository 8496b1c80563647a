// A control in every state side by side. CSS draws `data-show="hover"` as it draws `:hover`, and so on.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

const STATES = ['rest', 'hover', 'focus', 'press', 'disabled'] as const;
export type State = (typeof STATES)[number];

/** Shows the elements that selectors find among its children in the states given. */
export function Posed({
  poses,
  children,
}: {
  /** E.g. `{ 'li:nth-child(2) > .option': 'hover' }`. */
  poses: Record<string, State>;
  children: ComponentChildren;
}) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    for (const [selector, state] of Object.entries(poses)) {
      for (const element of root.current?.querySelectorAll<HTMLElement>(selector) ?? []) {
        element.dataset.show = state;
      }
    }
  });
  return <div ref={root}>{children}</div>;
}

/** One specimen in each state, with the name of the state below. */
export function InStates({
  of,
  without = [],
  children,
}: {
  /** Finds what is posed within the specimen. */
  of: string;
  /** States that this control does not have. */
  without?: readonly State[];
  children: (state: State) => ComponentChildren;
}) {
  return (
    <ul class="states">
      {STATES.filter((state) => !without.includes(state)).map((state) => (
        <li key={state}>
          <Posed poses={{ [of]: state }}>{children(state)}</Posed>
          <small lang="en">{state}</small>
        </li>
      ))}
    </ul>
  );
}
