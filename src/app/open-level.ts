// Opens a level for the present player: at the step where it was left, or at its beginning.
import type { Attempt, Player } from '../attempt/attempt.ts';
import { openAttempt } from '../attempt/record.ts';
import { isoWithOffset } from '../base/instant.ts';
import type { Level, LevelFile } from '../level/level.ts';
import { isCrosswise, openChecks } from '../play/check.ts';
import type { Store } from '../store/store.ts';
import { device, newId } from './device.ts';
import { addFonts, loadLevel } from './load.ts';
import { openPlay, type PlayLoop } from './play-loop.ts';
import { change, settings } from './settings.ts';

export interface OpenLevel extends LevelFile {
  store: Store;
  loop: PlayLoop;
  player: Player;
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
    createdAt: isoWithOffset(new Date()),
  };
  await store.putPlayer(guest);
  change({ player: guest.id });
  return guest;
}

/** The attempt to go on with: one that is not finished, or the very one that was open when the tab closed. */
async function unfinished(
  store: Store,
  level: Level,
  player: string,
): Promise<Attempt | undefined> {
  return (await store.attempts())
    .filter(
      (attempt) =>
        attempt.player === player &&
        attempt.level === level.id &&
        attempt.hash === level.hash &&
        (!attempt.finishedAt || attempt.id === settings.value.open),
    )
    .toSorted((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt))[0];
}

/** A new attempt at a level by a player. */
const newAttempt = (level: Level, player: string): Attempt =>
  openAttempt(level, { id: newId(), player, startedAt: isoWithOffset(new Date()) });

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
  const attempt = { ...newAttempt(level, player.id), checks };
  await store.putAttempt(attempt);
  return attempt;
}

/** @param id `academy/slug` @param anew begins again instead of going on */
export async function openLevel(id: string, anew: boolean): Promise<OpenLevel> {
  const asking = settings.value.player;
  const [file, store] = await Promise.all([loadLevel(id, settings.value.locale), device()]);
  if (settings.value.kiosk && settings.value.player !== asking) throw new Error(GONE);
  addFonts(file);
  const player = await playerOf(store);
  const going = anew ? undefined : await unfinished(store, file.level, player.id);
  const attempt = going ?? newAttempt(file.level, player.id);
  if (!going) await store.putAttempt(attempt);
  change({ open: attempt.id });
  return { ...file, store, loop: openPlay(file.level, attempt, store), player };
}
