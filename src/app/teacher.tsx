// The start of the teacher's console: settings, words, the store, and the levels that were played.
import 'virtual:fonts.css';
import 'virtual:fonts-typed.css';
import '../controls/colours.css';
import '../controls/tokens.css';
import '../controls/controls.css';
import '../teacher/teacher.css';
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { no, ok } from '../base/result.ts';
import type { Locale } from '../base/words.ts';
import type { Sources } from '../drawing/images.ts';
import { gradebook, type Known } from '../report/gradebook.ts';
import { type Picture, type PictureRow, picturesOf } from '../report/pictures.ts';
import { LARGEST_BACKUP, readBackup, writeBackup } from '../store/backup.ts';
import type { BringIn } from '../teacher/carry.tsx';
import { Console, type Records } from '../teacher/console.tsx';
import { bring, locale, showIn, t } from '../text/text.ts';
import { device } from './device.ts';
import { lazyPage } from './lazy-page.tsx';
import { lessonDeeds } from './lesson/lesson-deeds.ts';
import { askForScreen } from './lesson/whole-screen.ts';
import { sourcesOf } from './pictures/sources.ts';
import { change, settings } from './settings.ts';
import { shelfOf } from './shelf.ts';

/** The play, its stage and its desks come only when a lesson is projected. */
const Projector = lazyPage(async () => (await import('./lesson/projector.tsx')).Projector);

const records = signal<Records | undefined>(undefined);

/** Reads everything that is kept, and counts it anew. */
async function refresh(): Promise<void> {
  const store = await device();
  const { players, attempts, pictures } = await store.everything();
  const aside = await store.aside();
  const shelf = await shelfOf(
    [...attempts, ...pictures].map(({ level }) => level),
    locale.value,
  );
  records.value = {
    rows: gradebook(attempts, players, shelf.levels),
    pictures: picturesOf(pictures, players, shelf.levels),
    aside,
    keeping: store.keeping,
    levelsFailed: shelf.failed,
  };
}

async function backup(): Promise<string> {
  const store = await device();
  return writeBackup({ savedAt: new Date().toISOString(), ...(await store.everything()) });
}

const bringIn: BringIn = async (file) => {
  if (file.size > LARGEST_BACKUP) return no('too-big');
  try {
    const read = readBackup(await file.text());
    if (!read.ok) return read;
    const merged = await (await device()).merge(read.value);
    await refresh();
    return ok(merged);
  } catch {
    return no('refused');
  }
};

async function letThrough(picture: Picture, on: boolean): Promise<void> {
  await (await device()).putPicture({ ...picture, onWall: on });
  await refresh();
}

const levelSources = new WeakMap<Known, Sources>();

/** The same for every picture of a level, so that none is painted anew without need. */
function sourcesIn({ known }: PictureRow): Sources {
  const sources = (known && levelSources.get(known)) ?? sourcesOf(known);
  if (known) levelSources.set(known, sources);
  return sources;
}

async function switchTo(next: Locale): Promise<void> {
  await showIn(next);
  change({ locale: next });
  await refresh();
}

/** Said in both languages, for the words of either may be what did not come. */
const FAILED = [
  ['zh-Hant-TW', '教師主控臺沒有載入成功，紀錄都還在。請重新整理頁面。'],
  ['en', 'The console did not load. All records are still there. Please reload the page.'],
] as const;

async function start(element: HTMLElement): Promise<void> {
  await showIn(settings.value.locale);
  await Promise.all([bring('console'), bring('desk')]);
  effect(() => {
    document.title = `${t('teacher.title')} – ${t('app.name')}`;
  });
  render(
    <Console
      {...{ records, backup, bringIn, refresh, switchTo, letThrough }}
      sourcesOf={sourcesIn}
      lessons={lessonDeeds}
      askForScreen={() => void askForScreen()}
      projector={(id) => <Projector key={id} id={id} onLeft={() => void refresh()} />}
    />,
    element,
  );
  await refresh();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void refresh();
  });
}

const element = document.getElementById('console');
if (element) {
  start(element).catch((fault: unknown) => {
    console.error(fault);
    const lines = FAILED.map(([lang, words]) => (
      <p key={lang} lang={lang}>
        {words}
      </p>
    ));
    render(<div role="alert">{lines}</div>, element);
  });
}
