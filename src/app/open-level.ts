// Opens a level for the present player: at the step where it was left, or at its beginning.
import type { Attempt, Player } from '../attempt/attempt.ts';
import { openAttempt } from '../attempt/record.ts';
import type { Level, LevelFile } from '../level/level.ts';
import { isCrosswise, openChecks } from '../play/check.ts';
import type { Store } from '../store/store.ts';
import { bring } from '../text/text.ts';
import { begunWith, keepBegun } from './begun.ts';
import { beginningAfter, present } from './clock.ts';
import { device, newId } from './device.ts';
import { addFonts, loadLevel } from './load.ts';
import { openPlay, type PlayLoop } from './play-loop.ts';
import { change, settings } from './settings.ts';

export interface OpenLevel extends LevelFile {
  store: Store;
  loop: PlayLoop;
  player: Player;
  /** The game has a newer version of the level than the one with which this play was begun. */
  isOlder: boolean;
}

/** A level that comes late must begin nothing for the next visitor of a kiosk. */
const GONE = 'the visitor has gone';

/** The player of this device; somebody who came by a link and named nobody plays as a guest. */
async function playerOf(store: Store): Promise<Player> {
  const known = (await store.players()).find(({ id }) => id === settings.value.player);
  if (known) return known;
  if (settings.value.kiosk) throw new Error(GONE);
  const guest: Player = {
    version: 1,
    id: newId(),
    name: '',
    seat: null,
    createdAt: present(),
  };
  await store.putPlayer(guest);
  change({ player: guest.id });
  return guest;
}

/** The attempts to go on with, newest first: not finished, or the very one that is named. */
async function unfinished(
  store: Store,
  level: string,
  player: string,
  named = settings.value.open,
): Promise<Attempt[]> {
  return (await store.attemptsOf([player]))
    .filter((attempt) => attempt.level === level && (!attempt.finishedAt || attempt.id === named))
    .toSorted((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt));
}

/** A new attempt at a level by a player. */
async function newAttempt(store: Store, level: Level, player: string): Promise<Attempt> {
  const startedAt = beginningAfter(await store.attemptsOf([player]));
  return openAttempt(level, { id: newId(), player, startedAt });
}

/**
 * Begins a level with its checks, or goes on where they were left.
 * @returns undefined where the level has none
 */
export async function beginChecked(level: Level, store: Store): Promise<Attempt | undefined> {
  if (!level.checks) return undefined;
  const player = await playerOf(store);
  const [going] = (await unfinished(store, level.id, player.id)).filter(
    ({ hash }) => hash === level.hash,
  );
  if (going?.checks && !going.finishedAt) return going;
  const [chance = 0] = crypto.getRandomValues(new Uint8Array(1));
  const checks = openChecks(isCrosswise(player.seat, chance / 256));
  const attempt = { ...(await newAttempt(store, level, player.id)), checks };
  await store.putAttempt(attempt);
  return attempt;
}

/** The attempt to go on with, and the level with which it was begun. */
async function goingOn(
  store: Store,
  now: LevelFile,
  player: string,
  named: string | undefined,
): Promise<{ going: Attempt; file: LevelFile } | undefined> {
  for (const going of await unfinished(store, now.level.id, player, named)) {
    const file = await begunWith(going, now, settings.value.locale, store);
    if (file) return { going, file };
  }
  return undefined;
}

/** How a level is opened: from its beginning, or going on; with the attempt of this id if it is there. */
export type Opening = { anew: true } | { anew: false; attempt?: string };

/** @param id `academy/slug` */
export async function openLevel(id: string, opening: Opening): Promise<OpenLevel> {
  const { locale, player: asking } = settings.value;
  const [now, store] = await Promise.all([loadLevel(id, locale), device()]);
  if (settings.value.kiosk && settings.value.player !== asking) throw new Error(GONE);
  addFonts(now);
  const player = await playerOf(store);
  const found = opening.anew ? undefined : await goingOn(store, now, player.id, opening.attempt);
  const file = found?.file ?? now;
  const attempt = found?.going ?? (await newAttempt(store, now.level, player.id));
  if (!found) await store.putAttempt(attempt);
  change({ open: attempt.id });
  const isOlder = file !== now;
  if (isOlder) await bring('upkeep');
  else keepBegun(store, file, locale, attempt.id);
  return { ...file, store, loop: openPlay(file.level, attempt, store), player, isOlder };
}
