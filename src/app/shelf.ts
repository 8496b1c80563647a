// The levels that records were made in, each fetched once in a language.
import type { Locale } from '../base/words.ts';
import type { Known, Levels } from '../report/gradebook.ts';
import { addFonts, loadCatalogue, loadLevel } from './load.ts';

interface Shelf {
  levels: Levels;
  /** Whether something that exists did not come. */
  failed: boolean;
}

const ids = new Map<Locale, Promise<Set<string>>>();
const files = new Map<string, Promise<Known>>();

/** Keeps what came; what failed is asked for again the next time. */
function once<K, V>(kept: Map<K, Promise<V>>, key: K, ask: () => Promise<V>): Promise<V> {
  const promise = kept.get(key) ?? ask();
  kept.set(key, promise);
  promise.catch(() => kept.delete(key));
  return promise;
}

const idsIn = async (locale: Locale): Promise<Set<string>> =>
  new Set((await loadCatalogue(locale)).map(({ id }) => id));

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
    const there = await once(ids, locale, () => idsIn(locale));
    if (!there.has(id)) return;
    levels.set(id, await once(files, `${id} ${locale}`, () => fetchLevel(id, locale)));
  };
  const asked = await Promise.allSettled([...new Set(wanted)].map(fetchOne));
  failed = asked.some(({ status }) => status === 'rejected');
  return { levels, failed };
}
