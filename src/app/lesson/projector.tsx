// A level before the whole class: the play as pupils know it, larger, with votes where it asks for a choice.
import '../../dialogue/dialogue.css';
import './projector.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isRunning } from '../../classroom/clock.ts';
import { withoutRound } from '../../classroom/round.ts';
import { PlayView } from '../../dialogue/play-view.tsx';
import { screenOf } from '../../play/screen.ts';
import { Blank, Pause } from '../../teacher/projector/covers.tsx';
import { Menu } from '../../teacher/projector/menu.tsx';
import { RemoteBar } from '../../teacher/projector/remote-bar.tsx';
import { RoundView } from '../../teacher/projector/round-view.tsx';
import { addressOf, LESSON } from '../../teacher/route.ts';
import { bring, t } from '../../text/text.ts';
import { present } from '../clock.ts';
import { ElsewherePage } from '../elsewhere-lazy.tsx';
import { useFurnished } from '../furnished.tsx';
import { NotKept } from '../not-kept.tsx';
import { useUndisturbed } from '../offline/undisturbed.ts';
import { change } from '../settings.ts';
import { useWords } from '../staging.ts';
import { branchesOf } from './branches.ts';
import { LessonEnd } from './lesson-end.tsx';
import { onwardOf } from './onward.ts';
import { type OpenLesson, openLesson } from './open-lesson.ts';
import { listenToRemote } from './remote.ts';
import { usePast } from './use-past.tsx';
import { useRound } from './use-round.ts';
import { askForScreen } from './whole-screen.ts';

interface Props {
  /** Of the lesson. */
  id: string;
  /** Called as the projector is left, for the records have grown. */
  onLeft: () => void;
}

export function Projector({ id, onLeft }: Props) {
  useUndisturbed();
  const [opened, setOpened] = useState<OpenLesson | 'none' | 'failed'>();
  const [times, setTimes] = useState(1);
  useEffect(() => {
    openLesson(id).then(
      (lesson) => setOpened(lesson ?? 'none'),
      () => setOpened('failed'),
    );
  }, [id, times]);
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.screen = 'projector';
    return () => {
      delete dataset.screen;
      delete dataset.remote;
      onLeft();
    };
  }, []);
  if (!opened) return <p role="status">{t('common.loading')}</p>;
  if (opened === 'none' || opened === 'failed') return <NotOpened failed={opened === 'failed'} />;
  const here = () => {
    setOpened(undefined);
    setTimes(times + 1);
  };
  return <Projected key={times} opened={opened} onHere={here} />;
}

function NotOpened({ failed }: { failed: boolean }) {
  return (
    <main class="card lesson-lost">
      <p role="alert">{t(failed ? 'lesson.level-failed' : 'lesson.lost')}</p>
      <a class="button main" href={LESSON}>
        {t('lesson.part')}
      </a>
    </main>
  );
}

type Cover = 'paused' | 'blank' | 'menu' | 'branches';

/** Opens the menu when the whole screen is given up with Esc. @returns gives it up by a button */
function useScreenLost(onLost: () => void): () => void {
  const given = useRef(false);
  useEffect(() => {
    const changed = () => {
      if (!document.fullscreenElement && !given.current) onLost();
      given.current = false;
    };
    document.addEventListener('fullscreenchange', changed);
    return () => document.removeEventListener('fullscreenchange', changed);
  }, []);
  return () => {
    given.current = true;
    void document.exitFullscreen();
  };
}

interface ProjectedProps {
  opened: OpenLesson;
  /** Takes the lesson over from another tab. */
  onHere: () => void;
}

