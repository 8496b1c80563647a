// The start of the teacher's console: settings, words, the store, and the levels that were played.
import 'virtual:fonts.css';
import 'virtual:fonts-typed.css';
import '../controls/colours.css';
import '../controls/tokens.css';
import '../controls/controls.css';
import '../teacher/teacher.css';
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import type { Locale } from '../base/words.ts';
import type { Sources } from '../drawing/images.ts';
import { gradebook, type Known } from '../report/gradebook.ts';
import { heldIn } from '../report/held.ts';
import { type Picture, type PictureRow, picturesOf } from '../report/pictures.ts';
import { Console, type Records } from '../teacher/console.tsx';
import type { BringIn } from '../teacher/safe/bring-in.tsx';
import type { Wiped } from '../teacher/safe/wipe.tsx';
import { bring, locale, showIn, t } from '../text/text.ts';
import { device } from './device.ts';
import { backup, bringIn as bringInFile } from './lock/carrying.ts';
import { lockDeeds, lockState } from './lock/console-lock.ts';
import { guarded } from './lock/guarded.tsx';
import { sourcesOf } from './pictures/sources.ts';
import { change, settings } from './settings.ts';
import { shelfOf } from './shelf.ts';

const records = signal<Records | undefined>(undefined);

const isOpen = (): boolean => lockState.peek() === 'open';

/** Reads everything that is kept, and counts it anew; nothing while the console is locked. */
async function refresh(): Promise<void> {
  if (!isOpen()) return;
  const store = await device();
  const everything = await store.everything();
  const { players, attempts, pictures } = everything;
  const aside = await store.aside();
  const shelf = await shelfOf(
    [...attempts, ...pictures].map(({ level }) => level),
    locale.value,
  );
  // It may have been locked meanwhile.
  if (!isOpen()) return;
  records.value = {
    rows: gradebook(attempts, players, shelf.levels),
    pictures: picturesOf(pictures, players, shelf.levels),
    held: heldIn(everything),
    aside,
    keeping: store.keeping,
    levelsFailed: shelf.failed,
  };
}

const bringIn: BringIn = async (file, passphrase) => {
  const brought = await bringInFile(file, passphrase);
  if (brought.ok) await refresh();
  return brought;
};

/** Wipes names, or everything; then the console is as new. */
async function wipe(what: Wiped): Promise<boolean> {
  const store = await device();
  try {
    await (what === 'names' ? store.forgetNames() : store.forgetEverything());
  } catch {
    return false;
  }
  if (what === 'names') await refresh();
  else {
    change({ player: null, open: null });
    lockDeeds.lock();
  }
  return true;
}

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
  const inside = () => (
    <Console
      {...{ records, backup, bringIn, wipe, refresh, switchTo, letThrough }}
      sourcesOf={sourcesIn}
    />
  );
  const otherLanguage = () => void switchTo(locale.value === 'zh' ? 'en' : 'zh');
  render(await guarded(inside, otherLanguage), element);
  // Nothing of pupils is read before the console is open, nor left when it is locked.
  effect(() => {
    if (lockState.value === 'open') void refresh();
    else records.value = undefined;
  });
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
