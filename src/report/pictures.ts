// The pictures that are kept on a device, with who made them and in which level.

import type { Player } from '../attempt/attempt.ts';
import { isEmpty, type Picture, sloganOf } from '../attempt/picture.ts';
import type { Known, Levels } from './gradebook.ts';

export type { Picture };

export interface PictureRow {
  picture: Picture;
  known: Known | undefined;
  /** Nickname: personal data, empty where there is none. */
  player: string;
  seat: number | null;
  /** Id of the class of whoever made it; empty where there is none. */
  classId: string;
  /** Title of the level; its id where it is not known. */
  title: string;
  slogan: string;
}

/** One row of every picture on which there is something, the one that was made last first. */
export function picturesOf(
  pictures: readonly Picture[],
  players: readonly Player[],
  levels: Levels,
): PictureRow[] {
  const people = new Map(players.map((player) => [player.id, player]));
  return pictures
    .filter(({ drawing }) => !isEmpty(drawing))
    .toSorted((a, b) => Date.parse(b.madeAt) - Date.parse(a.madeAt) || (a.id < b.id ? -1 : 1))
    .map((picture) => {
      const known = levels.get(picture.level);
      const person = people.get(picture.player);
      return {
        picture,
        known,
        player: person?.name ?? '',
        seat: person?.seat ?? null,
        classId: person?.class ?? '',
        title: known?.words[known.level.title] ?? picture.level,
        slogan: sloganOf(picture.drawing),
      };
    });
}

/** Those that the teacher let through, and no others. */
export const onWall = (rows: readonly PictureRow[]): PictureRow[] =>
  rows.filter(({ picture }) => picture.onWall === true);
