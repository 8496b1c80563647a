// The store of this device, opened once, and the ids that are drawn on it.
import { Store } from '../store/store.ts';

let opening: Promise<Store> | undefined;

/** The store; opened when it is first asked for. */
export function device(): Promise<Store> {
  opening ??= Store.open();
  return opening;
}

/** 128 random bits in base64url. (`randomUUID` is missing on a page opened by a plain LAN address.) */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
