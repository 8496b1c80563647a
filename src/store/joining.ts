// What becomes of a row that a backup brings when there is one of the same id already.
import type { Attempt } from '../attempt/attempt.ts';
import { isNewer } from '../attempt/picture.ts';
import { type Class, withFreeTag } from '../classroom/class.ts';
import type { Lesson } from '../classroom/lesson.ts';
import type { Rows, Table } from './rows.ts';

/** Whether a record says more than another of the same attempt: more entries, or a promise as well. */
const isFuller = (one: Attempt, other: Attempt): boolean =>
  one.entries.length === other.entries.length
    ? one.promise !== undefined && other.promise === undefined
    : one.entries.length > other.entries.length;

/** Whether a record says more than another of the same lesson: more votes, or its end as well. */
const hasGoneOn = (one: Lesson, other: Lesson): boolean =>
  one.votes.length === other.votes.length
    ? one.endedAt !== undefined && other.endedAt === undefined
    : one.votes.length > other.votes.length;

type Join<T extends Table> = (
  comes: Rows[T],
  here: Rows[T] | undefined,
  /** All classes that are here, by id; one that comes is added. */
  classes: Map<string, Class>,
) => Rows[T] | undefined;

function offTheWall(picture: Rows['pictures']): Rows['pictures'] {
  const taken = { ...picture };
  delete taken.onWall;
  return taken;
}

/**
 * The row to be kept of one that comes and one that is here, or undefined where that one stays as it is.
 * So what is brought in twice changes nothing.
 */
export const JOINING: { [T in Table]: Join<T> } = {
  // Names and seats are the business of the device.
  players: (comes, here) => (here ? undefined : comes),
  classes: (comes, here, classes) => {
    if (here) return undefined;
    const tagged = withFreeTag(comes, [...classes.values()]);
    classes.set(tagged.id, tagged);
    return tagged;
  },
  attempts: (comes, here) => (!here || isFuller(comes, here) ? comes : undefined),
  lessons: (comes, here) => (!here || hasGoneOn(comes, here) ? comes : undefined),
  // What a picture brings about the wall is not asked: that is for this device to say.
  pictures: (comes, here) => (!here || isNewer(comes, here) ? offTheWall(comes) : undefined),
};
