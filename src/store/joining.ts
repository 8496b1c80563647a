// What becomes of a row that a backup brings when there is one of the same id already.
import type { Attempt } from '../attempt/attempt.ts';
import { isNewer } from '../attempt/picture.ts';
import { type Class, withFreeTag } from '../classroom/class.ts';
import type { Lesson } from '../classroom/lesson.ts';
import { type Writing, waitingOf } from './database.ts';
import { type Memory, type Rows, SCHEMAS, TABLES, type Table } from './rows.ts';

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

/** Rows, table by table; what is missing brings nothing. */
export type Brought = { [T in Table]?: readonly Rows[T][] | undefined };

/** What joining did. */
export interface Merged {
  added: number;
  unchanged: number;
}

interface Joining {
  memory: Memory;
  /** Where the rows of the device are written; none where it keeps none. */
  work: Writing | undefined;
  /** Hears how many rows are done of how many. */
  tell: (done: number, all: number) => void;
  /** Hears of each attempt that has come or changed. */
  onAttempt: (id: string) => void;
}

/** Joins rows to those of the device, or of the memory where there is no device to keep any. */
export async function join(
  brought: Brought,
  { memory, work, tell, onAttempt }: Joining,
): Promise<Merged> {
  const merged = { added: 0, unchanged: 0 };
  const all = TABLES.reduce((sum, table) => sum + (brought[table]?.length ?? 0), 0);
  const stored = ((await work?.objectStore('classes').getAll()) ?? []).map((row) =>
    SCHEMAS.classes.safeParse(row),
  );
  const classes = new Map(stored.flatMap(({ data }) => (data ? [[data.id, data] as const] : [])));
  for (const [id, row] of memory.classes) classes.set(id, row);
  const bringIn = async <T extends Table>(table: T): Promise<void> => {
    const remembered = memory[table] as Map<string, Rows[T]>;
    for (const comes of (brought[table] ?? []) as Rows[T][]) {
      tell(merged.added + merged.unchanged, all);
      const parsed = SCHEMAS[table].safeParse(await work?.objectStore(table).get(comes.id));
      const here =
        remembered.get(comes.id) ?? (parsed.success ? (parsed.data as Rows[T]) : undefined);
      const kept = JOINING[table](comes, here, classes);
      if (!kept) {
        merged.unchanged += 1;
        continue;
      }
      merged.added += 1;
      if (work) await work.objectStore(table).put(kept, kept.id);
      else remembered.set(kept.id, kept);
      if (table !== 'attempts') continue;
      await work?.objectStore('counted').put(waitingOf(kept as Attempt), kept.id);
      onAttempt(kept.id);
    }
  };
  for (const table of TABLES) await bringIn(table);
  return merged;
}
