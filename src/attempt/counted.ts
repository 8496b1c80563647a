// What was counted from an attempt, small enough to be kept beside it, so that no list replays a year.
import { z } from 'zod/mini';
import { COMPETENCIES } from '../level/terms.ts';
import { idSchema, instant, levelIdSchema } from './attempt.ts';

const percent = z.number().check(z.minimum(0), z.maximum(100));
const scoreSchema = z.object({
  score: percent,
  stars: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  competencies: z.partialRecord(z.enum(COMPETENCIES), percent),
});

/**
 * A row that was counted. It is derived: where it cannot be read, or its basis is not that of today, it is
 * counted again, so it needs no versions.
 */
export const countedSchema = z.object({
  /** Of the attempt. */
  id: idSchema,
  player: idSchema,
  level: levelIdSchema,
  hash: z.string(),
  /** By which rules and which text of the level (`basisOf`). */
  basis: z.string(),
  startedAt: instant,
  /** The same in milliseconds since 1970, to be sorted by. */
  began: z.number(),
  finishedAt: z.optional(instant),
  seconds: z.number(),
  trust: z.enum(['verified', 'altered', 'other-version', 'unknown-level']),
  finished: z.optional(z.object({ ending: z.string(), score: scoreSchema })),
});

export type Counted = z.infer<typeof countedSchema>;

/** What a list needs of an attempt to show it in its place, counted or not. */
export const listedSchema = z.pick(countedSchema, {
  id: true,
  player: true,
  level: true,
  began: true,
});

export type Listed = z.infer<typeof listedSchema>;

/**
 * Names what a row was counted by.
 * @param rules names the rules of the game @param hash of the level as it is known; none where it is not
 */
export const basisOf = (rules: string, hash: string | undefined): string =>
  `${rules}.${hash ?? 'unknown'}`;
