// A tray: one of the places into which cards are sorted, with those that lie in it.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../text/text.ts';
import { PLACE } from '../cards/places.ts';
import { TONES, type Verdict, VerdictSign } from '../verdict.tsx';

interface TrayCard {
  id: string;
  text: string;
  /** It is being carried: its place is kept empty for it. */
  carried: boolean;
  /** How it came out, where each card is answered at once. */
  verdict: Verdict | undefined;
  onPress: (event: PointerEvent) => void;
  onPick: () => void;
}

interface Props {
  id: string;
  text: string;
  /** Stands on the tray, and is the key that puts a card into it. */
  number: number;
  /** A card is in the hand and can be put here. */
  inviting: boolean;
  /** A card is carried above it. */
  over: boolean;
  cards: readonly TrayCard[];
  onPlace: () => void;
}

export function Tray({ id, text, number, inviting, over, cards, onPlace }: Props) {
  return (
    <li class={`tray ${over ? 'over' : ''}`} {...{ [PLACE]: id }}>
      <button type="button" data-do={`act:place-${id}`} aria-disabled={!inviting} onClick={onPlace}>
        <span class="number" aria-hidden="true">
          {number}
        </span>
        <span class="label">{text}</span>
        <span class="sr-only">{t('sort.inside', { count: cards.length })}</span>
      </button>
      <div class="well">
        {cards.length > 0 ? (
          <>
            <span class="count" aria-hidden="true">
              {cards.length}
            </span>
            <ul>
              {cards.map((card) => (
                <Lying key={card.id} {...card} />
              ))}
            </ul>
          </>
        ) : (
          <span class="gap" aria-hidden="true">
            {inviting && t('match.here')}
          </span>
        )}
      </div>
    </li>
  );
}

/** A card in a tray: it can be taken up again, or says again what was said about it. */
function Lying({ id, text, carried, verdict, onPress, onPick }: TrayCard) {
  const line = useRef<HTMLLIElement>(null);
  // What was just put down is seen, however many lie there.
  useLayoutEffect(() => {
    const { parentElement: list = null, offsetTop = 0 } = line.current ?? {};
    list?.scrollTo({ top: offsetTop - 8 });
  }, []);
  return (
    <li ref={line}>
      <button
        type="button"
        class={`lying ${carried ? 'carried' : ''} ${verdict ? TONES[verdict] : ''}`}
        data-do={verdict ? `act:note-${id}` : `act:pick-${id}`}
        onPointerDown={onPress}
        onClick={onPick}
      >
        {verdict && <VerdictSign verdict={verdict} manner="sorting" />}
        <span>{text}</span>
        {!verdict && <span class="sr-only">{t('match.change')}</span>}
      </button>
    </li>
  );
}
