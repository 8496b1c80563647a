// The start of the game: settings, words, then the page that the address names.
import 'virtual:fonts.css';
import '../controls/colours.css';
import '../controls/tokens.css';
import '../controls/controls.css';
import './app.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { locale, showIn } from '../text/text.ts';
import { App } from './app.tsx';
import { patiently } from './healing/patiently.ts';
import { expectLevel } from './load.ts';
import { NoWords } from './no-words.tsx';
import { keepInLull } from './offline/early.ts';
import { route } from './routes.ts';
import { settings } from './settings.ts';
import { fetchWhenIdle } from './when-idle.ts';

// Whoever comes by a link to a level gets it fetched beside the words of the game.
if (route.value.page === 'play') {
  expectLevel(route.value.level, settings.value.locale);
  import('./play-page.tsx').catch(() => {});
  import('./device.ts').then(({ device }) => device()).catch(() => {});
}
const element = document.getElementById('app');
if (element) {
  try {
    await patiently(() => showIn(settings.value.locale));
    render(<App />, element);
    effect(() => {
      const { locale: wanted } = settings.value;
      // Another tab speaks another language by now.
      if (wanted !== locale.peek()) showIn(wanted).catch(() => {});
    });
  } catch (fault) {
    render(<NoWords fault={fault} />, element);
  }
}
fetchWhenIdle(
  () => import('./healing/watch.ts'),
  ({ watch }) => watch(),
);
/** Whether the device goes round a class, or stands on a table. */
const goesRound = (): boolean => {
  const { turns, station, kiosk } = settings.value;
  return Boolean(turns || station || kiosk);
};
keepInLull({
  isCalm: () => !goesRound() && ['title', 'home', 'who'].includes(route.value.page),
  isUntouched: () =>
    !goesRound() &&
    route.value.page === 'title' &&
    navigator.userActivation?.hasBeenActive === false,
});
