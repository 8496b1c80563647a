// 前測/後測: one case after the other, first what one thinks of it, then how sure one is.
import './check.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { WordKey, Words } from '../base/words.ts';
import { Badge } from '../controls/badge.tsx';
import { Button, Icon } from '../controls/controls.tsx';
import type { IconName } from '../controls/icons.tsx';
import { type Answered, CHECK_ANSWERS, type CheckAnswer, SURE } from '../play/check.ts';
import { t } from '../text/text.ts';

const SIGNS: Record<CheckAnswer, IconName> = { may: 'check', 'must-not': 'close', ask: 'question' };

interface ItemProps {
  item: { id: string; text: WordKey };
  words: Words;
  /** Which item it is, from 1, and of how many. */
  nth: number;
  of: number;
  onAnswer: (given: Answered) => void;
}

/** One case. Its question has the focus when it comes, so that it is read out and keys begin there. */
export function CheckItemView({ item, words, nth, of, onAnswer }: ItemProps) {
  const [picked, setPicked] = useState<CheckAnswer>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section class="check-item on-paper" data-item={item.id}>
      <p class="check-steps">
        <span class="sr-only">{t('check.nth', { nth, of })}</span>
        {Array.from({ length: of }, (_, index) => (
          <span key={index} class={stepClass(index + 1, nth)} aria-hidden="true" />
        ))}
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {words[item.text]}
      </h2>
      <fieldset class="check-answers">
        <legend>{t('check.may-one')}</legend>
        {CHECK_ANSWERS.map((answer) => (
          <button
            key={answer}
            type="button"
            class={`check-answer ${answer}`}
            aria-pressed={picked === answer}
            data-do={`act:think-${answer}`}
            onClick={() => setPicked(answer)}
          >
            <Icon name={SIGNS[answer]} />
            {t(`check.${answer}`)}
          </button>
        ))}
      </fieldset>
      <fieldset class={picked ? 'check-sure' : 'check-sure later'} disabled={!picked}>
        <legend>{t('check.how-sure')}</legend>
        {SURE.map((sure) => (
          <button
            key={sure}
            type="button"
            class="button"
            data-do={`act:sure-${sure}`}
            onClick={() => picked && onAnswer({ answer: picked, sure })}
          >
            <span class="check-dots" aria-hidden="true">
              {SURE.map((dot) => (
                <i key={dot} class={dot <= sure ? 'full' : ''} />
              ))}
            </span>
            {t(`check.sure-${sure}`)}
          </button>
        ))}
      </fieldset>
    </section>
  );
}

function stepClass(step: number, nth: number): string {
  if (step === nth) return 'now';
  return step < nth ? 'done' : '';
}

interface CheckProps extends Omit<ItemProps, 'nth' | 'of' | 'item'> {
  title: string;
  academy: string;
  /** What the check is called, what is said of it, and how it is left. */
  said: { heading: string; lead: string; skip: string };
  /** All items of the form, and the one that is next. */
  items: readonly ItemProps['item'][];
  next: ItemProps['item'];
  onSkip: () => void;
}

export function CheckView({ title, academy, said, items, next, onSkip, ...rest }: CheckProps) {
  return (
    <main class="page check-page" data-academy={academy}>
      <header>
        <p class="kicker">{title}</p>
        <h1>{said.heading}</h1>
        <p>{said.lead}</p>
      </header>
      <CheckItemView
        key={next.id}
        item={next}
        nth={items.indexOf(next) + 1}
        of={items.length}
        {...rest}
      />
      <footer>
        <Button kind="quiet" icon="next" do="act:skip" onPress={onSkip}>
          {said.skip}
        </Button>
      </footer>
    </main>
  );
}

interface Explained {
  id: string;
  text: WordKey;
  why: WordKey;
  breach: boolean;
}

/** What there is to say about every case, once all are answered. Nobody's answers are marked. */
export function WhysView(props: {
  title: string;
  academy: string;
  /** What the page is called, what is said of it, and where one goes on to. */
  said: { heading: string; lead: string; done: string };
  items: readonly Explained[];
  words: Words;
  onDone: () => void;
}) {
  const { words } = props;
  return (
    <main class="page check-page" data-academy={props.academy}>
      <header>
        <p class="kicker">{props.title}</p>
        <h1>{props.said.heading}</h1>
        <p>{props.said.lead}</p>
      </header>
      <ul class="check-whys on-paper">
        {props.items.map(({ id, text, why, breach }) => (
          <li key={id}>
            <p>{words[text]}</p>
            <p>
              <Badge kind={breach ? 'bad' : 'good'} sign={breach ? 'close' : 'check'}>
                {t(breach ? 'check.is-breach' : 'check.is-fine')}
              </Badge>{' '}
              {words[why]}
            </p>
          </li>
        ))}
      </ul>
      <footer>
        <Button kind="main" icon="next" do="act:done" onPress={props.onDone}>
          {props.said.done}
        </Button>
      </footer>
    </main>
  );
}
