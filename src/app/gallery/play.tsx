// What a play is made of: dialogue box, choice list, phone, law card; each in a screen of its own.
import '../../dialogue/dialogue.css';
import type { ComponentChildren } from 'preact';
import { Choices } from '../../dialogue/choices.tsx';
import { LawCardView } from '../../dialogue/law-card.tsx';
import { Line } from '../../dialogue/line.tsx';
import { ScenePhone } from '../../dialogue/phone.tsx';
import { specimens } from './specimens.ts';
import { Posed, type State } from './states.tsx';

const nothing = () => {};

/** A play of one moment. @param shows as `play-view.tsx` names it, e.g. `shows-line` */
export function Screen({ shows, children }: { shows: string; children: ComponentChildren }) {
  return (
    <div class="screen">
      <div class={`play ${shows}`}>
        <div class="scenery">
          <img class="still" src="./pictures/title.svg" alt="" />
        </div>
        {children}
      </div>
    </div>
  );
}

const OPTIONS = ['hand-in', 'ask', 'keep', 'peek'];

/** The options in their states, the first at rest. */
const POSES: Record<string, State> = {
  'li:nth-child(2) > .option': 'hover',
  'li:nth-child(3) > .option': 'focus',
  'li:nth-child(4) > .option': 'press',
};

export function PlayPieces() {
  const words = specimens();
  const choice = {
    kind: 'choice' as const,
    id: 'wallet',
    text: 'question',
    options: OPTIONS.map((id) => ({ id, text: id })),
  };
  const phone = {
    owner: 'me',
    title: 'chat',
    messages: [
      { who: 'other', name: 'stall', text: 'hello', time: '16:05' },
      { who: 'me', name: 'name', text: 'reply', time: '16:07' },
    ],
  };
  const card = {
    name: 'law',
    article: 'article',
    plain: 'plain',
    myth: 'myth',
    link: 'https://law.moj.gov.tw/',
    checked: '2026-11-23',
    review: '2027-05-23',
  };
  return (
    <>
      <Screen shows="shows-line">
        <Line
          words={words}
          line={{ kind: 'line', who: 'lian', name: 'stall', text: 'line' }}
          moment="1"
          speed="at-once"
          onListen={nothing}
          onContinue={nothing}
        />
      </Screen>
      <Screen shows="shows-choice">
        <Posed poses={POSES}>
          <Choices choice={choice} words={words} onChoose={nothing} />
        </Posed>
      </Screen>
      <Screen shows="shows-line on-phone">
        <ScenePhone phone={phone} words={words} moment="1" />
        <Line
          words={words}
          line={{ kind: 'line', text: 'line' }}
          moment="1"
          speed="at-once"
          onContinue={nothing}
        />
      </Screen>
      <Screen shows="shows-law">
        <LawCardView card={card} words={words} onContinue={nothing} />
      </Screen>
    </>
  );
}
