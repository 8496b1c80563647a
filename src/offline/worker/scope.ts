// What a service worker has of the browser, as far as ours uses it: TypeScript's libraries for pages and for
// workers exclude each other.

interface Lasting extends Event {
  /** Keeps the worker awake until a promise settles. */
  waitUntil(promise: Promise<unknown>): void;
}

export interface Asking extends Lasting {
  readonly request: Request;
  /** The page that asks; empty for a page that is being opened. */
  readonly clientId: string;
  respondWith(answer: Promise<Response> | Response): void;
}

export interface Saying extends Lasting {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

interface Events {
  install: Lasting;
  activate: Lasting;
  fetch: Asking;
  message: Saying;
}

/** A page of the game. */
interface Page {
  readonly id: string;
  readonly url: string;
  navigate(address: string): Promise<unknown>;
}

interface WorkerScope {
  readonly registration: { readonly scope: string; update(): Promise<unknown> };
  readonly clients: {
    matchAll(options: { includeUncontrolled?: boolean; type?: 'window' }): Promise<readonly Page[]>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener<E extends keyof Events>(type: E, listen: (event: Events[E]) => void): void;
}

export const worker = globalThis as unknown as WorkerScope;
