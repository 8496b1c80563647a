// A play on the screen: words in front, stage and sound beside, and the look back at the end.
import '../dialogue/dialogue.css';
import type { ComponentType } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Words } from '../base/words.ts';
import { Button, ButtonLink } from '../controls/controls.tsx';
import { Backlog } from '../dialogue/backlog.tsx';
import { DebriefView } from '../dialogue/debrief.tsx';
import { PlayView } from '../dialogue/play-view.tsx';
import type { Level } from '../level/level.ts';
import { backlogOf } from '../play/backlog.ts';
import { stepsOf } from '../play/conditions.ts';
import { debriefOf } from '../play/debrief.ts';
import { type Screen, screenOf } from '../play/screen.ts';
import { canSpeak, hush, say } from '../text/speech.ts';
import { bring, locale, t } from '../text/text.ts';
import { ActivityView } from '../workbench/bench.tsx';
import { KINDS } from '../workbench/kinds.ts';
import type { EndProps } from './end-view.tsx';
import { listenToKeys } from './keys.ts';
import { addFonts, fetchFonts, loadLevel, NotThere } from './load.ts';
import { Lost } from './lost.tsx';
import { materialOf } from './material.ts';
import { NotKept } from './not-kept.tsx';
import { type OpenLevel, openLevel } from './open-level.ts';
import { albumOf } from './pictures/album.ts';
import { go } from './routes.ts';
import { openScenery, type Scenery } from './scenery.ts';
import { change, lessMotion, settings } from './settings.ts';
import { Waiting } from './waiting.tsx';

interface PlayPageProps {
  level: string;
  /** In a lesson in turns: whoever leaves or is done hands the device to the next. */
  onHandOver?: () => void;
}

export function PlayPage({ level, onHandOver }: PlayPageProps) {
  const [opened, setOpened] = useState<OpenLevel | 'failed' | 'unknown'>();
  const [round, setRound] = useState(0);
  useEffect(() => {
    openLevel(level, round > 0).then(setOpened, (fault: unknown) =>
      setOpened(fault instanceof NotThere ? 'unknown' : 'failed'),
    );
    return () => change({ open: null });
  }, [level, round]);
  if (opened === 'unknown') return <Lost />;
  if (opened === 'failed') return <NotLoaded />;
  if (!opened) return <Waiting />;
  const again = () => {
    setOpened(undefined);
    setRound(round + 1);
  };
  return <Play key={round} opened={opened} onAgain={again} onHandOver={onHandOver} />;
}

function NotLoaded() {
  return (
    <main class="page middle">
      <section class="card" role="alert">
        <p>{t('play.failed')}</p>
        <div class="ways-on">
          <Button kind="main" icon="replay" onPress={() => location.reload()}>
            {t('home.retry')}
          </Button>
          <ButtonLink href="#/home" icon="home">
            {t('common.home')}
          </ButtonLink>
        </div>
      </section>
    </main>
  );
}

/** The level's words in the language shown, fetched when the language changes in the middle. */
function useWords({ level, words }: OpenLevel): Words {
  const [shown, setShown] = useState({ language: settings.value.locale, words });
  const language = locale.value;
  useEffect(() => {
    if (shown.language === language) return;
    void loadLevel(level.id, language).then((file) => {
      addFonts(file);
      setShown({ language, words: file.words });
    });
  }, [language]);
  return shown.words;
}

/** The kinds of activity that a level has. */
const handsIn = (level: Level) =>
  [...new Set(stepsOf(level).flatMap((step) => ('activity' in step ? step.activity : [])))].map(
    (kind) => KINDS[kind],
  );

/** Whether a level has somebody write in their own words. */
const writesIn = (level: Level): boolean =>
  stepsOf(level).some(
    (step) => 'activity' in step && (step.activity === 'studio' || step.activity === 'justify'),
  );

