// 教師主控臺: the frame around its places, with the way to each and what must be said everywhere.
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Locale } from '../base/words.ts';
import { Button, ButtonLink, Icon } from '../controls/controls.tsx';
import type { Aside, Keeping } from '../store/store.ts';
import { locale, type TextKey, t } from '../text/text.ts';
import { dayOf, downloadFile } from './download.ts';
import { LockButton } from './lock/lock-button.tsx';
import { ATTEMPTS, addressOf, CLASSES, LESSON, PICTURES, place, RESULTS, SAFE } from './route.ts';
import { followTurns } from './turning.tsx';

/** What must be said whatever the place. */
export interface Notices {
  aside: readonly Aside[];
  keeping: Keeping;
  /** Whether some level could not be asked for, so that asking again may help. */
  levelsFailed: boolean;
}

interface ConsoleProps {
  /** Undefined until they are known. */
  notices: Notices | undefined;
  /** Reads again what is shown. */
  refresh: () => void;
  switchTo: (next: Locale) => Promise<void>;
  /** What shows at the place that the address names. */
  children: ComponentChildren;
}

function Header({ switchTo }: Pick<ConsoleProps, 'switchTo'>) {
  return (
    <header class="top">
      <div>
        <h1>{t('teacher.title')}</h1>
        <p>{t('teacher.lead')}</p>
      </div>
      <nav aria-label={t('app.name')}>
        <Button onPress={() => void switchTo(locale.value === 'zh' ? 'en' : 'zh')}>
          {t('title.other-language')}
        </Button>
        <LockButton />
        <ButtonLink href="./index.html" icon="home">
          {t('teacher.to-game')}
        </ButtonLink>
      </nav>
    </header>
  );
}

function NoticesView({ notices, refresh }: { notices: Notices } & Pick<ConsoleProps, 'refresh'>) {
  const { aside, keeping, levelsFailed } = notices;
  const saveAside = () =>
    downloadFile(
      `qinglian-aside-${dayOf(new Date())}.json`,
      new Blob([JSON.stringify(aside, null, 2)], { type: 'application/json;charset=utf-8' }),
    );
  return (
    <>
      {keeping === 'refused' && (
        <p class="notice">
          <Icon name="warning" />
          {t('teacher.keep-refused')}
        </p>
      )}
      {levelsFailed && (
        <div class="notice">
          <Icon name="warning" />
          <p>{t('teacher.levels-failed')}</p>
          <Button onPress={refresh}>{t('home.retry')}</Button>
        </div>
      )}
      {aside.length > 0 && (
        <div class="notice">
          <Icon name="warning" />
          <p>{t('teacher.aside', { count: aside.length })}</p>
          <Button icon="download" onPress={saveAside}>
            {t('teacher.aside-save')}
          </Button>
        </div>
      )}
    </>
  );
}

/** The parts of the console, each with its name. */
const PARTS: readonly (readonly [string, TextKey])[] = [
  [CLASSES, 'classes.title'],
  [LESSON, 'lesson.part'],
  [RESULTS, 'collect.title'],
  [ATTEMPTS, 'teacher.attempts'],
  [PICTURES, 'teacher.pictures'],
  [SAFE, 'safe.title'],
];

/** The parts of the console, to go to. */
function Parts() {
  const here = addressOf(place.value);
  return (
    <nav class="parts buttons" aria-label={t('teacher.parts')}>
      {PARTS.map(([address, name]) => (
        <a
          key={address}
          class="button"
          href={address}
          aria-current={here === address ? 'page' : undefined}
        >
          {t(name)}
        </a>
      ))}
    </nav>
  );
}

export function Console({ notices, refresh, switchTo, children }: ConsoleProps) {
  useEffect(followTurns, []);
  const { at, id } = place.value;
  // A lesson before the class takes the whole page.
  if (at === 'projector') return children;
  return (
    <div class="teacher">
      <Header switchTo={switchTo} />
      <main data-at={at}>
        {notices && <NoticesView notices={notices} refresh={refresh} />}
        {id === undefined && at !== 'wall' && at !== 'sheet' && at !== 'code' && <Parts />}
        {children}
      </main>
    </div>
  );
}
