// Opens a level for the present player: at the step where it was left, or at its beginning.
import type { Attempt, Player } from '../attempt/attempt.ts';
import { openAttempt } from '../attempt/record.ts';
import type { Level, LevelFile } from '../level/level.ts';
import { isCrosswise, openChecks } from '../play/check.ts';
import type { Store } from '../store/store.ts';
import { beginningAfter, present } from './clock.ts';
import { device, newId } from './device.ts';
import { addFonts, loadLevel } from './load.ts';
import { openPlay, type PlayLoop } from './play-loop.ts';
import { change, settings } from './settings.ts';

export interface OpenLevel extends LevelFile {
  store: Store;
  loop: PlayLoop;
  player: Player;
}

/** The player of this device; somebody who came by a link and named nobody plays as a guest. */
async function playerOf(store: Store): Promise<Player> {
  const known = (await store.players()).find(({ id }) => id === settings.value.player);
  if (known) return known;
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

/** The attempt to go on with: one that is not finished, or the very one that is named. */
async function unfinished(
  store: Store,
  level: Level,
  player: string,
  named = settings.value.open,
): Promise<Attempt | undefined> {
  return (await store.attemptsOf([player]))
    .filter(
      (attempt) =>
        attempt.level === level.id &&
        attempt.hash === level.hash &&
        (!attempt.finishedAt || attempt.id === named),
    )
    .toSorted((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt))[0];
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
  const going = await unfinished(store, level, player.id);
  if (going?.checks && !going.finishedAt) return going;
  const [chance = 0] = crypto.getRandomValues(new Uint8Array(1));
  const checks = openChecks(isCrosswise(player.seat, chance / 256));
  const attempt = { ...(await newAttempt(store, level, player.id)), checks };
  await store.putAttempt(attempt);
  return attempt;
}

/** How a level is opened: from its beginning, or going on; with the attempt of this id if it is there. */
export type Opening = { anew: true } | { anew: false; attempt?: string };

/** @param id `academy/slug` */
export async function openLevel(id: string, opening: Opening): Promise<OpenLevel> {
  const [file, store] = await Promise.all([loadLevel(id, settings.value.locale), device()]);
  addFonts(file);
  const player = await playerOf(store);
  const going = opening.anew
    ? undefined
    : await unfinished(store, file.level, player.id, opening.attempt);
  const attempt = going ?? (await newAttempt(store, file.level, player.id));
  if (!going) await store.putAttempt(attempt);
  change({ open: attempt.id });
  return { ...file, store, loop: openPlay(file.level, attempt, store), player };
}
