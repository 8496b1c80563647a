// A kiosk that runs, place by place: the loop, the language, the levels, a play, its end, thanks.
import '../../dialogue/dialogue.css';
import type { ComponentChildren, ComponentProps } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../base/words.ts';
import { OfficialLinks } from '../../dialogue/law-card.tsx';
import type { KioskSettings } from '../../kiosk/settings.ts';
import type { Place } from '../../kiosk/visit.ts';
import type { Store } from '../../store/store.ts';
import { t } from '../../text/text.ts';
import { askForScreen } from '../lesson/whole-screen.ts';
import type { OpenLevel } from '../open-level.ts';
import { PlayPage } from '../play-page.tsx';
import { change, settings } from '../settings.ts';
import { useWords } from '../staging.ts';
import { Waiting } from '../waiting.tsx';
import { Attract } from './attract.tsx';
import { stayAwake } from './awake.ts';
import { watchCorner } from './corner.ts';
import { LevelsToPick } from './levels-to-pick.tsx';
import { letPrint, lockDown, trapBack } from './lock-down.ts';
import { type Running, run } from './running.ts';
import type { StaffProps } from './staff/staff.tsx';
import { Start } from './start.tsx';
import { StillThere } from './still-there.tsx';
import { TakeHome } from './take-home/take-home.tsx';
import { Thanks } from './thanks.tsx';
import { watchTouches } from './touches.ts';

interface BoothProps {
  store: Store;
  kiosk: KioskSettings;
  onLeave: () => void;
  renderStaff: (ways: Pick<StaffProps, 'onNext' | 'onLeave' | 'onClose'>) => ComponentChildren;
}

export function Booth({ store, kiosk, onLeave, renderStaff }: BoothProps) {
  const latest = useRef(kiosk);
  latest.current = kiosk;
  const running = useMemo(() => run(store, () => latest.current), []);
  useEffect(() => () => running.stop(), []);
  useEffect(stayAwake, []);
  const isOpen = running.staff.value;
  useEffect(lockDown, []);
  const prints = isOpen || kiosk.atEnd.print;
  useEffect(() => letPrint(prints), [prints]);
  /** The attempt on the page when the staff were called: it goes on there. */
  const open = useRef<string | null>(null);
  useEffect(
    () =>
      watchCorner(() => {
        open.current = settings.peek().open;
        running.send({ do: 'call-staff' });
      }),
    [],
  );
  useEffect(() => watchTouches(running), []);
  useEffect(() => {
    if (!isOpen && open.current && running.at.peek().is === 'play') change({ open: open.current });
    open.current = null;
  }, [isOpen]);
  if (isOpen) {
    return (
      <div data-kiosk-at="staff">
        {renderStaff({
          onNext: () => running.send({ do: 'end' }),
          onLeave: () => void running.empty().then(onLeave),
          onClose: () => running.send({ do: 'staff-gone' }),
        })}
      </div>
    );
  }
  return (
    <OfficialLinks.Provider value={false}>
      <At key={running.nth.value} at={running.at.value} running={running} kiosk={kiosk} />
      <StillThere asking={running.asking.value} />
    </OfficialLinks.Provider>
  );
}

interface AtProps {
  at: Place;
  running: Running;
  kiosk: KioskSettings;
}

function At({ at, running, kiosk }: AtProps) {
  const [finished, setFinished] = useState<OpenLevel>();
  const { send } = running;
  const begin = () => {
    // Both are given to a touch alone.
    if (!document.fullscreenElement) void askForScreen();
    trapBack();
    send({ do: 'begin' });
  };
  const speak = (locale: Locale) => {
    running.speak(locale);
    send({ do: 'speak' });
  };
  switch (at.is) {
    case 'loop':
      return <Attract kiosk={kiosk} onTouch={begin} />;
    case 'start':
      return <Start locales={kiosk.locales} onPick={speak} />;
    case 'levels':
      return (
        <LevelsToPick
          levels={kiosk.levels}
          notice={<TimeNotice running={running} />}
          onPick={(level) => send({ do: 'pick', level })}
          onEnd={() => send({ do: 'end' })}
        />
      );
    case 'play':
      if (!running.ready.value) return <Waiting />;
      return (
        <PlayPage
          key={at.level}
          level={at.level}
          onHandOver={() => send({ do: 'leave' })}
          inKiosk={{
            finish: t('kiosk.finish'),
            onFinish: (opened) => {
              setFinished(opened);
              send({ do: 'finish' });
            },
            onShow: (kind) => send({ do: 'show', resting: kind === 'choice' }),
            notice: <TimeNotice running={running} />,
          }}
        />
      );
    case 'end':
      if (!finished) return <Waiting />;
      return (
        <End
          opened={finished}
          settings={kiosk}
          onDone={() => send({ do: 'take' })}
          {...(running.mayPlayAnother.value ? { onAgain: () => send({ do: 'again' }) } : {})}
        />
      );
    default:
      return (
        <Thanks
          another={running.mayPlayAnother.value}
          onAnother={() => send({ do: 'another' })}
          onEnd={() => send({ do: 'end' })}
        />
      );
  }
}

type EndProps = Omit<ComponentProps<typeof TakeHome>, 'attempt' | 'level' | 'words'>;

/** What may be taken along from a play that has ended. */
function End({ opened, ...ways }: EndProps & { opened: OpenLevel }) {
  const words = useWords(opened);
  const { level, loop } = opened;
  return <TakeHome attempt={loop.attempt.value} level={level} words={words} {...ways} />;
}

/** That the time of this visitor is almost over, or over. */
function TimeNotice({ running }: { running: Running }) {
  const notice = running.notice.value;
  return notice ? (
    <p class="kiosk-notice" data-notice={notice}>
      {t(`kiosk.time-${notice}`)}
    </p>
  ) : null;
}
