// A play on the screen: words in front, stage and sound beside, and the look back at the end.
import '../dialogue/dialogue.css';
import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button, ButtonLink } from '../controls/controls.tsx';
import { Backlog } from '../dialogue/backlog.tsx';
import { DebriefView } from '../dialogue/debrief.tsx';
import { PlayView } from '../dialogue/play-view.tsx';
import { backlogOf } from '../play/backlog.ts';
import { debriefOf } from '../play/debrief.ts';
import { type Screen, screenOf } from '../play/screen.ts';
import { t } from '../text/text.ts';
import { ElsewherePage } from './elsewhere-lazy.tsx';
import type { EndProps } from './end-view.tsx';
import { useFurnished } from './furnished.tsx';
import { noteFault } from './healing/note.ts';
import { patiently } from './healing/patiently.ts';
import { listenToKeys } from './keys.ts';
import { NotThere } from './load.ts';
import { Lost } from './lost.tsx';
import { NotKept } from './not-kept.tsx';
import { useUndisturbed } from './offline/undisturbed.ts';
import { OlderNotice } from './older-notice.tsx';
import { type Opening, type OpenLevel, openLevel } from './open-level.ts';
import { go } from './routes.ts';
import { change } from './settings.ts';
import { useWords } from './staging.ts';
import { Waiting } from './waiting.tsx';

interface PlayPageProps {
  level: string;
  /** In a lesson in turns: whoever leaves or is done hands the device to the next. */
  onHandOver?: () => void;
  /** In a lesson in turns: asks the check after an attempt. */
  onCheck?: (attempt: string) => void;
  /** In a kiosk, where `onHandOver` leads back to its levels. */
  inKiosk?: PlayInKiosk;
}

export interface PlayInKiosk {
  /** What the button at the ending says. */
  finish: string;
  /** The ending was read. */
  onFinish: (opened: OpenLevel) => void;
  /** Something new shows. */
  onShow: (kind: Screen['shown']['kind']) => void;
  /** Said in the stead of what is told about the device. */
  notice: ComponentChildren;
}

export function PlayPage({ level, ...inTurns }: PlayPageProps) {
  useUndisturbed();
  const [opened, setOpened] = useState<OpenLevel | 'failed' | 'unknown'>();
  const [round, setRound] = useState<{ nth: number; opening: Opening }>({
    nth: 0,
    opening: { anew: false },
  });
  useEffect(() => {
    openLevel(level, round.opening).then(setOpened, (fault: unknown) => {
      const isUnknown = fault instanceof NotThere;
      if (!isUnknown) noteFault(fault, 'page');
      setOpened(isUnknown ? 'unknown' : 'failed');
    });
    return () => change({ open: null });
  }, [level, round]);
  if (opened === 'unknown' && !inTurns.inKiosk) return <Lost />;
  if (opened === 'unknown' || opened === 'failed')
    return <NotLoaded onLeave={inTurns.onHandOver} />;
  if (!opened) return <Waiting />;
  const openAgain = (opening: Opening) => {
    setOpened(undefined);
    setRound({ nth: round.nth + 1, opening });
  };
  return (
    <Play
      key={round.nth}
      opened={opened}
      onAgain={() => openAgain({ anew: true })}
      onHere={() => openAgain({ anew: false, attempt: opened.loop.attempt.value.id })}
      {...inTurns}
    />
  );
}

function NotLoaded({ onLeave }: { onLeave: (() => void) | undefined }) {
  return (
    <main class="page middle">
      <section class="card" role="alert">
        <p>{t('play.failed')}</p>
        <div class="ways-on">
          <Button kind="main" icon="replay" onPress={() => location.reload()}>
            {t('home.retry')}
          </Button>
          {onLeave ? (
            <Button icon="back" do="act:leave" onPress={onLeave}>
              {t('common.back')}
            </Button>
          ) : (
            <ButtonLink href="#/home" icon="home">
              {t('common.home')}
            </ButtonLink>
          )}
        </div>
      </section>
    </main>
  );
}

const fetchEnd = async (): Promise<ComponentType<EndProps>> =>
  (await import('./end-view.tsx')).EndView;

/** The end, which is fetched during the play: nobody needs it before. */
function TheEnd(props: EndProps) {
  const [View, setView] = useState<ComponentType<EndProps>>();
  useEffect(() => {
    patiently(fetchEnd).then(
      (view) => setView(() => view),
      (fault: unknown) =>
        setView(() => {
          throw fault;
        }),
    );
  }, []);
  return View ? <View {...props} /> : null;
}

interface PlayProps extends Omit<PlayPageProps, 'level'> {
  opened: OpenLevel;
  onAgain: () => void;
  /** Takes the play over from another tab. */
  onHere: () => void;
}

function Play({ opened, onAgain, onHere, onHandOver, onCheck, inKiosk }: PlayProps) {
  const { level, loop, store } = opened;
  const words = useWords(opened);
  const state = loop.state.value;
  const screen = screenOf(level, state);
  const [lookingBack, setLookingBack] = useState(false);
  const [reading, setReading] = useState(false);
  const elsewhere = loop.elsewhere.value;
  const furnished = useFurnished(opened, words, screen, fetchEnd);
  useEffect(() => listenToKeys(), []);
  useEffect(
    () => store.holding(() => ({ players: [opened.player], attempts: [loop.attempt.peek()] })),
    [],
  );
  useEffect(() => inKiosk?.onShow(screen.shown.kind), [screen.moment, screen.shown.kind]);
  const leave = onHandOver ?? (() => go('home'));
  // At the end a kiosk has something else to offer than in the middle.
  const done = inKiosk ? () => inKiosk.onFinish(opened) : leave;
  const passOn = inKiosk?.finish ?? (onHandOver && t('turns.hand-over'));
  if (elsewhere)
    return <ElsewherePage onHere={onHere} out={{ href: '#/home', name: t('common.home') }} />;
  if (lookingBack) {
    return (
      <DebriefView
        debrief={debriefOf(level, state)}
        words={words}
        title={words[level.title] ?? ''}
        academy={level.academy}
        talk={level.talk}
        cards={level.cards}
        onRewind={(to) => {
          if (screen.exploring) loop.dispatch({ do: 'return' });
          loop.dispatch({ do: 'rewind', to });
          setLookingBack(false);
        }}
        onEnding={() => setLookingBack(false)}
        onAgain={onAgain}
        onLeave={done}
        passOn={passOn}
      />
    );
  }
  return (
    <>
      <PlayView
        {...furnished}
        bar={{ onBacklog: () => setReading(true), onLeave: leave }}
        renderEnding={(ending) => (
          <TheEnd
            opened={opened}
            ending={ending}
            words={words}
            exploring={screen.exploring}
            ways={{ onLookBack: () => setLookingBack(true), onAgain, onLeave: done }}
            passOn={passOn}
            onCheck={onCheck}
          />
        )}
        notice={
          inKiosk ? (
            inKiosk.notice
          ) : (
            <>
              <NotKept keeping={loop.keeping.value} store={store} />
              {opened.isOlder && <OlderNotice />}
            </>
          )
        }
      />
      {reading && (
        <Backlog said={backlogOf(level, state)} words={words} onClose={() => setReading(false)} />
      )}
    </>
  );
}
