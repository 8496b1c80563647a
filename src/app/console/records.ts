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

/** Attempts of one player, the oldest first. */
interface AttemptsRead {
  rows: GradeRow[];
  player: Player;
  /** The class of that player. */
  row: Class | undefined;
}

/** The attempts of one player; undefined where there is no such player. */
export async function attemptsOf(id: string): Promise<AttemptsRead | undefined> {
  const store = await device();
  const [attempts, [player], classes] = await Promise.all([
    store.attemptsOf([id]),
    store.playersBy([id]),
    store.classes(),
  ]);
  if (!player) return undefined;
  const rows = await gradeRows(attempts, [player], classes);
  return { rows, player, row: classes.find((one) => one.id === player.class) };
}

/** All pictures of this device. */
export async function allPictures(): Promise<PictureRow[]> {
  const store = await device();
  const [pictures, players] = await Promise.all([store.pictures(), store.players()]);
  return picturesOf(pictures, players, await levelsOf(pictures));
}
