// A play ends on the version of its level with which it was begun, also when the game has a newer one.
import type { Attempt } from '../attempt/attempt.ts';
import { LOCALES, type Locale } from '../base/words.ts';
import type { LevelFile } from '../level/level.ts';
import type { Store } from '../store/store.ts';
import { loadLevel } from './load.ts';

/** Milliseconds after which a play has all that it shows first, and other languages may come. */
const LATER = 6000;

/** Keeps the file of a play that goes on, once nothing else is to be done, and then its other languages. */
export function keepBegun(store: Store, file: LevelFile, locale: Locale, attempt: string): void {
  const whenIdle = globalThis.requestIdleCallback ?? setTimeout;
  whenIdle(() => void store.begun.keep(file, locale, attempt));
  const keepOthers = async () => {
    for (const language of LOCALES.filter((one) => one !== locale)) {
      const other = await loadLevel(file.level.id, language);
      const isSame = other.level.hash === file.level.hash;
      if (isSame) await store.begun.keep(other, language, attempt);
    }
  };
  // What does not come is kept once somebody asks for that language.
  setTimeout(() => void keepOthers().catch(() => {}), LATER);
}

/**
 * The level as an attempt was begun with: this game's own or, if the game has another by now, the one that
 * was kept, in the language shown if that was.
 * @param now the level as this game has it
 * @returns undefined if nothing was kept, or this game cannot read its format any more
 */
export async function begunWith(
  { level, hash }: Pick<Attempt, 'level' | 'hash'>,
  now: LevelFile,
  locale: Locale,
  store: Store,
): Promise<LevelFile | undefined> {
  if (hash === now.level.hash) return now;
  const others = LOCALES.filter((one) => one !== locale);
  for (const language of [locale, ...others]) {
    const kept = await store.begun.find({ level, hash, locale: language });
    // Built by this game once, so it is as good as what is fetched; its characters are in the newer fonts.
    if (kept?.level.format === now.level.format) {
      return { ...(kept as unknown as LevelFile), fonts: now.fonts };
    }
  }
  return undefined;
}

/** A level of a play in another language; undefined if there is none of that very version. */
export async function inOtherWords(
  level: LevelFile['level'],
  locale: Locale,
  store: Store,
): Promise<LevelFile | undefined> {
  const now = await loadLevel(level.id, locale);
  if (now.level.hash === level.hash) return now;
  const kept = await store.begun.find({ level: level.id, hash: level.hash, locale });
  return kept && { ...now, words: kept.words };
}
