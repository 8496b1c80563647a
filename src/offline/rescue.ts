// The service worker opens a page anew that hangs for good. Such a page cannot be loaded anew where it is: the
// next one would wait for the same thread. A page that is kept apart from all others is given a process of its
// own (by both of the policies below: with the first alone Chromium stays where it was); one such page is
// answered here, and leads back to the kiosk.

/** The address of that page, relative to the game; and the one at which a worker calls for help. */
const RESCUE = 'rescue.html';
const CALL = 'rescue.html?call';

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

/** What of a request is. */
interface Asked {
  request: { url: string };
  respondWith(answer: Response): void;
  waitUntil(work: Promise<unknown>): void;
}

/** Opens the page of rescue in the stead of those there are: a kiosk has one. */
async function rescue({ registration, clients }: Scope): Promise<void> {
  const pages = await clients.matchAll({ type: 'window' });
  const address = new URL(RESCUE, registration.scope).href;
  await Promise.allSettled(pages.map((page) => page.navigate(address)));
}

/**
 * Answers what belongs to a rescue. A call is a request, for that wakes a service worker which sleeps.
 * @returns whether it was such a request; every other one is left alone
 */
export function answerRescue(asked: Asked, scope: Scope): boolean {
  const is = (path: string) => asked.request.url === new URL(path, scope.registration.scope).href;
  if (is(CALL)) {
    asked.waitUntil(rescue(scope));
    asked.respondWith(new Response(null, { status: 204 }));
    return true;
  }
  if (!is(RESCUE)) return false;
  asked.respondWith(
    new Response(PAGE, {
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
        'Content-Security-Policy': "default-src 'none'",
      },
    }),
  );
  return true;
}
