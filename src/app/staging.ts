// What stands around the words of a play, on a pupil's screen and on a projector: the level's words in the
// language shown, stage and sound, and what lies on its desks.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Words } from '../base/words.ts';
import type { Level } from '../level/level.ts';
import { stepsOf } from '../play/conditions.ts';
import { type Screen, screenOf } from '../play/screen.ts';
import { hush } from '../text/speech.ts';
import { bring, locale } from '../text/text.ts';
import type { Material } from '../workbench/hands.ts';
import { KINDS } from '../workbench/kinds.ts';
import { inOtherWords, keepBegun } from './begun.ts';
import { addFonts, fetchFonts } from './load.ts';
import { materialOf } from './material.ts';
import type { OpenLevel } from './open-level.ts';
import { albumOf } from './pictures/album.ts';
import { openScenery, type Scenery } from './scenery.ts';
import { settings } from './settings.ts';

/** The level's words in the language shown, fetched when the language changes in the middle. */
export function useWords({
  level,
  words,
  loop,
  store,
}: Pick<OpenLevel, 'level' | 'words' | 'loop' | 'store'>): Words {
  const [shown, setShown] = useState({ language: settings.value.locale, words });
  const language = locale.value;
  useEffect(() => {
    if (shown.language === language) return;
    void inOtherWords(level, language, store).then((file) => {
      // Of the version that is played nobody has these words; the others stay.
      if (!file) return;
      addFonts(file);
      if (file.level.hash === level.hash) {
        keepBegun(store, file, language, loop.attempt.value.id);
      }
      setShown({ language, words: file.words });
    });
  }, [language]);
  return shown.words;
}

/** The kinds of activity that a level has. */
const handsIn = (level: Level) =>
  [...new Set(stepsOf(level).flatMap((step) => ('activity' in step ? step.activity : [])))].map(
    (kind) => KINDS[kind],
  );

/** Whether a level has somebody write in their own words. */
const writesIn = (level: Level): boolean =>
  stepsOf(level).some(
    (step) => 'activity' in step && (step.activity === 'studio' || step.activity === 'justify'),
  );

/**
 * Stage and sound beside a play, for as long as it is on the page.
 * @param late fetches more that is wanted later in the play, once the stage stands
 * @returns where the stage goes, and the scenery once it does
 */
export function useScenery(
  { level, loop }: Pick<OpenLevel, 'level' | 'loop'>,
  words: Words,
  screen: Screen,
  late: () => Promise<unknown>,
) {
  const [host, setHost] = useState<HTMLDivElement | null>(null);
  const scenery = useRef<Scenery | null>(null);
  const before = useRef<Screen | null>(null);
  useEffect(() => {
    if (!host) return;
    const open = openScenery(level, host, screenOf(level, loop.state.peek()), () => {
      void fetchFonts(words);
      // What players write is in characters that the level may not have.
      if (writesIn(level)) void import('virtual:fonts-typed.css');
      // What does not come now is asked for once more when it is needed.
      const hands = handsIn(level).map((kind) => kind.load());
      for (const fetched of [late(), bring('desk'), ...hands]) fetched.catch(() => {});
    });
    scenery.current = open;
    return () => {
      open.dispose();
      scenery.current = null;
      hush();
    };
  }, [host]);
  useEffect(() => {
    hush();
    scenery.current?.show(before.current, screen);
    before.current = screen;
  }, [loop.state.value]);
  return { setHost, scenery };
}

/** What lies on the desk of the present activity. */
export function useMaterial(
  { level, loop, store, player }: OpenLevel,
  words: Words,
  { shown }: Screen,
): Material {
  const activity = shown.kind === 'activity' ? shown.id : '';
  return useMemo(() => {
    const made = { player: player.id, level: level.id, activity };
    return { ...materialOf(level, words), album: albumOf(store, made, loop.noteKeeping) };
  }, [words, activity]);
}
