// What may be taken home from an attempt: the attempt that an address names, replayed before it is believed.
import { useEffect, useState } from 'preact/hooks';
import type { Attempt, Player } from '../../attempt/attempt.ts';
import { type Certificate, certify, type Uncertified } from '../../attempt/certificate.ts';
import { no, ok, type Result } from '../../base/result.ts';
import type { Locale, Words } from '../../base/words.ts';
import type { Level, LevelFile } from '../../level/level.ts';
import type { Store } from '../../store/store.ts';
import { locale } from '../../text/text.ts';
import { begunWith } from '../begun.ts';
import { device } from '../device.ts';
import { useKeptOpen } from '../kept-open.ts';
import { addFonts, loadLevel, NotThere } from '../load.ts';
import { go } from '../routes.ts';
import { settings } from '../settings.ts';

export interface Certified {
  store: Store;
  attempt: Attempt;
  player: Player | undefined;
  level: Level;
  words: Words;
  certificate: Certificate;
}

/** Why there is nothing to take home, and the level to play for it, if that is known. */
export interface Refused {
  why: Uncertified | 'unknown' | 'failed';
  level?: string;
}

async function openCertified(id: string, language: Locale): Promise<Result<Certified, Refused>> {
  const store = await device();
  const [players, attempts] = await Promise.all([store.players(), store.attempts()]);
  const attempt = attempts.find((one) => one.id === id);
  if (!attempt) return no({ why: 'unknown' });
  let file: LevelFile;
  try {
    file = await loadLevel(attempt.level, language);
  } catch (fault) {
    return no({ why: fault instanceof NotThere ? 'unknown' : 'failed' });
  }
  addFonts(file);
  const { level, words } = (await begunWith(attempt, file, language, store)) ?? file;
  const certified = certify(level, attempt);
  if (!certified.ok) return no({ why: certified.error, level: level.id });
  const player = players.find((one) => one.id === attempt.player);
  return ok({ store, attempt, player, level, words, certificate: certified.value });
}

/** Whether the attempt is the present player's own, so that its play can be opened again. */
const isOwn = ({ attempt }: Certified): boolean => attempt.player === settings.value.player;

/** Back to the end of the play; from somebody else's page, home. */
export const goBack = (certified: Certified): void =>
  go(isOwn(certified) ? `play/${certified.level.id}` : 'home');

/** What there is for an attempt; undefined while it is looked up. @param tries looks again if it changes */
export function useCertified(id: string, tries: number): Result<Certified, Refused> | undefined {
  const [opened, setOpened] = useState<Result<Certified, Refused>>();
  const language = locale.value;
  useEffect(() => {
    // Names are written in characters that the game may not have.
    void import('virtual:fonts-typed.css');
    openCertified(id, language).then(setOpened, () => setOpened(no({ why: 'failed' })));
  }, [id, language, tries]);
  const own = opened?.ok === true && isOwn(opened.value);
  useKeptOpen(own ? id : undefined);
  return opened;
}
