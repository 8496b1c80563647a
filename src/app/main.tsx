// The start of the game: settings, words, then the page that the address names.
import 'virtual:fonts.css';
import '../controls/colours.css';
import '../controls/tokens.css';
import '../controls/controls.css';
import './app.css';
import { render } from 'preact';
import { showIn } from '../text/text.ts';
import { App } from './app.tsx';
import { device } from './device.ts';
import { expectLevel } from './load.ts';
import { keepInLull } from './offline/early.ts';
import { route } from './routes.ts';
import { settings } from './settings.ts';

// Whoever comes by a link to a level gets it fetched beside the words of the game.
if (route.value.page === 'play') {
  expectLevel(route.value.level, settings.value.locale);
  import('./play-page.tsx').catch(() => {});
  void device();
}
await showIn(settings.value.locale);
const element = document.getElementById('app');
if (element) render(<App />, element);
/** Whether the device goes round a class. */
const goesRound = (): boolean => Boolean(settings.value.turns || settings.value.station);
keepInLull({
  isCalm: () => !goesRound() && ['title', 'home', 'who'].includes(route.value.page),
  isUntouched: () =>
    !goesRound() &&
    route.value.page === 'title' &&
    navigator.userActivation?.hasBeenActive === false,
});
