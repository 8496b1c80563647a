// 對一對: fact cards are laid on the elements of an article, or on the place for none of them; by
// choosing a card and then its place, or by carrying it there.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Outcome } from '../../activities/marking.ts';
import { CONCLUSION, NONE } from '../../activities/match/rules.ts';
import type { MatchPayload } from '../../activities/match/schema.ts';
import { t } from '../../text/text.ts';
import { useDrag } from '../cards/drag.ts';
import { Ghost } from '../cards/ghost.tsx';
import { HAND } from '../cards/places.ts';
import { walk } from '../cards/walking.ts';
import type { Hands, HandsOf } from '../hands.ts';
import { Notes } from '../notes.tsx';
import { verdictOf } from '../verdict.tsx';
import { Conclusion, concluded } from './conclusion.tsx';
import { Fact, Hand } from './facts.tsx';
import { Slot } from './slot.tsx';
import './match.css';

export type MatchProps = Hands<MatchPayload>;

export const matchHands: HandsOf<MatchPayload> = {
  View: MatchView,
  stateOf: (payload, answer) => {
    const left = payload.facts.filter(({ id }) => answer[id] === undefined).length;
    if (left > 0) return t('match.left', { count: left });
    const open = payload.conclusion !== undefined && answer[CONCLUSION] === undefined;
    return t(open ? 'match.conclude' : 'match.all-placed');
  },
};

function MatchView(props: MatchProps) {
  return props.outcome ? <Judged {...props} outcome={props.outcome} /> : <Board {...props} />;
}

function Board(props: MatchProps) {
  const { payload, words, answer, onMove } = props;
  const board = useRef<HTMLDivElement>(null);
  const [picked, setPicked] = useState<string>();
  /** A card that was taken up again: it is somewhere else now, and keeps the focus. */
  const [taken, setTaken] = useState<string>();
  const put = (fact: string, place: string) => {
    onMove(fact, place);
    setPicked(undefined);
  };
  const { carried, press } = useDrag(put);
  useEffect(() => {
    if (taken) board.current?.querySelector<HTMLElement>(`[data-do="act:pick-${taken}"]`)?.focus();
  }, [taken]);
  const pick = (fact: string) => {
    const placed = answer[fact] !== undefined;
    if (placed) onMove(fact, HAND);
    setTaken(placed ? fact : undefined);
    setPicked(!placed && picked === fact ? undefined : fact);
  };
  const cards = payload.facts.map((fact) => ({
    id: fact.id,
    text: words[fact.text] ?? '',
    place: answer[fact.id],
    picked: picked === fact.id,
    carried: carried?.card === fact.id,
    onPick: () => pick(fact.id),
    onPress: (event: PointerEvent) => press(event, fact.id),
  }));
  const slots = [
    ...payload.elements.map((element) => ({
      id: element.id,
      text: words[element.text] ?? '',
      law: element.law && lawName(words, element.law),
    })),
    { id: NONE, text: t('match.none'), law: undefined },
  ];
  const held = cards.find((card) => card.carried);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys only move between its buttons
    <div
      class={`match ${picked || carried ? 'placing' : ''}`}
      ref={board}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setPicked(undefined);
        else walk(event, '.hand, .slots');
      }}
    >
      <Hand
        cards={cards.filter((card) => card.place === undefined)}
        over={carried?.over === HAND}
      />
      <section class="slots" aria-label={t('match.elements')} data-moves-along>
        <h3>{picked ? t('match.picked') : t('match.elements')}</h3>
        <ul>
          {slots.map((slot) => (
            <Slot
              key={slot.id}
              {...slot}
              inviting={picked !== undefined}
              over={carried?.over === slot.id}
              onPlace={() => picked && put(picked, slot.id)}
            >
              {cards
                .filter((card) => card.place === slot.id)
                .map((card) => (
                  <Fact key={card.id} {...card} />
                ))}
            </Slot>
          ))}
        </ul>
      </section>
      {cards.every((card) => card.place !== undefined) && <Conclusion {...props} />}
      {held && carried && <Ghost text={held.text} carried={carried} board={board} />}
    </div>
  );
}

/** The name of the law whose element it is; a level's words hold the cards it refers to. */
const lawName = (words: Record<string, string>, law: string): string =>
  [words[`cards.${law}.name`], words[`cards.${law}.article`]].filter(Boolean).join(' ');

/** Every fact with how it came out, where it belongs and why. */
function Judged(props: MatchProps & { outcome: Outcome }) {
  const { payload, words, outcome } = props;
  const name = (place: string) => {
    const element = payload.elements.find(({ id }) => id === place);
    return element ? (words[element.text] ?? '') : t('match.none');
  };
  return (
    <Notes
      manner="placing"
      first={concluded(props)}
      notes={payload.facts.map((fact) => {
        const verdict = verdictOf(outcome, fact.id);
        const wrong = verdict === 'miss' || verdict === 'false-alarm';
        return {
          id: fact.id,
          about: words[fact.text] ?? '',
          verdict,
          belongs: wrong ? t('match.right-place', { element: name(fact.fits) }) : name(fact.fits),
          note: words[fact.note],
        };
      })}
    />
  );
}
