// Counts attempts once and keeps what was counted, so that the console replays only what is new.
import type { Attempt } from '../attempt/attempt.ts';
import { basisOf, type Counted } from '../attempt/counted.ts';
import { count } from '../attempt/counting.ts';
import type { Locale } from '../base/words.ts';
import type { Store } from '../store/store.ts';
import { hashesIn, shelfOf } from './shelf.ts';

/** Attempts that are read, counted and kept together. */
const TOGETHER = 100;

/** Milliseconds after which whoever else wants to do something is let in. */
const SLICE = 12;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** The bases on which a row is as it would be counted now; undefined where the catalogue did not come. */
async function basesOfToday(locale: Locale): Promise<Set<string> | undefined> {
  try {
    const hashes = await hashesIn(locale);
    return new Set([...hashes, undefined].map((hash) => basisOf(RULES_HASH, hash)));
  } catch {
    return undefined;
  }
}

/** Counts some attempts anew and keeps it; in slices, so that a page stays free. */
async function countAnew(
  store: Store,
  attempts: readonly Attempt[],
  locale: Locale,
): Promise<Counted[]> {
  const { levels, failed } = await shelfOf(
    attempts.map(({ level }) => level),
    locale,
  );
  const counted: [Attempt, Counted][] = [];
  let began = performance.now();
  for (const attempt of attempts) {
    counted.push([attempt, count(attempt, levels.get(attempt.level)?.level, RULES_HASH)]);
    if (performance.now() - began < SLICE) continue;
    await pause();
    began = performance.now();
  }
  // A level that is to be had and did not come is asked for again the next time.
  await store.counts.keep(counted.filter(([, row]) => !failed || row.trust !== 'unknown-level'));
  return counted.map(([, row]) => row);
}

/**
 * What the attempts of some players come to, by the rules and levels of today. What was counted before is
 * read; what is missing or stale is counted and kept.
 */
export async function countedOf(
  store: Store,
  players: readonly string[],
  locale: Locale,
): Promise<Counted[]> {
  const [bases, { rows, ids }] = await Promise.all([
    basesOfToday(locale),
    store.counts.of(players),
  ]);
  const current = rows.filter(({ basis }) => bases?.has(basis) ?? true);
  const counted = new Set(current.map(({ id }) => id));
  const missing = ids.filter((id) => !counted.has(id));
  if (missing.length === 0) return current;
  return [...current, ...(await countAnew(store, await store.attemptsBy(missing), locale))];
}

/** Ids of the attempts that are not counted, or not by the rules and levels of today. */
export async function uncounted(store: Store, locale: Locale): Promise<string[]> {
  const bases = await basesOfToday(locale);
  if (!bases) return [];
  return store.counts.notOn(bases);
}

/** Counts some attempts, some at a time. @param tell hears how many are counted of how many */
export async function countAll(
  store: Store,
  ids: readonly string[],
  locale: Locale,
  tell: (done: number, all: number) => void = () => {},
): Promise<void> {
  for (let from = 0; from < ids.length; from += TOGETHER) {
    tell(from, ids.length);
    const attempts = await store.attemptsBy(ids.slice(from, from + TOGETHER));
    await countAnew(store, attempts, locale);
  }
}
