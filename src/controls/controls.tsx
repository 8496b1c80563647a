// The controls that every part of the game is made of.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../text/text.ts';
import { ICONS, type IconName } from './icons.tsx';

/** A picture without words; what it means is said beside it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {ICONS[name]}
    </svg>
  );
}

interface ButtonProps {
  children?: ComponentChildren;
  /** `main` is the one thing to do next; `quiet` lies on pictures. */
  kind?: 'main' | 'plain' | 'quiet';
  icon?: IconName;
  /** What a button with an icon alone is called. */
  label?: string;
  disabled?: boolean;
  /** For a button that stays in. */
  pressed?: boolean;
  /** The handle for automation, e.g. `choose:hand-in`. */
  do?: string;
  class?: string;
  onPress: () => void;
}

export function Button({ children, kind = 'plain', icon, label, onPress, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button ${kind} ${rest.class ?? ''}`}
      aria-label={label}
      title={label}
      aria-pressed={rest.pressed}
      disabled={rest.disabled}
      data-do={rest.do}
      onClick={onPress}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** A link that looks like a button: it leads to another page. */
export function ButtonLink({
  href,
  icon,
  kind = 'plain',
  label,
  children,
  ...rest
}: {
  href: string;
  icon?: IconName;
  kind?: 'main' | 'plain' | 'quiet';
  label?: string;
  /** The handle for automation. */
  do?: string;
  /** Has the focus when its dialog opens. */
  first?: boolean;
  children?: ComponentChildren;
}) {
  return (
    <a
      class={`button ${kind}`}
      href={href}
      aria-label={label}
      title={label}
      data-do={rest.do}
      autofocus={rest.first}
    >
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}

/** The second tap of a double tap comes within so many milliseconds. */
const DOUBLE_TAP_MS = 400;

/** A dialog over everything; Escape, the button and a tap outside close it. */
export function Dialog({
  title,
  children,
  onClose,
}: {
  title: string;
  children: ComponentChildren;
  onClose: () => void;
}) {
  const element = useRef<HTMLDialogElement>(null);
  const opened = useRef(0);
  const hasty = useRef(false);
  useEffect(() => {
    const dialog = element.current;
    const before = document.activeElement;
    dialog?.showModal();
    opened.current = performance.now();
    return () => {
      dialog?.close();
      // A dialog that is taken off the page gives the focus back to nobody.
      const isLost = document.activeElement === document.body;
      if (isLost && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog
      ref={element}
      class="dialog"
      aria-label={title}
      closedby="any"
      onPointerDown={({ timeStamp }) => {
        hasty.current = timeStamp - opened.current < DOUBLE_TAP_MS;
      }}
      // Whoever taps twice opens it, and does not close it again.
      onCancel={(event) => {
        if (hasty.current) event.preventDefault();
        hasty.current = false;
      }}
      onClose={onClose}
    >
      <header>
        <h2>{title}</h2>
        <Button kind="quiet" icon="close" label={t('common.close')} onPress={onClose} />
      </header>
      <div>{children}</div>
    </dialog>
  );
}

/** Zero to three stars, with their number for those who hear the page. */
export function Stars({ count, label }: { count: number; label: string }) {
  return (
    <span class="stars" role="img" aria-label={label}>
      {[1, 2, 3].map((star) => (
        <Icon key={star} name={star <= count ? 'star-filled' : 'star'} />
      ))}
    </span>
  );
}
