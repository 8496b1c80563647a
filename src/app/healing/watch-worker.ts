// Hears every second that the page lives. When it hears nothing, it calls for whoever can open the page anew.
import { HELP, Listening } from '../../healing/listening.ts';

const listening = new Listening(performance.now());
const help = new BroadcastChannel(HELP);

addEventListener('message', ({ data }: MessageEvent<'here' | 'away'>) => {
  if (listening.hear(data === 'here', performance.now())) postMessage('hung');
});
setInterval(() => {
  if (listening.tick(performance.now())) help.postMessage('hung');
}, 1000);
