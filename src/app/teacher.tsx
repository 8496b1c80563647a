// The start of the teacher's console: settings, words, and the frame around its places.
import 'virtual:fonts.css';
import 'virtual:fonts-typed.css';
import '../controls/colours.css';
import '../controls/tokens.css';
import '../controls/controls.css';
import '../teacher/teacher.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import type { Locale } from '../base/words.ts';
import { Console } from '../teacher/console.tsx';
import { followAddress, isProjected, place } from '../teacher/route.ts';
import { bring, locale, showIn, t } from '../text/text.ts';
import { PlaceShown } from './console/places.tsx';
import { readAgain, storeState } from './console/reading.ts';
import { levelsFailed } from './console/records.ts';
import { device } from './device.ts';
import { guarded } from './lock/guarded.tsx';
import { keepInLull } from './offline/early.ts';
import { change, settings } from './settings.ts';
import { titlesIn } from './shelf.ts';
import { fetchWhenIdle } from './when-idle.ts';

async function switchTo(next: Locale): Promise<void> {
  await showIn(next);
  change({ locale: next });
  await readAgain();
}

function Whole() {
  return (
    <Console
      notices={storeState.value && { ...storeState.value, levelsFailed: levelsFailed.value }}
      refresh={() => void readAgain()}
      switchTo={switchTo}
    >
      <PlaceShown />
    </Console>
  );
}

/** Said in both languages, for the words of either may be what did not come. */
const FAILED = [
  ['zh-Hant-TW', '教師主控臺沒有載入成功，紀錄都還在。請重新整理頁面。'],
  ['en', 'The console did not load. All records are still there. Please reload the page.'],
] as const;

async function start(element: HTMLElement): Promise<void> {
  // The store opens, and the levels are listed, while the words are fetched.
  void device();
  void titlesIn(settings.value.locale);
  await showIn(settings.value.locale);
  await Promise.all([bring('console'), bring('codes'), bring('desk'), bring('upkeep')]);
  effect(() => {
    const { locale: wanted } = settings.value;
    // Another tab speaks another language by now.
    if (wanted !== locale.peek()) switchTo(wanted).catch(() => {});
  });
  effect(() => {
    document.title = `${t('teacher.title')} – ${t('app.name')}`;
  });
  // Before anything shows, so that no other place is read first.
  followAddress();
  const otherLanguage = () => void switchTo(locale.value === 'zh' ? 'en' : 'zh');
  // Nothing of pupils is read before the console is open, nor stays once it is locked.
  render(await guarded(() => <Whole />, otherLanguage), element);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void readAgain();
  });
  keepInLull({ isCalm: () => !isProjected(place.value), isUntouched: () => false });
}

fetchWhenIdle(
  () => import('./healing/watch.ts'),
  ({ watch }) => watch(),
);
const element = document.getElementById('console');
// A kiosk has no console: staff have their own panel there.
if (settings.value.kiosk) location.replace('./#/kiosk');
else if (element) {
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
