// The start of the game: settings, words, then the page that the address names.
import 'virtual:fonts.css';
import '../controls/tokens.css';
import '../controls/controls.css';
import './app.css';
import { render } from 'preact';
import { showIn } from '../text/text.ts';
import { App } from './app.tsx';
import { settings } from './settings.ts';

await showIn(settings.value.locale);
const element = document.getElementById('app');
if (element) render(<App />, element);
