// Where one is: the part of the address after `#`, read once at this border.
import { signal } from '@preact/signals';

export type Route =
  | { page: 'title' }
  | { page: 'home' }
  | { page: 'who' }
  | { page: 'settings' }
  | { page: 'credits' }
  | { page: 'card' }
  | { page: 'play'; level: string }
  /** A check before a level, or after an attempt at one. */
  | { page: 'check'; time: 'before' | 'after'; of: string }
  /** In development only. */
  | { page: 'gallery'; kind?: string; payload?: string }
  /** What may be taken home from an attempt. */
  | { page: 'certificate' | 'badge'; attempt: string }
  /** The player's gallery; a picture in it, to look at or to draw on. */
  | { page: 'pictures' }
  | { page: 'picture' | 'draw'; picture: string }
  /** A lesson on many devices: its code, as far as the address has one. */
  | { page: 'join'; code: string }
  | { page: 'hand-in'; attempt: string }
  /** The tablet goes round a group. */
  | { page: 'station' }
  /** A class plays a level in turns on this device. */
  | { page: 'turns'; class: string; level: string }
  /** The device stands on a table, and visitors come and go. */
  | { page: 'kiosk' }
  | { page: 'lost' };

const PAGES = [
  ...(['home', 'who', 'settings', 'credits', 'card', 'pictures', 'station', 'kiosk'] as const),
];

/** The route of a hash; nonsense leads to `lost`. @param hash e.g. `#/play/chuanglian/lost-wallet` */
export function routeOf(hash: string): Route {
  const path = hash.replace(/^#?\/?/, '').replace(/\/$/, '');
  if (path === '') return { page: 'title' };
  const page = PAGES.find((name) => name === path);
  if (page) return { page };
  if (import.meta.env.DEV && path.startsWith('gallery')) {
    const [, kind = '', payload = ''] = path.split('/');
    return { page: 'gallery', kind, payload };
  }
  const [, level] = /^play\/([a-z]{1,40}\/[a-z0-9-]{1,80})$/.exec(path) ?? [];
  if (level) return { page: 'play', level };
  const [, checked] = /^check\/([a-z]{1,40}\/[a-z0-9-]{1,80})$/.exec(path) ?? [];
  if (checked) return { page: 'check', time: 'before', of: checked };
  const [, ended] = /^checked\/([\w-]{1,40})$/.exec(path) ?? [];
  if (ended) return { page: 'check', time: 'after', of: ended };
  const [joins, code = ''] = /^join(?:\/([^/]{1,20}))?$/.exec(path) ?? [];
  if (joins !== undefined) return { page: 'join', code };
  const [, handing] = /^hand-in\/([\w-]{1,40})$/.exec(path) ?? [];
  if (handing) return { page: 'hand-in', attempt: handing };
  const [, keepsake, attempt] = /^(certificate|badge)\/([\w-]{1,40})$/.exec(path) ?? [];
  if (attempt) return { page: keepsake === 'badge' ? 'badge' : 'certificate', attempt };
  const [, does, picture] = /^(picture|draw)\/([\w-]{1,40})$/.exec(path) ?? [];
  if (picture) return { page: does === 'draw' ? 'draw' : 'picture', picture };
  const [, inClass, inTurns] =
    /^class\/([\w-]{1,40})\/([a-z]{1,40}\/[a-z0-9-]{1,80})$/.exec(path) ?? [];
  if (inClass && inTurns) return { page: 'turns', class: inClass, level: inTurns };
  return { page: 'lost' };
}

export const route = signal<Route>(routeOf(location.hash));

addEventListener('hashchange', () => {
  route.value = routeOf(location.hash);
});

/** Goes to a page. */
export function go(to: string): void {
  location.hash = to === '' ? '#/' : `#/${to}`;
}
