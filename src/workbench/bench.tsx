// The desk on which an activity is done: what is asked, the kind's own hands, handing in, and after
// that how it went.
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { ActivityKind } from '../activities/kinds.ts';
import { assertNever } from '../base/result.ts';
import type { WordKey, Words } from '../base/words.ts';
import { Icon } from '../controls/controls.tsx';
import type { IconName } from '../controls/icons.tsx';
import type { ActivityStep, Shown } from '../play/screen.ts';
import type { Action } from '../play/state.ts';
import { type TextKey, t } from '../text/text.ts';
import { DossierView } from './dossier/dossier-view.tsx';
import { FindView } from './find/find-view.tsx';
import { JustifyView } from './justify/justify-view.tsx';
import { MatchView } from './match/match-view.tsx';
import { judgedIn, stateOf } from './progress.ts';
import { Tally } from './verdict.tsx';
import './workbench.css';

interface Props {
  shown: Extract<Shown, { kind: 'activity' }>;
  /** The level's words. */
  words: Words;
  /** The level's pictures by id; addresses are relative to the game's own. */
  pictures: Record<string, { alt: WordKey; url: string }>;
  /** Put before addresses, e.g. `./`. */
  base: string;
  dispatch: (action: Action) => void;
}

const EMBLEMS: Record<ActivityKind, { icon: IconName; name: TextKey }> = {
  find: { icon: 'search', name: 'activity.kind.find' },
  match: { icon: 'law', name: 'activity.kind.match' },
  dossier: { icon: 'document', name: 'activity.kind.dossier' },
  justify: { icon: 'backlog', name: 'activity.kind.justify' },
};

/** An activity, from the first touch to what is said about it. Keep it mounted between moves. */
export function ActivityView(props: Props) {
  const { shown, dispatch } = props;
  const { step, outcome } = shown;
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
    >
      <div class="bench-sheet">
        <header class="bench-head">
          <Emblem kind={step.activity} />
          <h2 id={name} ref={heading} tabIndex={-1}>
            {judged ? t('activity.result') : props.words[step.text]}
          </h2>
          {outcome && judged && (
            <Tally
              outcome={outcome}
              judged={judgedIn(step)}
              manner={step.activity === 'match' ? 'placing' : 'marking'}
            />
          )}
        </header>
        <div class="bench-body" ref={body}>
          <HandsOf key={shown.id} {...props} />
        </div>
        <footer class="bench-foot">
          <p role="status">{handedIn ? '' : stateOf(step, shown.answer)}</p>
          {handedIn ? (
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
              {t(step.activity === 'find' ? 'activity.done' : 'activity.hand-in')}
            </GoOn>
          )}
        </footer>
      </div>
    </section>
  );
}

function Emblem({ kind }: { kind: ActivityKind }) {
  return (
    <p class="name-tag emblem">
      <Icon name={EMBLEMS[kind].icon} />
      <span>{t(EMBLEMS[kind].name)}</span>
    </p>
  );
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

/** The hands of the kind of activity. */
function HandsOf({ shown, words, pictures, base, dispatch }: Props) {
  const step: ActivityStep = shown.step;
  const common = {
    words,
    answer: shown.answer,
    outcome: shown.outcome,
    onMove: (item: string, to: string) => dispatch({ do: 'move', move: { item, to } }),
  };
  switch (step.activity) {
    case 'find': {
      const picture = pictures[step.picture];
      return (
        <FindView
          payload={step}
          picture={{ url: base + (picture?.url ?? ''), alt: words[picture?.alt ?? ''] ?? '' }}
          {...common}
        />
      );
    }
    case 'match':
      return <MatchView payload={step} {...common} />;
    case 'dossier':
      return <DossierView payload={step} {...common} />;
    case 'justify':
      return <JustifyView payload={step} {...common} />;
    default:
      return assertNever(step);
  }
}
