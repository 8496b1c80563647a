// Wrong tries are counted, and after five each next one has to wait, longer and longer.
import { z } from 'zod/mini';
import { no, ok, type Result } from '../base/result.ts';

/** How many tries there are before the first wait. */
export const FREE_TRIES = 5;

const FIRST_WAIT_MS = 30_000;
export const LONGEST_WAIT_MS = 15 * 60_000;

export const triesSchema = z.object({
  /** Wrong tries since the last right one. */
  wrong: z.int().check(z.minimum(0)),
  /** Milliseconds that were still to be waited when the clock was last read. */
  left: z.number().check(z.minimum(0), z.maximum(LONGEST_WAIT_MS)),
  /** What the clock said then, in milliseconds since 1970. */
  seen: z.number(),
});

export type Tries = z.infer<typeof triesSchema>;

export const noTries = (now: number): Tries => ({ wrong: 0, left: 0, seen: now });

/** How long one waits after so many wrong tries: 30 s after the fifth, then twice as long each time. */
const waitAfter = (wrong: number): number =>
  wrong < FREE_TRIES ? 0 : Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (wrong - FREE_TRIES));

/**
 * The tries once some time has gone by. Only a clock that went on counts: one that was set back shortens
 * nothing, and lengthens nothing, for what is left is kept and not the moment when it will be over.
 * Must be kept again if `seen` went back.
 */
export const waited = ({ wrong, left, seen }: Tries, now: number): Tries => ({
  wrong,
  left: Math.max(0, left - Math.max(0, now - seen)),
  seen: now,
});

/**
 * A try, counted as wrong before it is looked at: whoever reloads in the middle, or tries in two tabs at
 * once, gains nothing. A right one makes it `noTries` again. Refused while there is something to wait.
 */
export function tried(tries: Tries, now: number): Result<Tries, { wait: number }> {
  const { wrong, left } = waited(tries, now);
  if (left > 0) return no({ wait: left });
  return ok({ wrong: wrong + 1, left: waitAfter(wrong + 1), seen: now });
}

/** How many more tries there are before one has to wait. */
export const triesLeft = ({ wrong }: Tries): number => Math.max(0, FREE_TRIES - wrong);
