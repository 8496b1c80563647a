// A place for cards: an element of an article, or the place for what fits none.
import type { ComponentChildren } from 'preact';
import { NONE } from '../../activities/match/rules.ts';
import { t } from '../../text/text.ts';
import { PLACE } from '../cards/places.ts';

interface Props {
  id: string;
  text: string;
  law?: string | undefined;
  /** A card was chosen and can be put here. */
  inviting: boolean;
  /** A card is carried above it. */
  over: boolean;
  children: ComponentChildren;
  onPlace: () => void;
}

export function Slot({ id, text, law, inviting, over, children, onPlace }: Props) {
  return (
    <li class={`slot ${id === NONE ? 'none' : ''} ${over ? 'over' : ''}`} {...{ [PLACE]: id }}>
      <button type="button" data-do={`act:place-${id}`} aria-disabled={!inviting} onClick={onPlace}>
        {law && <span class="law">{law}</span>}
        <span>{text}</span>
        {inviting && <span class="here">{t('match.here')}</span>}
      </button>
      <ul>{children}</ul>
    </li>
  );
}
