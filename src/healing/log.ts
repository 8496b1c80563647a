// The log of what went wrong on a device: bounded, in order, and the same fault again is counted, not told again.
import { z } from 'zod/mini';
import { codeOf, PARTS, type Part, whatOf } from './fault.ts';

/** Rows that are kept; the oldest go first. */
export const MOST_FAULTS = 200;

/** Characters that are kept of what went wrong. */
const LONGEST = 400;

/** As often as is counted. */
const MOST_TIMES = 1_000_000;

const instant = z.iso.datetime({ offset: true });

export const faultSchema = z.object({
  version: z.literal(1),
  /** When it first happened, and when last. */
  at: instant,
  last: instant,
  /** How often it did. */
  count: z.int().check(z.minimum(1), z.maximum(MOST_TIMES)),
  /** As it stood on the screen, if it was shown. */
  code: z.string().check(z.regex(/^[0-9A-Z]{4}$/)),
  where: z.enum(PARTS),
  /** What `whatOf` tells of it. */
  what: z.string().check(z.maxLength(LONGEST)),
  /** Names the build of the game. */
  build: z.string().check(z.maxLength(40)),
});

export type Fault = z.infer<typeof faultSchema>;

/** A fault as a row. @param at ISO 8601 @param build of the game */
export const faultOf = (fault: unknown, where: Part, at: string, build: string): Fault => ({
  ...{ version: 1, at, last: at, count: 1 },
  code: codeOf(fault),
  where,
  what: whatOf(fault).slice(0, LONGEST),
  build: build.slice(0, 40),
});

/** Whether two rows tell of the same. */
export const isSame = (one: Fault, other: Fault): boolean =>
  one.code === other.code &&
  one.where === other.where &&
  one.what === other.what &&
  one.build === other.build;

/** A row of something that has happened once more. */
export const onceMore = (row: Fault, again: Fault): Fault => ({
  ...row,
  last: again.last,
  count: Math.min(MOST_TIMES, row.count + again.count),
});
