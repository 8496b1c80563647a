// 找一找: things are circled in a picture, or picked from the list beside it.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FindPayload } from '../../activities/find/schema.ts';
import { t } from '../../text/text.ts';
import { type Hands, type HandsOf, type Seen, toggled } from '../hands.ts';
import { Notes } from '../notes.tsx';
import { verdictOf } from '../verdict.tsx';
import { Picture } from './picture.tsx';
import './notepad.css';
import './find.css';

export interface FindProps extends Hands<FindPayload> {
  picture: Seen;
}

export const findHands: HandsOf<FindPayload> = {
  View: FindView,
  stateOf: (_, answer) => {
    const count = Object.keys(answer).length;
    return count === 0 ? t('find.none') : t('find.marked', { count });
  },
};

function FindView(hands: Hands<FindPayload>) {
  const { payload, words, outcome, material } = hands;
  const picture = material.pictures[payload.picture] ?? { url: '', alt: '' };
  const props: FindProps = { ...hands, picture };
  const [asked, setAsked] = useState<string>();
  const desk = useRef<HTMLDivElement>(null);
  const handedIn = outcome !== undefined;
  // What is said begins at the top, however far down the list the last tick was.
  useEffect(() => {
    if (handedIn) desk.current?.scrollTo({ top: 0 });
  }, [handedIn]);
  return (
    <div class="find" ref={desk}>
      <Picture {...props} onAsk={setAsked} />
      {outcome ? (
        <div class="find-notes">
          <Notes
            manner="marking"
            asked={asked}
            notes={payload.items.map((item) => ({
              id: item.id,
              about: words[item.text] ?? '',
              verdict: verdictOf(outcome, item.id),
              note: words[item.note],
            }))}
          />
        </div>
      ) : (
        <List {...props} />
      )}
    </div>
  );
}

/** The same things as a page of a notepad, one button each. */
function List({ payload, words, answer, onMove }: FindProps) {
  return (
    <section class="notepad on-paper" aria-label={t('find.list')}>
      <h3>{t('find.list')}</h3>
      <ul>
        {payload.items.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              data-do={`act:mark-${item.id}`}
              aria-pressed={answer[item.id] === 'on'}
              onClick={() => onMove(item.id, toggled(answer, item.id))}
            >
              <svg class="tick" viewBox="0 0 24 24" aria-hidden="true">
                <path
                  class="tick-box"
                  d="M12 3.2c6-.4 9 2.8 8.8 8.7s-3 8.9-9 8.8-8.7-3-8.6-8.8 3-8.3 8.8-8.7z"
                />
                <path class="tick-mark" d="m6.5 12.5 4 4.5 7.5-10" pathLength={1} />
              </svg>
              <span>{words[item.text]}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
