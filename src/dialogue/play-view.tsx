// One play as it is read and answered: lines, choices, messages, law cards, endings; all in the DOM.
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { assertNever } from '../base/result.ts';
import type { Words } from '../base/words.ts';
import { Button } from '../controls/controls.tsx';
import type { EndStep, Screen, Shown } from '../play/screen.ts';
import type { Action } from '../play/state.ts';
import { t } from '../text/text.ts';
import { Choices } from './choices.tsx';
import { LawCardView } from './law-card.tsx';
import { Line } from './line.tsx';
import { ScenePhone } from './phone.tsx';

export type ActivityShown = Extract<Shown, { kind: 'activity' }>;
export type ChoiceShown = Extract<Shown, { kind: 'choice' }>;

interface Props {
  /** `academy/slug`. */
  level: string;
  academy: string;
  screen: Screen;
  words: Words;
  /** Address of the picture of the present place, shown until the stage moves. */
  still: { url: string; alt: string };
  speed: 'slow' | 'normal' | 'at-once';
  /** Reads the present line aloud, where the device has a voice for it. */
  onListen?: (() => void) | undefined;
  dispatch: (action: Action) => void;
  /** The bar of the page, where it has one: reading what was said, and leaving. */
  bar?: { onBacklog: () => void; onLeave: () => void };
  /** Who asks a choice in another way than by its options, e.g. a class that votes. */
  renderChoice?: (shown: ChoiceShown) => ComponentChildren;
  /** What is said while another path is looked at, and of the way back. */
  aside?: { exploring: string; back: string };
  /** The page at the end of a path. */
  renderEnding: (ending: EndStep) => ComponentChildren;
  /** The hands of an activity. */
  renderActivity: (shown: ActivityShown) => ComponentChildren;
  /** What the device has to say, e.g. that nothing can be kept. */
  notice?: ComponentChildren;
  /** The stage's canvas is put in here. */
  stageRef: (element: HTMLDivElement | null) => void;
}

/** What the place looks like now, for those who hear it. */
function sceneryAlt(place: string, { light, weather }: Screen['stage']): string {
  const lit = light ? t(`play.in.${light}`, { place }) : place;
  return weather ? t(`play.in.${weather}`, { place: lit }) : lit;
}

/** Whether a screen of this kind waits for a decision. */
const asks = (kind: Shown['kind']): boolean => kind === 'choice' || kind === 'activity';

export function PlayView(props: Props) {
  const { screen, words, still, dispatch, bar, aside } = props;
  const { shown } = screen;
  /** Where the first click of several in a row was made. */
  const clickedAt = useRef({ moment: screen.moment, kind: shown.kind });
  return (
    <main
      class={`play shows-${shown.kind} ${screen.phone ? 'on-phone' : ''}`}
      data-level={props.level}
      data-academy={props.academy}
      data-scene={screen.scene}
      data-ending={shown.kind === 'ending' ? shown.id : undefined}
      data-moment={screen.moment}
      onClickCapture={(event) => {
        if (event.detail < 2) clickedAt.current = { moment: screen.moment, kind: shown.kind };
        const { moment, kind } = clickedAt.current;
        // The second half of a double click means nothing that came instead of a question, or one that
        // came instead of something else.
        if (moment !== screen.moment && (asks(kind) || asks(shown.kind))) event.stopPropagation();
      }}
    >
      <div class="scenery" data-light={screen.stage.light} data-weather={screen.stage.weather}>
        <img class="still" src={still.url} alt={sceneryAlt(still.alt, screen.stage)} />
        <div class="stage" ref={props.stageRef} aria-hidden="true" />
      </div>
      {bar && (
        <header class="play-bar">
          <Button kind="quiet" icon="home" label={t('play.leave')} onPress={bar.onLeave} />
          <Button kind="quiet" icon="backlog" label={t('play.backlog')} onPress={bar.onBacklog} />
        </header>
      )}
      <div class="notices" aria-live="polite">
        {screen.stage.told && <p class="telling">{t(`play.told.${screen.stage.told}`)}</p>}
        {props.notice}
        {screen.exploring && (
          <div class="notice">
            <span>{aside?.exploring ?? t('play.exploring')}</span>
            <Button icon="back" do="act:return" onPress={() => dispatch({ do: 'return' })}>
              {aside?.back ?? t('play.return')}
            </Button>
          </div>
        )}
      </div>
      {screen.phone && shown.kind !== 'activity' && shown.kind !== 'ending' && (
        <ScenePhone phone={screen.phone} words={words} moment={screen.moment} />
      )}
      <Now {...props} />
    </main>
  );
}

/** What waits for the player at this moment. */
function Now(props: Props) {
  const { screen, words, dispatch } = props;
  const { shown } = screen;
  const goOn = () => dispatch({ do: 'continue' });
  switch (shown.kind) {
    case 'line':
      return (
        <Line
          words={words}
          line={shown}
          moment={screen.moment}
          speed={props.speed}
          onListen={props.onListen}
          onContinue={goOn}
        />
      );
    case 'message':
      return (
        <div class="message-bar">
          <Button kind="main" icon="next" do="continue" onPress={goOn}>
            {t('common.continue')}
          </Button>
        </div>
      );
    case 'choice':
      if (props.renderChoice) return props.renderChoice(shown);
      return (
        <Choices
          key={screen.moment}
          choice={shown}
          words={words}
          onChoose={(option) => dispatch({ do: 'choose', option })}
        />
      );
    case 'law':
      return <LawCardView card={shown.card} words={words} onContinue={goOn} />;
    case 'ending':
      return props.renderEnding(shown.step);
    case 'activity':
      return props.renderActivity(shown);
    default:
      return assertNever(shown);
  }
}
