// The deck in the hand: one card at a time lies on top, the others are fanned behind it.
import type { ComponentChildren } from 'preact';
import { Button, Icon } from '../../controls/controls.tsx';
import { t } from '../../text/text.ts';
import { HAND, PLACE } from '../cards/places.ts';
import type { Note } from '../notes.tsx';
import { TONES, VerdictBadge } from '../verdict.tsx';

interface Props {
  top: { id: string; text: string } | undefined;
  /** How many cards are still in the hand, the one on top among them. */
  left: number;
  /** What is said about a card that was just put down. */
  told: Note | undefined;
  /** Cards can be taken up again. */
  movable: boolean;
  /** The top card is being carried. */
  carried: boolean;
  /** A card from a tray is carried above the deck. */
  over: boolean;
  onPress: (event: PointerEvent) => void;
  onAnother: () => void;
  onNext: () => void;
}

/** How the cards behind the top one lie, by how many are in the hand. */
const FANS = ['', '', 'of-two', 'of-many'];

export function Deck(props: Props) {
  const { top, left, told } = props;
  if (told) return <Answered note={told} left={left} onNext={props.onNext} />;
  return (
    <Frame over={props.over} back={props.movable}>
      {top ? (
        <>
          <h3>{t('sort.ask')}</h3>
          <div class={`fan ${FANS[Math.min(left, 3)]}`} aria-live="polite">
            <p
              key={top.id}
              class={`top-card ${props.carried ? 'carried' : ''}`}
              data-card={top.id}
              onPointerDown={props.onPress}
            >
              {top.text}
            </p>
          </div>
          {left > 1 && (
            <Button icon="replay" do="act:another" onPress={props.onAnother}>
              {t('sort.another')}
            </Button>
          )}
        </>
      ) : (
        <p class="all-placed">
          <Icon name="check" />
          <span>{t(props.movable ? 'sort.all-placed' : 'sort.all-answered')}</span>
        </p>
      )}
    </Frame>
  );
}

/** The card that was just put down, with what there is to say about it. */
function Answered(props: { note: Note; left: number; onNext: () => void }) {
  const { about, verdict, belongs, note } = props.note;
  return (
    <Frame over={false} back={false}>
      <article class={`answered slip ${TONES[verdict]}`} aria-live="polite">
        <header>
          <h3>{about}</h3>
          <VerdictBadge verdict={verdict} manner="sorting" />
        </header>
        <p class="belongs">{belongs}</p>
        <p>{note}</p>
      </article>
      <Button icon="next" do="act:next-card" kind="main" onPress={props.onNext}>
        {t(props.left > 0 ? 'sort.next' : 'sort.read')}
      </Button>
    </Frame>
  );
}

/** @param props.back cards may be laid back here */
function Frame(props: { over: boolean; back: boolean; children: ComponentChildren }) {
  return (
    <section
      class={`deck ${props.over ? 'over' : ''}`}
      aria-label={t('sort.deck')}
      tabIndex={-1}
      data-deck
      {...(props.back ? { [PLACE]: HAND } : {})}
    >
      {props.children}
    </section>
  );
}
