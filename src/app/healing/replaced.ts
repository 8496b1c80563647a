// When a part of the game does not come because the server has a newer build, the page is loaded anew, once.
import { noteFault } from './note.ts';

const KEY = 'qinglian.replaced';

/** Loads the page anew if the server has another build than this one; it resolves to nothing where it has not. */
export async function reloadIfReplaced(): Promise<void> {
  try {
    const own = document.querySelector('script[type="module"][src]')?.getAttribute('src');
    const answer = await fetch(location.pathname, { cache: 'no-store' });
    const page = await answer.text();
    // What does not look like the game may be the sign-in page of a network.
    if (!own || !answer.ok || page.includes(own) || !page.includes('id="app"')) return;
    // It was loaded anew already, and came back as it was.
    if (sessionStorage.getItem(KEY) === own) return;
    sessionStorage.setItem(KEY, own);
    noteFault('build replaced', 'asset');
    location.reload();
  } catch {
    // No network, or nothing can be remembered: somebody tries again by hand.
  }
}
