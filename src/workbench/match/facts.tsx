// Fact cards, and the hand in which they lie until they are placed.
import { t } from '../../text/text.ts';
import { HAND, PLACE } from '../cards/places.ts';

export interface FactCard {
  id: string;
  text: string;
  /** Where it lies; undefined while it is in the hand. */
  place: string | undefined;
  picked: boolean;
  /** It is being carried: its place is kept empty for it. */
  carried: boolean;
  onPick: () => void;
  onPress: (event: PointerEvent) => void;
}

export function Fact({ id, text, place, picked, carried, onPick, onPress }: FactCard) {
  return (
    <li>
      <button
        type="button"
        class={`fact ${carried ? 'carried' : ''}`}
        data-do={`act:pick-${id}`}
        aria-pressed={picked}
        onPointerDown={onPress}
        onClick={onPick}
      >
        {text}
        {place !== undefined && <span class="sr-only">{t('match.change')}</span>}
      </button>
    </li>
  );
}

/** The cards that are still to be placed. */
export function Hand({ cards, over }: { cards: readonly FactCard[]; over: boolean }) {
  return (
    <section
      class={`hand ${over ? 'over' : ''}`}
      aria-label={t('match.facts')}
      data-moves-along
      {...{ [PLACE]: HAND }}
    >
      <h3>{cards.length > 0 ? t('match.pick') : t('match.all-placed')}</h3>
      <ul>
        {cards.map((card) => (
          <Fact key={card.id} {...card} />
        ))}
      </ul>
    </section>
  );
}
