// The service worker opens a page anew that hangs for good. Such a page cannot be loaded anew where it is: the
// next one would wait for the same thread. A page that may share nothing with it is given a process of its
// own (Cross-Origin-Opener-Policy); one such page is answered here, and leads back to the kiosk.

/** The address of that page, relative to the game. */
const RESCUE = 'rescue.html';

/** Where it leads: the mark tells the game why it was opened (`app/healing/pulse.ts`). */
const PAGE = `<!doctype html><meta charset="utf-8"><title>青廉學院</title>
<meta http-equiv="refresh" content="0;url=./?rescued#/kiosk">`;

/** What of a service worker is needed here. */
interface Scope {
  registration: { scope: string };
  clients: {
    matchAll(which: {
      type: 'window';
    }): Promise<readonly { url: string; navigate(address: string): Promise<unknown> }[]>;
  };
}

/** The answer to a request for the page of rescue; undefined for any other. @param address of the request */
export function rescueAnswer(address: string, { registration }: Scope): Response | undefined {
  if (address !== new URL(RESCUE, registration.scope).href) return undefined;
  return new Response(PAGE, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Content-Security-Policy': "default-src 'none'",
    },
  });
}

/** Opens the kiosk anew in the stead of its page, which hangs. Resolves once that is under way. */
export async function rescue({ registration, clients }: Scope): Promise<void> {
  const pages = await clients.matchAll({ type: 'window' });
  const address = new URL(RESCUE, registration.scope).href;
  await Promise.allSettled(pages.map((page) => page.navigate(address)));
}
