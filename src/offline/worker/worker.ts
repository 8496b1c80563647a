// The service worker of one build. It answers for the pages of that build alone: from what is kept, or from
// the server if that still has the very content. `../../README.md` tells the whole of it.
import { pathAsked, rangeAsked } from '../asked.ts';
import type { ListedFile, Listing } from '../listing.ts';
import { type Kept, type Said, type Standing, saidSchema } from '../messages.ts';
import { SHELL } from '../packs.ts';
import {
  isKept,
  missing,
  packNames,
  progressOf,
  standingOf,
  unneeded,
  wantedPacks,
} from '../plan.ts';
import { answerRescue } from '../rescue.ts';
import { type Asking, worker } from './scope.ts';
import * as shelf from './shelf.ts';

/** What the build is made of; put in by `build/offline.ts`. */
declare const LISTING: Listing;

const listing = LISTING;
const byPath = new Map(listing.files.map((file) => [file.path, file]));

/** Files that are fetched at the same time while the worker is installed. */
const AT_ONCE = 3;

/** Pages that an older worker answered for. They are about to load anew, and get nothing until then. */
const older = new Set<string>();

/**
 * Brings in the shell and, with an update, what was there as a whole before. Rejects if anything does not
 * come; what has come stays, and the next try goes on from there.
 */
async function install(): Promise<void> {
  const { wanted, whole } = await shelf.readChoice();
  const packs = wantedPacks(listing, wanted).filter(
    (pack) => pack === SHELL || whole.includes(pack),
  );
  const files = missing(listing, packs, await shelf.keptHashes());
  const bringNext = async (): Promise<void> => {
    for (let file = files.shift(); file; file = files.shift()) {
      const how = await shelf.bringIn(file);
      if (how !== 'kept') throw new Error(`${how}: ${file.path}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, bringNext));
}

/** From now on this build answers; what no file of it needs is let go of. */
async function activate(): Promise<void> {
  for (const { id } of await worker.clients.matchAll({ includeUncontrolled: false })) older.add(id);
  await shelf.drop(unneeded(listing, packNames(listing), await shelf.keptHashes()));
}

/** A part of a file, where only that is asked for. */
async function inPart(whole: Response, request: Request): Promise<Response> {
  const range = request.headers.get('Range');
  if (!range) return whole;
  const bytes = await whole.arrayBuffer();
  const part = rangeAsked(range, bytes.byteLength);
  const headers = new Headers(whole.headers);
  if (!part) return new Response(bytes, { headers });
  headers.set('Content-Range', `bytes ${part.from}-${part.to}/${bytes.byteLength}`);
  return new Response(bytes.slice(part.from, part.to + 1), { status: 206, headers });
}

/** What the server gives of a file; kept, if it is to be. */
async function fromServer(file: ListedFile): Promise<Response> {
  const answer = await shelf.fetchListed(file);
  if (!answer) {
    // The server has a newer build by now, and nothing of that may come into this one.
    worker.registration.update().catch(() => {});
    return Response.error();
  }
  const { wanted } = await shelf.readChoice();
  // What does not fit is fetched again the next time.
  if (isKept(file, listing, wanted)) await shelf.keep(file, answer.clone()).catch(() => {});
  return answer;
}

async function answer(file: ListedFile, { request, clientId }: Asking): Promise<Response> {
  if (older.has(clientId) && request.mode !== 'navigate') return Response.error();
  return inPart((await shelf.kept(file)) ?? (await fromServer(file)), request);
}

async function tell(): Promise<Standing> {
  const [choice, kept] = await Promise.all([shelf.readChoice(), shelf.keptHashes()]);
  const { wanted, paused, whole } = choice;
  const packs = standingOf(listing, kept);
  const nowWhole = packs.filter((pack) => pack.keptFiles === pack.files).map(({ pack }) => pack);
  if (nowWhole.join() !== whole.join()) {
    await shelf.writeChoice({ wanted, paused, whole: nowWhole }).catch(() => {});
  }
  const chosen = wantedPacks(listing, wanted);
  return {
    build: listing.build,
    ...{ packs, wanted, paused },
    missing: missing(listing, chosen, kept).map(({ path }) => path),
    ...progressOf(listing, chosen, kept),
  };
}

async function keep(path: string): Promise<Kept> {
  const file = byPath.get(path);
  const { wanted, paused } = await shelf.readChoice();
  if (!file || paused || !isKept(file, listing, wanted)) return 'unwanted';
  const how = await shelf.bringIn(file);
  if (how === 'newer') worker.registration.update().catch(() => {});
  return how;
}

/** Answers for a page that came without a worker, if it is of this build and there is no other. */
async function claim(build: string): Promise<boolean> {
  const pages = await worker.clients.matchAll({ includeUncontrolled: true });
  if (build !== listing.build || pages.length > 1) return false;
  await worker.clients.claim();
  return true;
}

async function choose({ wanted, paused }: Extract<Said, { do: 'choose' }>): Promise<Standing> {
  const { whole } = await shelf.readChoice();
  await shelf.drop(unneeded(listing, wantedPacks(listing, wanted), await shelf.keptHashes()));
  await shelf.writeChoice({ wanted, paused, whole });
  return tell();
}

async function hear(said: Said): Promise<unknown> {
  switch (said.do) {
    case 'tell':
      return tell();
    case 'keep':
      return keep(said.path);
    case 'choose':
      return choose(said);
    case 'claim':
      return claim(said.build);
    case 'pages':
      return (await worker.clients.matchAll({ includeUncontrolled: true })).length;
    case 'take-over':
      return worker.skipWaiting();
  }
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
  if (answerRescue(event, worker)) return;
  const path = pathAsked(event.request.url, worker.registration.scope);
  const file = path === undefined ? undefined : byPath.get(path);
  if (file && event.request.method === 'GET') event.respondWith(answer(file, event));
});
worker.addEventListener('message', (event) => {
  const { data } = saidSchema.safeParse(event.data);
  if (data) event.waitUntil(hear(data).then((heard) => event.ports[0]?.postMessage(heard)));
});
