// An attempt goes on from the very record that was read: what another tab has written since is never
// written over. What is kept beside the decisions (promise, checks) is changed by itself.
import type { Attempt } from '../attempt/attempt.ts';
import { same } from '../base/same.ts';
import { atOnce, type Database, type Writing, waitingOf } from './database.ts';
import { SCHEMAS } from './rows.ts';

/** `elsewhere`: another tab has gone on with it, or it was forgotten there; nothing was written. */
export type Went = 'kept' | 'remembered' | 'elsewhere';

const KEPT_TOGETHER = ['attempts', 'counted'] as const;

/** What a play itself writes, the summary at its end left out. */
const played = ({ entries, place, finishedAt }: Attempt) => ({ entries, place, finishedAt });

/** A record that went on, with what others keep beside its decisions. */
export function keepingBeside(attempt: Attempt, there: Attempt | undefined): Attempt {
  const { promise: _promise, checks: _checks, ...rest } = attempt;
  const { promise, checks } = there ?? attempt;
  return { ...rest, ...(promise ? { promise } : {}), ...(checks ? { checks } : {}) };
}

/** Whether all decisions of a record are the first ones of another. */
const isBefore = (one: Attempt, other: Attempt): boolean =>
  same(one.entries, other.entries.slice(0, one.entries.length));

async function put(work: Writing, attempt: Attempt): Promise<void> {
  await work.objectStore('attempts').put(attempt, attempt.id);
  // What was counted from it before holds no more.
  await work.objectStore('counted').put(waitingOf(attempt), attempt.id);
}

/** Keeps an attempt, whatever is there. Rejects if the device refuses. */
export const putAttempt = (database: Database, attempt: Attempt): Promise<void> =>
  atOnce(database, KEPT_TOGETHER, (work) => put(work, attempt));

/**
 * Keeps an attempt that went on. Rejects if the device refuses.
 * @param from the record that it went on from; undefined where the device did not take that one
 * @returns whether that is what is there
 */
export const goOn = (
  database: Database,
  attempt: Attempt,
  from: Attempt | undefined,
): Promise<boolean> =>
  atOnce(database, KEPT_TOGETHER, async (work) => {
    const row = await work.objectStore('attempts').get(attempt.id);
    const { data: there } = SCHEMAS.attempts.safeParse(row);
    const goesOn = from
      ? there !== undefined &&
        // It is there already where it was written, or put back, just before the connection ended.
        [from, attempt].some((one) => same(played(there), played(one)))
      : row === undefined || (there !== undefined && isBefore(there, attempt));
    if (goesOn) await put(work, keepingBeside(attempt, there));
    return goesOn;
  });

/**
 * Changes an attempt as it stands on the device. Rejects if the device refuses.
 * @returns what it has become; undefined where there is none
 */
export const changeAttempt = (
  database: Database,
  id: string,
  change: (there: Attempt) => Attempt,
): Promise<Attempt | undefined> =>
  atOnce(database, KEPT_TOGETHER, async (work) => {
    const { data: there } = SCHEMAS.attempts.safeParse(await work.objectStore('attempts').get(id));
    const changed = there && change(there);
    if (changed) await put(work, changed);
    return changed;
  });
