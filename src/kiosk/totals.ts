// What a kiosk counts: visits and plays by hour and level, and nothing about who they were.
import { z } from 'zod/mini';

const count = z.int().check(z.minimum(0));

/** A row of the totals: one level (or, with an empty `level`, the visits themselves) in one hour of a place. */
export const totalSchema = z.object({
  version: z.literal(1),
  /** As a clock there shows it, e.g. `2026-11-27T14`. */
  hour: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}$/)),
  /** `academy/slug`; empty for visits. */
  level: z.string().check(z.maxLength(121)),
  /** Plays that came to an ending, or visits in which one did. */
  finished: count,
  /** Those that did not. */
  left: count,
});

export type Total = z.infer<typeof totalSchema>;

/** What is counted once. */
type Counted = Pick<Total, 'hour' | 'level'> & { finished: boolean };

/** The key of the row in which something is counted. */
export const totalKey = ({ hour, level }: Pick<Total, 'hour' | 'level'>): string =>
  `${hour} ${level}`;

/** A row with one more counted. @param row as it stands, if it can be read */
export const withOneMore = (row: Total | undefined, { hour, level, finished }: Counted): Total => ({
  version: 1,
  hour,
  level,
  finished: (row?.finished ?? 0) + (finished ? 1 : 0),
  left: (row?.left ?? 0) + (finished ? 0 : 1),
});

/** What two rows of one key come to. @param row as it stands, if it can be read */
export const bothOf = (row: Total | undefined, other: Total): Total =>
  row ? { ...row, finished: row.finished + other.finished, left: row.left + other.left } : other;

/** What is counted at the end of a visit: the visit itself, and each play of it. */
export function countedOf(
  hour: string,
  plays: readonly { level: string; finishedAt?: string | undefined }[],
): Counted[] {
  const each = plays.map(({ level, finishedAt }) => ({
    hour,
    level,
    finished: finishedAt !== undefined,
  }));
  return [{ hour, level: '', finished: each.some(({ finished }) => finished) }, ...each];
}
