// Fetches what is built beside the game: levels, and the catalogues of the academies.

import type { Notice } from '../base/notice.ts';
import type { Locale, Words } from '../base/words.ts';
import type { CatalogueEntry, LevelFile } from '../level/level.ts';
import type { PromisesFile } from '../level/promises.ts';
import { ACADEMIES, type Academy } from '../level/terms.ts';
import { onTrial } from '../text/trial.ts';
import { patiently } from './healing/patiently.ts';

/** This game has no such file. */
export class NotThere extends Error {}

/** Where the game lies. A worker's own address is another, so it is told. */
let home = globalThis.document?.baseURI;

/** Tells a worker where the game lies. @param address of the page that started it */
export function lieAt(address: string): void {
  home = address;
}

/** Our own built files are trusted once they arrived whole. Rejects if there is none, or no network. */
const load = <T>(address: string): Promise<T> =>
  patiently(
    () => fetchOnce<T>(address),
    (fault) => fault instanceof NotThere,
  );

async function fetchOnce<T>(address: string): Promise<T> {
  const response = await fetch(new URL(address, home));
  if (response.status === 404) throw new NotThere(address);
  const type = response.headers.get('Content-Type') ?? '';
  if (!response.ok || !type.includes('json')) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as T;
}

const ahead = new Map<string, Promise<LevelFile>>();

async function fetchLevel(id: string, locale: Locale): Promise<LevelFile> {
  const file = await load<LevelFile>(`./levels/${id}.${locale}.json`);
  return import.meta.env.DEV ? { ...file, words: onTrial(file.words) } : file;
}

/** Begins to fetch a level that will be asked for in a moment. */
export function expectLevel(id: string, locale: Locale): void {
  const coming = fetchLevel(id, locale);
  // Whoever asks for the level hears of a failure.
  coming.catch(() => {});
  ahead.set(`${id} ${locale}`, coming);
}

/** @param id `academy/slug` */
export function loadLevel(id: string, locale: Locale): Promise<LevelFile> {
  const key = `${id} ${locale}`;
  const coming = ahead.get(key) ?? fetchLevel(id, locale);
  ahead.delete(key);
  return coming;
}

/** All levels of all academies, in their order. */
export async function loadCatalogue(locale: Locale): Promise<CatalogueEntry[]> {
  const academies = ACADEMIES.map((academy) =>
    load<CatalogueEntry[]>(`./catalogue/${academy}.${locale}.json`),
  );
  return (await Promise.all(academies)).flat();
}

/** The promises that an academy offers. */
export const loadPromises = (academy: Academy, locale: Locale): Promise<PromisesFile> =>
  load(`./promises/${academy}.${locale}.json`);

/** What is said of the software of others in the game. */
export const loadNotices = (): Promise<Notice[]> => load('./notices.json');

const added = new Set<string>();

/** Brings the characters of a level into the typeface of the page; a worker has none. */
export function addFonts({ fonts }: LevelFile): void {
  if (!('document' in globalThis)) return;
  for (const { url, range } of fonts) {
    if (added.has(url)) continue;
    added.add(url);
    const face = new FontFace('Huninn', `url(./${url})`, { unicodeRange: range, display: 'swap' });
    document.fonts.add(face);
  }
}

/** Fetches the typeface for all words of a level, so that no later line waits for it. */
export const fetchFonts = (words: Words): Promise<unknown> =>
  document.fonts.load('16px Huninn', Object.values(words).join(''));