const fetchEnd = async (): Promise<ComponentType<EndProps>> =>
  (await import('./end-view.tsx')).EndView;

/** The end, which is fetched during the play: nobody needs it before. */
function TheEnd(props: EndProps) {
  const [View, setView] = useState<ComponentType<EndProps>>();
  useEffect(() => {
    fetchEnd().then(
      (view) => setView(() => view),
      (fault: unknown) =>
        setView(() => {
          throw fault;
        }),
    );
  }, []);
  return View ? <View {...props} /> : null;
}

function Play({
  opened,
  onAgain,
  onHandOver,
}: {
  opened: OpenLevel;
  onAgain: () => void;
  onHandOver: (() => void) | undefined;
}) {
  const { level, loop, store } = opened;
  const words = useWords(opened);
  const state = loop.state.value;
  const screen = screenOf(level, state);
  const [lookingBack, setLookingBack] = useState(false);
  const [reading, setReading] = useState(false);
  const studio = screen.shown.kind === 'activity' ? screen.shown.id : '';
  const material = useMemo(() => {
    const made = { player: opened.player.id, level: level.id, activity: studio };
    return { ...materialOf(level, words), album: albumOf(store, made, loop.noteKeeping) };
  }, [words, studio]);
  const [host, setHost] = useState<HTMLDivElement | null>(null);
  const scenery = useRef<Scenery | null>(null);
  const before = useRef<Screen | null>(null);
  useEffect(() => {
    if (!host) return;
    const open = openScenery(level, host, screenOf(level, loop.state.peek()), () => {
      void fetchFonts(words);
      // What players write is in characters that the level may not have.
      if (writesIn(level)) void import('virtual:fonts-typed.css');
      // What does not come now is asked for once more when it is needed.
      const hands = handsIn(level).map((kind) => kind.load());
      for (const fetched of [fetchEnd(), bring('desk'), ...hands]) {
        fetched.catch(() => {});
      }
    });
    scenery.current = open;
    return () => {
      open.dispose();
      scenery.current = null;
      hush();
    };
  }, [host]);
  useEffect(() => {
    hush();
    scenery.current?.show(before.current, screen);
    before.current = screen;
  }, [state]);
  useEffect(() => listenToKeys(), []);
  const leave = onHandOver ?? (() => go('home'));
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
        onLeave={leave}
        inTurns={onHandOver !== undefined}
      />
    );
  }
  const place = level.places[screen.stage.place];
  const { shown } = screen;
  const listen = () => {
    if (shown.kind !== 'line') return;
    scenery.current?.duck(true);
    say(words[shown.text] ?? '', locale.value, settings.value.speech, () =>
      scenery.current?.duck(false),
    );
  };
  return (
    <>
      <PlayView
        level={level.id}
        academy={level.academy}
        screen={screen}
        words={words}
        still={{ url: `./${place?.url ?? ''}`, alt: words[place?.alt ?? ''] ?? '' }}
        speed={lessMotion() ? 'at-once' : settings.value.speed}
        onListen={canSpeak(locale.value) && settings.value.speech > 0 ? listen : undefined}
        dispatch={loop.dispatch}
        onBacklog={() => setReading(true)}
        onLeave={leave}
        renderEnding={(ending) => (
          <TheEnd
            opened={opened}
            ending={ending}
            words={words}
            exploring={screen.exploring}
            ways={{ onLookBack: () => setLookingBack(true), onAgain, onLeave: leave }}
            inTurns={onHandOver !== undefined}
          />
        )}
        renderActivity={(activity) => (
          <ActivityView
            shown={activity}
            words={words}
            material={material}
            dispatch={loop.dispatch}
          />
        )}
        notice={<NotKept keeping={loop.keeping.value} store={store} />}
        stageRef={setHost}
      />
      {reading && (
        <Backlog said={backlogOf(level, state)} words={words} onClose={() => setReading(false)} />
      )}
    </>
  );
}
