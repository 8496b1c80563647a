// The levels that records were made in, each fetched once in a language.
import type { Locale } from '../base/words.ts';
import type { CatalogueEntry } from '../level/level.ts';
import type { Known, Levels } from '../report/gradebook.ts';
import { addFonts, loadCatalogue, loadLevel } from './load.ts';

interface Shelf {
  levels: Levels;
  /** Whether something that exists did not come. */
  failed: boolean;
}

/** What the catalogue says of each level, by its id. */
type Listed = ReadonlyMap<string, CatalogueEntry>;

const catalogues = new Map<Locale, Promise<Listed>>();
const files = new Map<string, Promise<Known>>();

/** Keeps what came; what failed is asked for again the next time. */
function once<K, V>(kept: Map<K, Promise<V>>, key: K, ask: () => Promise<V>): Promise<V> {
  const promise = kept.get(key) ?? ask();
  kept.set(key, promise);
  promise.catch(() => kept.delete(key));
  return promise;
}

const listedIn = (locale: Locale): Promise<Listed> =>
  once(catalogues, locale, async () => {
    const entries = await loadCatalogue(locale);
    return new Map(entries.map((entry) => [entry.id, entry]));
  });

/** The hashes of all levels of this game; rejects where the catalogue does not come. */
export const hashesIn = async (locale: Locale): Promise<string[]> =>
  [...(await listedIn(locale)).values()].map(({ hash }) => hash);

/** The titles of the levels of this game by their ids; none where the catalogue does not come. */
export async function titlesIn(locale: Locale): Promise<ReadonlyMap<string, string>> {
  const listed = await listedIn(locale).catch((): Listed => new Map());
  return new Map([...listed].map(([id, { title }]) => [id, title]));
}

async function fetchLevel(id: string, locale: Locale): Promise<Known> {
  const file = await loadLevel(id, locale);
  addFonts(file);
  return file;
}

/** Fetches levels by id; one that this game does not have is left out. Never rejects. */
export async function shelfOf(wanted: Iterable<string>, locale: Locale): Promise<Shelf> {
  const levels = new Map<string, Known>();
  let failed = false;
  const fetchOne = async (id: string): Promise<void> => {
    const there = await listedIn(locale);
    if (!there.has(id)) return;
    levels.set(id, await once(files, `${id} ${locale}`, () => fetchLevel(id, locale)));
  };
  const asked = await Promise.allSettled([...new Set(wanted)].map(fetchOne));
  failed = asked.some(({ status }) => status === 'rejected');
  return { levels, failed };
}
