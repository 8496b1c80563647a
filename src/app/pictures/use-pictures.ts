// The pictures of the present player, with what is needed to paint them.
import { useEffect, useState } from 'preact/hooks';
import type { Picture } from '../../attempt/picture.ts';
import type { Known } from '../../report/gradebook.ts';
import { locale } from '../../text/text.ts';
import { device } from '../device.ts';
import { settings } from '../settings.ts';
import { shelfOf } from '../shelf.ts';

/** A picture and the level in whose studio it was made, as far as this game has it. */
export interface Kept {
  picture: Picture;
  known: Known | undefined;
}

/** The present player's pictures, the one that was changed last first; undefined until they are read. */
export function usePictures(): { kept: Kept[] | undefined; refresh: () => void } {
  const [kept, setKept] = useState<Kept[]>();
  const [round, setRound] = useState(0);
  const language = locale.value;
  useEffect(() => {
    const read = async () => {
      const mine = (await (await device()).pictures()).filter(
        ({ player }) => player === settings.value.player,
      );
      const { levels } = await shelfOf(
        mine.map(({ level }) => level),
        language,
      );
      const newest = mine.toSorted((a, b) => Date.parse(b.changedAt) - Date.parse(a.changedAt));
      setKept(newest.map((picture) => ({ picture, known: levels.get(picture.level) })));
    };
    // Slogans are written in characters that the game may not have.
    void import('virtual:fonts-typed.css');
    void read();
  }, [language, round]);
  return { kept, refresh: () => setRound(round + 1) };
}
