// The start of the teacher's console: settings, words, the store, and the levels that were played.
import 'virtual:fonts.css';
import 'virtual:fonts-typed.css';
import '../controls/colours.css';
import '../controls/tokens.css';
import '../controls/controls.css';
import '../teacher/teacher.css';
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { LARGEST_BACKUP, readBackup, writeBackup } from '../attempt/backup.ts';
import { no, ok } from '../base/result.ts';
import type { Locale } from '../base/words.ts';
import { gradebook } from '../report/gradebook.ts';
import type { BringIn } from '../teacher/carry.tsx';
import { Console, type Records } from '../teacher/console.tsx';
import { locale, showIn, t } from '../text/text.ts';
import { device } from './device.ts';
import { change, settings } from './settings.ts';
import { shelfOf } from './shelf.ts';

const records = signal<Records | undefined>(undefined);

/** Reads everything that is kept, and counts it anew. */
async function refresh(): Promise<void> {
  const store = await device();
  const [players, attempts] = await Promise.all([store.players(), store.attempts()]);
  const aside = await store.aside();
  const shelf = await shelfOf(
    attempts.map(({ level }) => level),
    locale.value,
  );
  records.value = {
    rows: gradebook(attempts, players, shelf.levels),
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
  effect(() => {
    document.title = `${t('teacher.title')} – ${t('app.name')}`;
  });
  render(<Console {...{ records, backup, bringIn, refresh, switchTo }} />, element);
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
