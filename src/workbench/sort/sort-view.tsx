// 分一分: one card after another is taken from the deck and put into a tray; by choosing the tray, by
// carrying the card there, or by the tray's number.
import { useEffect, useRef, useState } from 'preact/hooks';
import { sortRules } from '../../activities/sort/rules.ts';
import type { SortPayload } from '../../activities/sort/schema.ts';
import { t } from '../../text/text.ts';
import { useDrag } from '../cards/drag.ts';
import { Ghost } from '../cards/ghost.tsx';
import { HAND } from '../cards/places.ts';
import { walk } from '../cards/walking.ts';
import type { Hands, HandsOf } from '../hands.ts';
import { Notes } from '../notes.tsx';
import { Deck } from './deck.tsx';
import { noteOn } from './note-on.ts';
import { Tray } from './tray.tsx';
import { useNumbers } from './use-numbers.ts';
import './deck.css';
import './tray.css';

export type SortProps = Hands<SortPayload>;

export const sortHands: HandsOf<SortPayload> = {
  View: SortView,
  stateOf: (payload, answer) => {
    const left = payload.cards.length - Object.keys(answer).length;
    return left === 0 ? t('match.all-placed') : t('match.left', { count: left });
  },
};

function SortView(props: SortProps) {
  const { payload, words, outcome } = props;
  if (!outcome) return <Board {...props} />;
  const notes = payload.cards.map((card) =>
    noteOn(payload, words, card, outcome, props.answer[card.id]),
  );
  return <Notes manner="sorting" notes={notes} />;
}

function Board({ payload, words, answer, onMove }: SortProps) {
  const board = useRef<HTMLDivElement>(null);
  /** The card on top of the deck, if another was asked for than the first. */
  const [chosen, setChosen] = useState<string>();
  /** The card about which something is being said, where each is answered at once. */
  const [told, setTold] = useState<string>();
  const atOnce = payload.answered === 'at-once';
  const inHand = payload.cards.filter(({ id }) => answer[id] === undefined);
  const top = inHand.find(({ id }) => id === chosen) ?? inHand[0];
  const after = (id: string | undefined) =>
    inHand[(inHand.findIndex((card) => card.id === id) + 1) % inHand.length]?.id;

  const put = (card: string, place: string) => {
    if (place === HAND) setChosen(card);
    else if (card === top?.id) setChosen(after(card));
    if (place !== (answer[card] ?? HAND)) onMove(card, place);
    if (atOnce && place !== HAND) setTold(card);
  };
  const { carried, press } = useDrag(put);
  const putTop = (place: string | undefined) => {
    if (top && !told && place !== undefined) put(top.id, place);
  };
  useNumbers((nth) => putTop(payload.places[nth - 1]?.id));

  // What was pressed may be gone: whoever goes by keyboard finds himself at the deck.
  useEffect(() => {
    const lost = document.activeElement === document.body || document.activeElement === null;
    if (told || lost) board.current?.querySelector<HTMLElement>('[data-deck]')?.focus();
  }, [told, top?.id]);

  const outcome = atOnce ? sortRules.outcome(payload, answer) : undefined;
  const noteOf = (id: string | undefined) => {
    const card = payload.cards.find((one) => one.id === id);
    return card && outcome && noteOn(payload, words, card, outcome, answer[card.id]);
  };
  const held = payload.cards.find(({ id }) => id === carried?.card);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys only move between its buttons
    <div
      class={`sorting ${carried ? 'carrying' : ''}`}
      ref={board}
      onKeyDown={(event) => walk(event, '.deck, .tray')}
    >
      <Deck
        top={top && { id: top.id, text: words[top.text] ?? '' }}
        left={inHand.length}
        told={noteOf(told)}
        movable={!atOnce}
        carried={carried?.card === top?.id}
        over={carried?.over === HAND}
        onPress={(event) => top && press(event, top.id)}
        onAnother={() => setChosen(after(top?.id))}
        onNext={() => setTold(undefined)}
      />
      <ul class="trays" data-trays={payload.places.length} aria-label={t('sort.places')}>
        {payload.places.map((place, index) => (
          <Tray
            key={place.id}
            id={place.id}
            text={words[place.text] ?? ''}
            number={index + 1}
            inviting={top !== undefined && !told}
            over={carried?.over === place.id}
            cards={payload.cards
              .filter(({ id }) => answer[id] === place.id)
              .map(({ id, text }) => ({
                id,
                text: words[text] ?? '',
                carried: carried?.card === id,
                verdict: noteOf(id)?.verdict,
                onPress: (event) => !atOnce && press(event, id),
                onPick: () => (atOnce ? setTold(id) : put(id, HAND)),
              }))}
            onPlace={() => putTop(place.id)}
          />
        ))}
      </ul>
      {held && carried && <Ghost text={words[held.text] ?? ''} carried={carried} board={board} />}
    </div>
  );
}
