// A phone with its conversation: the owner's own messages stand on the right.
import { useEffect, useRef } from 'preact/hooks';
import type { Words } from '../base/words.ts';
import type { Screen } from '../play/screen.ts';
import { t } from '../text/text.ts';

interface Props {
  phone: NonNullable<Screen['phone']>;
  words: Words;
  /** Changes with every step, so that the newest message is kept in sight. */
  moment: string;
}

export function Phone({ phone, words, moment }: Props) {
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
    <section class="phone" aria-label={t('play.phone')}>
      <h2>{words[phone.title]}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <ol ref={list} aria-live="polite" tabIndex={0}>
        {phone.messages.map((message, index) => (
          <li key={index} class={message.who === phone.owner ? 'bubble own' : 'bubble'}>
            <b>{message.who === phone.owner ? t('play.phone-you') : words[message.name]}</b>
            <p>{words[message.text]}</p>
            {message.time && <time>{message.time}</time>}
          </li>
        ))}
      </ol>
    </section>
  );
}
