// Hears every second that the page lives. When it hears nothing, it calls for the service worker, which can
// open the page anew; where there is none, the request leads nowhere.
import { Listening } from '../../healing/listening.ts';

/** Where help is called for (`offline/rescue.ts`); this worker lies in a folder of the game. */
const CALL = new URL('../rescue.html?call', location.href);

const listening = new Listening(performance.now());

addEventListener('message', ({ data }: MessageEvent<'here' | 'away'>) => {
  if (listening.hear(data === 'here', performance.now())) postMessage('hung');
});
setInterval(() => {
  if (listening.tick(performance.now())) fetch(CALL).catch(() => {});
}, 1000);
