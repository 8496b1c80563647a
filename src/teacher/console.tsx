// 教師主控臺: what was played on this device, to be read, taken away and brought in.
import { type ReadonlySignal, type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { assertNever } from '../base/result.ts';
import type { Locale } from '../base/words.ts';
import { Button, ButtonLink, Icon } from '../controls/controls.tsx';
import type { Sources } from '../drawing/images.ts';
import type { GradeRow } from '../report/gradebook.ts';
import type { Held } from '../report/held.ts';
import { onWall, type Picture, type PictureRow } from '../report/pictures.ts';
import type { Aside, Keeping } from '../store/store.ts';
import { locale, t } from '../text/text.ts';
import { Attempts } from './attempts.tsx';
import { Carry } from './carry.tsx';
import { ClassScores } from './class-scores.tsx';
import { DETAIL_HEADING, Detail } from './detail.tsx';
import { dayOf, download } from './download.ts';
import { Filter, type Wanted, wantedOf } from './filter.tsx';
import { LockButton } from './lock/lock-button.tsx';
import { Pictures } from './pictures.tsx';
import {
  ATTEMPTS,
  addressOf,
  followAddress,
  onTurn,
  PICTURES,
  type Place,
  place,
  SAFE,
} from './route.ts';
import type { WriteBackup } from './safe/backup.tsx';
import type { BringIn } from './safe/bring-in.tsx';
import { Safe, type SafeProps } from './safe/safe.tsx';
import { Wall } from './wall.tsx';
import './pictures.css';

/** Everything that the console shows. */
export interface Records {
  /** The oldest first. */
  rows: readonly GradeRow[];
  pictures: readonly PictureRow[];
  held: Held;
  aside: readonly Aside[];
  keeping: Keeping;
  /** Whether some level could not be asked for, so that asking again may help. */
  levelsFailed: boolean;
}

interface ConsoleProps {
  /** Undefined until they are read. */
  records: ReadonlySignal<Records | undefined>;
  backup: WriteBackup;
  bringIn: BringIn;
  wipe: SafeProps['wipe'];
  /** Where the drawings in a picture are found. */
  sourcesOf: (row: PictureRow) => Sources;
  /** Lets a picture be shown to the class, or no longer. */
  letThrough: (picture: Picture, on: boolean) => Promise<void>;
  /** Reads everything again. */
  refresh: () => Promise<void>;
  switchTo: (next: Locale) => Promise<void>;
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

function Notices({ records, refresh }: { records: Records } & Pick<ConsoleProps, 'refresh'>) {
  const { aside, keeping, levelsFailed } = records;
  const saveAside = () =>
    download({
      name: `qinglian-aside-${dayOf(new Date())}.json`,
      type: 'application/json',
      text: JSON.stringify(aside, null, 2),
    });
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
          <Button onPress={() => void refresh()}>{t('home.retry')}</Button>
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

function Empty() {
  return (
    <div class="card empty">
      <Icon name="document" />
      <p>{t('teacher.none')}</p>
    </div>
  );
}

/** The list, kept as it was (filter, page) while one attempt is read. */
function List({
  records,
  wanted,
  page,
  ...deeds
}: { records: Records; wanted: Signal<Wanted>; page: Signal<number> } & Pick<
  ConsoleProps,
  'backup' | 'bringIn'
>) {
  const { rows } = records;
  const shown = wantedOf(rows, wanted.value);
  const want = (next: Wanted) => {
    wanted.value = next;
    page.value = 0;
  };
  return (
    <>
      <Carry {...deeds} rows={shown} filtered={shown.length < rows.length} />
      {rows.length === 0 ? (
        <Empty />
      ) : (
        <>
          <Filter rows={rows} wanted={wanted.value} onWant={want} />
          {wanted.value.level !== '' && <ClassScores rows={shown} />}
          <Attempts rows={shown} page={page} />
        </>
      )}
    </>
  );
}

/** The attempt that is open, and those beside it in the list as it is filtered. */
function openedIn(rows: readonly GradeRow[], wanted: Wanted, id: string) {
  const listed = wantedOf(rows, wanted).map(({ attempt }) => attempt.id);
  const at = listed.indexOf(id);
  return {
    row: rows.find(({ attempt }) => attempt.id === id),
    newer: at > 0 ? listed[at - 1] : undefined,
    older: at >= 0 ? listed[at + 1] : undefined,
  };
}

/** Where the eye goes when the page turns: the heading of what opened, or the link one came by. */
function focusAfterTurn(before: Place, now: Place): void {
  const opened = now.id !== undefined;
  if (!opened && before.id === undefined) return;
  requestAnimationFrame(() => {
    const target = opened
      ? document.getElementById(DETAIL_HEADING)
      : document.querySelector<HTMLElement>(`a[href="${CSS.escape(addressOf(before))}"]`);
    if (opened) window.scrollTo(0, 0);
    target?.focus({ preventScroll: opened });
  });
}

/** The parts of the console, to go to. */
function Parts({ records }: { records: Records }) {
  const links = [
    [ATTEMPTS, t('teacher.attempts-part', { count: records.rows.length })],
    [PICTURES, t('teacher.pictures-part', { count: records.pictures.length })],
    [SAFE, t('safe.title')],
  ] as const;
  const here = addressOf(place.value);
  return (
    <nav class="buttons" aria-label={t('teacher.parts')}>
      {links.map(([address, name]) => (
        <a
          key={address}
          class="button"
          href={address}
          aria-current={here === address ? 'page' : undefined}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}

/** What shows at the place that the address names. */
function Page({
  records,
  sourcesOf,
  letThrough,
  wipe,
  ...deeds
}: { records: Records } & Pick<
  ConsoleProps,
  'backup' | 'bringIn' | 'wipe' | 'sourcesOf' | 'letThrough'
>) {
  const wanted = useSignal<Wanted>({ player: '', level: '' });
  const page = useSignal(0);
  const { at, id } = place.value;
  switch (at) {
    case 'attempts':
      return <List {...deeds} records={records} wanted={wanted} page={page} />;
    case 'attempt':
      return <Detail {...openedIn(records.rows, wanted.value, id)} />;
    case 'pictures':
      return (
        <Pictures
          rows={records.pictures}
          sourcesOf={sourcesOf}
          letThrough={(picture, on) => void letThrough(picture, on)}
        />
      );
    case 'wall':
      return <Wall rows={onWall(records.pictures)} sourcesOf={sourcesOf} />;
    case 'safe':
      return <Safe {...deeds} held={records.held} wipe={wipe} />;
    default:
      return assertNever(at);
  }
}

export function Console({ records, switchTo, refresh, ...deeds }: ConsoleProps) {
  useEffect(() => {
    const ends = [followAddress(), onTurn(focusAfterTurn)];
    return () => {
      for (const end of ends) end();
    };
  }, []);
  const all = records.value;
  const { at, id } = place.value;
  return (
    <div class="teacher">
      <Header switchTo={switchTo} />
      <main>
        {!all && <p role="status">{t('common.loading')}</p>}
        {all && <Notices records={all} refresh={refresh} />}
        {all && id === undefined && at !== 'wall' && <Parts records={all} />}
        {all && <Page {...deeds} records={all} />}
      </main>
    </div>
  );
}
