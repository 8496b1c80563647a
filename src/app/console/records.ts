// The attempts and pictures that places of the console show, beside the levels they were made in.
import { signal } from '@preact/signals';
import type { Attempt, Player } from '../../attempt/attempt.ts';
import type { Class } from '../../classroom/class.ts';
import { type GradeRow, gradebook, type Levels } from '../../report/gradebook.ts';
import { type PictureRow, picturesOf } from '../../report/pictures.ts';
import { locale } from '../../text/text.ts';
import { device } from '../device.ts';
import { shelfOf } from '../shelf.ts';

/** Whether some level could not be asked for when it was last needed. */
export const levelsFailed = signal(false);

/** The levels in which something was made, in the language shown. */
export async function levelsOf(made: readonly { level: string }[]): Promise<Levels> {
  const shelf = await shelfOf(
    made.map(({ level }) => level),
    locale.value,
  );
  levelsFailed.value = shelf.failed;
  return shelf.levels;
}

/** One row of every attempt of some players, the oldest first. */
export async function gradeRows(
  attempts: readonly Attempt[],
  players: readonly Player[],
  classes: readonly Class[],
): Promise<GradeRow[]> {
  return gradebook(attempts, players, await levelsOf(attempts), classes);
}

/** One player, and all that this player made. */
export interface PlayerRead {
  player: Player;
  /** The class of that player. */
  row: Class | undefined;
  /** Attempts, the oldest first. */
  rows: GradeRow[];
  /** The newest first. */
  pictures: PictureRow[];
}

/** What some players made, one after another: between two of them, whoever else wants something is let in. */
export async function* madeBy(
  players: readonly Player[],
  classes: readonly Class[],
): AsyncGenerator<PlayerRead> {
  const store = await device();
  for (const player of players) {
    const [attempts, pictures] = await Promise.all([
      store.attemptsOf([player.id]),
      store.picturesOf([player.id]),
    ]);
    const levels = await levelsOf([...attempts, ...pictures]);
    yield {
      player,
      row: classes.find((one) => one.id === player.class),
      rows: gradebook(attempts, [player], levels, classes),
      pictures: picturesOf(pictures, [player], levels),
    };
  }
}

/** One player with all that was made; undefined where there is no such player. */
export async function playerRead(id: string): Promise<PlayerRead | undefined> {
  const store = await device();
  const [players, classes] = await Promise.all([store.playersBy([id]), store.classes()]);
  for await (const read of madeBy(players, classes)) return read;
  return undefined;
}

/** All pictures of this device. */
export async function allPictures(): Promise<PictureRow[]> {
  const store = await device();
  const [pictures, players] = await Promise.all([store.pictures(), store.players()]);
  return picturesOf(pictures, players, await levelsOf(pictures));
}
