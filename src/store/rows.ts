// What is kept on a device, by table, and the schemas that every row passes on its way in.
import { type Attempt, attemptSchema, type Player, playerSchema } from '../attempt/attempt.ts';
import { type Picture, pictureSchema } from '../attempt/picture.ts';
import { type Class, classSchema } from '../classroom/class.ts';
import { type Lesson, lessonSchema } from '../classroom/lesson.ts';

/** What is kept, by table; each row under its id. */
export interface Rows {
  players: Player;
  attempts: Attempt;
  pictures: Picture;
  classes: Class;
  lessons: Lesson;
}

export type Table = keyof Rows;

/** Rows that are only remembered, by table and id. */
export type Memory = { [T in Table]: Map<string, Rows[T]> };

export const SCHEMAS = {
  players: playerSchema,
  attempts: attemptSchema,
  pictures: pictureSchema,
  classes: classSchema,
  lessons: lessonSchema,
};

export const TABLES = Object.keys(SCHEMAS) as Table[];

/** The tables that change together: the rows, and what was counted from the attempts among them. */
export const WITH_COUNTS = [...TABLES, 'counted'] as const;

/** A stored row that could not be read: kept as it is, named, never deleted. */
export interface Aside {
  from: Table;
  /** The row's own key. */
  key: string;
  row: unknown;
  reason: string;
}