function Projected({ opened, onHere }: ProjectedProps) {
  const { level, loop, lesson, plan, seats, keep, now, store } = opened;
  const words = useWords(opened);
  const state = loop.state.value;
  const screen = screenOf(level, state);
  const { shown, exploring } = screen;
  const furnished = useFurnished(opened, words, screen, () => bring('desk'));
  const { round, take } = useRound(opened, screen, state);
  const [cover, setCover] = useState<Cover>();
  const [hidden, setHidden] = useState(false);
  const [wasRunning, setWasRunning] = useState(false);
  const past = usePast(opened, words, state, shown.kind === 'ending');
  const giveUpScreen = useScreenLost(() => setCover((covering) => covering ?? 'menu'));
  useEffect(() => listenToRemote(), []);
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.remote = hidden ? 'hidden' : 'shown';
    dataset.screen = shown.kind === 'activity' ? 'projector-desk' : 'projector';
  }, [hidden, shown.kind]);
  if (loop.elsewhere.value) {
    return <ElsewherePage onHere={onHere} out={{ href: LESSON, name: t('lesson.part') }} />;
  }
  const pause = () => {
    setWasRunning(isRunning(round?.clock));
    take({ do: 'clock', to: 'stop' });
    setCover('paused');
  };
  const resume = () => {
    if (wasRunning) take({ do: 'clock', to: 'run' });
    setCover(undefined);
  };
  const leave = (ended: boolean) => {
    if (ended) keep({ ...withoutRound(lesson.peek()), endedAt: present() });
    if (document.fullscreenElement) giveUpScreen();
    location.hash = ended ? addressOf({ at: 'lesson', id: lesson.peek().id }) : LESSON;
  };
  const wordsOf = (keys: readonly string[]) => keys.map((key) => words[key] ?? '');
  const forward = onwardOf({ round, shown, take, dispatch: loop.dispatch });
  const onward = past.back > 0 ? past.onward : forward;
  return (
    <div class="projector">
      <PlayView
        {...furnished}
        aside={{ exploring: t('lesson.exploring'), back: t('lesson.return') }}
        {...(round && {
          renderChoice: (choice) => (
            <RoundView
              key={round.nth}
              question={{
                text: words[choice.text] ?? '',
                options: choice.options.map(({ id, text }) => ({ id, text: words[text] ?? id })),
              }}
              round={round}
              plan={plan}
              seats={seats}
              talk={wordsOf(level.talk)}
              now={now}
              take={take}
            />
          ),
        })}
        renderEnding={(ending) => (
          <LessonEnd
            opened={opened}
            ending={ending}
            words={words}
            exploring={exploring}
            onWhatIf={() => setCover('branches')}
            onEnd={() => leave(true)}
          />
        )}
        notice={<NotKept keeping={loop.keeping.value} store={store} />}
      />
      {past.shown}
      <RemoteBar
        hidden={hidden}
        round={round}
        take={take}
        onward={onward}
        onBack={past.onBack}
        onPause={pause}
        onBlank={() => setCover('blank')}
        onMenu={() => setCover('menu')}
        onHide={() => setHidden(!hidden)}
      />
      {cover === 'paused' && <Pause onEnd={resume} />}
      {cover === 'blank' && <Blank onEnd={() => setCover(undefined)} />}
      {(cover === 'menu' || cover === 'branches') && (
        <Menu
          key={cover}
          branches={branchesOf(level, state, words)}
          atBranches={cover === 'branches'}
          fullscreen={document.fullscreenElement !== null}
          dark={document.documentElement.dataset.surroundings === 'dark'}
          onBranch={(to, option) => {
            if (exploring) loop.dispatch({ do: 'return' });
            loop.dispatch({ do: 'rewind', to });
            loop.dispatch({ do: 'choose', option });
            setCover(undefined);
          }}
          onFullscreen={() => {
            if (document.fullscreenElement) giveUpScreen();
            else void askForScreen();
            setCover(undefined);
          }}
          onDark={() => {
            const { surroundings } = document.documentElement.dataset;
            change({ surroundings: surroundings === 'dark' ? 'light' : 'dark' });
          }}
          onLeave={() => leave(false)}
          onEnd={() => leave(true)}
          onClose={() => {
            setHidden(false);
            setCover(undefined);
          }}
        />
      )}
    </div>
  );
}
