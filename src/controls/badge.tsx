// A word or two on a ground of their own: how something came out, or where it stands.
import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './controls.tsx';
import type { IconName } from './icons.tsx';
import './signs.css';

/** What a badge says by its colour; its words always say it too. */
export type BadgeKind = 'plain' | 'good' | 'warn' | 'bad' | 'note';

interface BadgeProps {
  kind?: BadgeKind;
  /** An icon by its name, or a drawing of one's own with the class `icon`. */
  sign?: IconName | JSX.Element;
  children: ComponentChildren;
}

export function Badge({ kind = 'plain', sign, children }: BadgeProps) {
  return (
    <span class={`badge ${kind}`}>
      {typeof sign === 'string' ? <Icon name={sign} /> : sign}
      <span>{children}</span>
    </span>
  );
}
