// Fetches what is built beside the game: levels, and the catalogues of the academies.
import type { Locale, Words } from '../base/words.ts';
import type { CatalogueEntry, LevelFile } from '../level/level.ts';
import { ACADEMIES } from '../level/terms.ts';

/** This game has no such file. */
export class NotThere extends Error {}

/** Our own built files are trusted once they arrived whole. Rejects if there is none, or no network. */
async function load<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (response.status === 404) throw new NotThere(address);
  const type = response.headers.get('Content-Type') ?? '';
  if (!response.ok || !type.includes('json')) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as T;
}

/** @param id `academy/slug` */
export const loadLevel = (id: string, locale: Locale): Promise<LevelFile> =>
  load(`./levels/${id}.${locale}.json`);

/** All levels of all academies, in their order. */
export async function loadCatalogue(locale: Locale): Promise<CatalogueEntry[]> {
  const academies = ACADEMIES.map((academy) =>
    load<CatalogueEntry[]>(`./catalogue/${academy}.${locale}.json`),
  );
  return (await Promise.all(academies)).flat();
}

const added = new Set<string>();

/** Brings the characters of a level into the typeface of the page. */
export function addFonts({ fonts }: LevelFile): void {
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
