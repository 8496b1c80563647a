// A phone as it lies in somebody's hand: its case with a title, a conversation, and the bubbles in it.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import './phone.css';

interface PhoneProps {
  /** What the phone is called for those who hear the page. */
  label: string;
  /** Who the conversation is with. */
  title: string;
  /** Where it lies is for the part that shows it. */
  class: string;
  children: ComponentChildren;
}

export function Phone(props: PhoneProps) {
  return (
    <section class={`phone ${props.class}`} aria-label={props.label}>
      <h2>{props.title}</h2>
      {props.children}
    </section>
  );
}

interface LogProps {
  /** Changes with everything that comes, so that the newest is kept in sight. */
  moment: string;
  children: ComponentChildren;
}

/** The conversation so far; it can be scrolled back, and new bubbles are announced. */
export function PhoneLog({ moment, children }: LogProps) {
  const list = useRef<HTMLOListElement>(null);
  const toNewest = () => list.current?.scrollTo({ top: list.current.scrollHeight });
  useEffect(toNewest, [moment]);
  // What is asked below takes room from the phone.
  useEffect(() => {
    if (!list.current) return;
    const sizes = new ResizeObserver(toNewest);
    sizes.observe(list.current);
    return () => sizes.disconnect();
  }, []);
  return (
    <ol
      class="phone-log"
      ref={list}
      aria-live="polite"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
      // A picture takes its room only once it has come.
      onLoadCapture={toNewest}
    >
      {children}
    </ol>
  );
}

interface BubbleProps {
  /** Names it within its conversation, for automation. */
  id?: string;
  /** A picture of the one who wrote. */
  head?: ComponentChildren;
  /** Written by the owner of the phone: it stands on the right. */
  own: boolean;
  /** Left out where it is that of the bubble above. */
  name?: string | undefined;
  text: string;
  /** As the phone shows it, e.g. `21:40`. */
  time?: string | undefined;
  /** What hangs on the message: a picture, a link. */
  children?: ComponentChildren;
}

export function Bubble({ id, head, own, name, text, time, children }: BubbleProps) {
  return (
    <li class={`bubble ${own ? 'own' : ''} ${name === undefined ? 'goes-on' : ''}`} data-entry={id}>
      {head}
      {name && <b>{name}</b>}
      <p>{text}</p>
      {children}
      {time && <time>{time}</time>}
    </li>
  );
}
