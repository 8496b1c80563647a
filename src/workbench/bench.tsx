// The desk on which an activity is done: what is asked, the kind's own hands, handing in, and after
// that how it went.
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Words } from '../base/words.ts';
import { Icon } from '../controls/controls.tsx';
import type { IconName } from '../controls/icons.tsx';
import type { ActivityStep, Shown } from '../play/screen.ts';
import type { Action } from '../play/state.ts';
import { bring, t } from '../text/text.ts';
import type { HandsOf, Material } from './hands.ts';
import { KINDS, type KindOfActivity } from './kinds.ts';
import { Tally } from './verdict.tsx';
import './workbench.css';

interface Props {
  shown: Extract<Shown, { kind: 'activity' }>;
  /** The level's words. */
  words: Words;
  material: Material;
  dispatch: (action: Action) => void;
}

/** An activity, from the first touch to what is said about it. Keep it mounted between moves. */
export function ActivityView(props: Props) {
  const { shown, dispatch } = props;
  const { step, outcome } = shown;
  const kind = KINDS[step.activity];
  const hands = useHands(kind);
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const name = useId();
  const handedIn = outcome !== undefined;
  /** What no machine can mark has no result to look at. */
  const judged = outcome?.accuracy != null;
  // Whoever goes by keyboard or ear begins with what is asked, then with how it went.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    body.current?.scrollTo({ top: 0 });
  }, [step, handedIn]);
  return (
    <section
      class={`bench ${step.activity} ${handedIn ? 'handed-in' : ''}`}
      aria-labelledby={name}
      data-activity={shown.id}
      aria-busy={!hands}
    >
      <div class="bench-sheet">
        <header class="bench-head">
          <p class="name-tag emblem">
            <Icon name={kind.icon} />
            <span>{t(kind.name)}</span>
          </p>
          <h2 id={name} ref={heading} tabIndex={-1}>
            {judged ? t('activity.result') : props.words[step.text]}
          </h2>
          {hands && outcome && judged && <Tally outcome={outcome} manner={kind.manner} />}
        </header>
        <div class="bench-body" ref={body}>
          {hands && (
            <hands.View
              key={shown.id}
              payload={step}
              words={props.words}
              material={props.material}
              answer={shown.answer}
              sources={shown.sources}
              outcome={outcome}
              onMove={(item, to) => dispatch({ do: 'move', move: { item, to } })}
            />
          )}
        </div>
        <footer class="bench-foot">
          <p role="status">{handedIn ? '' : hands?.stateOf(step, shown.answer)}</p>
          {!hands ? null : handedIn ? (
            <GoOn key="on" does="continue" icon="next" onPress={() => dispatch({ do: 'continue' })}>
              {t('activity.continue')}
            </GoOn>
          ) : (
            <GoOn
              key="in"
              does="act:submit"
              icon="check"
              disabled={!shown.ready}
              onPress={() => dispatch({ do: 'submit' })}
            >
              {t(kind.submit)}
            </GoOn>
          )}
        </footer>
      </div>
    </section>
  );
}

/** The hands of a kind, once they have come; never those of the kind before. */
function useHands(kind: KindOfActivity): HandsOf<ActivityStep> | undefined {
  const [come, setCome] = useState<{ kind: KindOfActivity; hands: HandsOf<ActivityStep> }>();
  useEffect(() => {
    let wanted = true;
    Promise.all([kind.load(), bring('desk')]).then(
      // The table pairs each kind with its own payload.
      ([loaded]) => wanted && setCome({ kind, hands: loaded as HandsOf<ActivityStep> }),
      (fault: unknown) =>
        setCome(() => {
          throw fault;
        }),
    );
    return () => {
      wanted = false;
    };
  }, [kind]);
  return come?.kind === kind ? come.hands : undefined;
}

interface GoOnProps {
  does: string;
  icon: IconName;
  disabled?: boolean;
  children: ComponentChildren;
  onPress: () => void;
}

function GoOn({ does, icon, disabled = false, children, onPress }: GoOnProps) {
  return (
    <button
      type="button"
      class="button main"
      data-do={does}
      disabled={disabled}
      onClick={(event) => {
        // The second half of a double click on "hand in" must not skip how it went.
        if (event.detail < 2) onPress();
      }}
    >
      {children}
      <Icon name={icon} />
    </button>
  );
}
