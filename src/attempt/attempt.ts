// The record of one play: what was started and every decision taken. Score and ending are not in it;
// they are recomputed by replaying it.
import { z } from 'zod/mini';
import { checksSchema } from './check.ts';
import { MOST_UNITS } from './name.ts';

/** Ids of players and attempts: 22 characters of base64url, drawn by chance. */
export const idSchema = z.string().check(z.regex(/^[\w-]{1,40}$/));
export const nameSchema = z.string().check(z.minLength(1), z.maxLength(80));

const count = z.int().check(z.minimum(0));
const answerSchema = z.record(nameSchema, z.string().check(z.maxLength(2000)));
const moment = { at: z.number().check(z.minimum(0)) };

/**
 * Seconds since the start (`at`), and what was done. Leaving or retaking a path also says how many steps
 * had been `read` since the entry before, for that is where the path left is found again.
 */
export const entrySchema = z.discriminatedUnion('kind', [
  z.object({
    ...moment,
    kind: z.literal('choice'),
    scene: nameSchema,
    id: nameSchema,
    option: nameSchema,
  }),
  z.object({
    ...moment,
    kind: z.literal('activity'),
    scene: nameSchema,
    id: nameSchema,
    answer: answerSchema,
  }),
  z.object({
    ...moment,
    kind: z.literal('rewind'),
    read: count,
    /** The answer in the making that waits with the own story, if there is one. */
    answer: z.optional(answerSchema),
    to: count,
  }),
  z.object({ ...moment, kind: z.literal('return'), read: count }),
]);

export const instant = z.iso.datetime({ offset: true });

/** `academy/slug`. */
export const levelIdSchema = z.string().check(z.regex(/^[a-z]+\/[a-z0-9-]+$/));

/**
 * Version 1 of the record; a later one stands beside it with its migration. What may be missing may be
 * added without a new version: older records lack it, and an older game leaves it out.
 */
export const attemptSchema = z.object({
  version: z.literal(1),
  id: idSchema,
  player: idSchema,
  level: levelIdSchema,
  /** Content hash of the level as it was played. */
  hash: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  /** Version of the level format. */
  format: z.int(),
  startedAt: instant,
  /** When the player's own story came to its first ending. */
  finishedAt: z.optional(instant),
  /** Seconds played, pauses between sittings left out, up to the first ending. */
  seconds: z.number().check(z.minimum(0)),
  entries: z.array(entrySchema).check(z.maxLength(2000)),
  /** Where the play stands beyond its last entry, so that it can be resumed at the same step. */
  place: z.object({
    /** Steps read since the last entry. */
    read: count,
    /** The answer in the making of an activity. */
    answer: answerSchema,
  }),
  /** What the device showed at the end; a summary for its own lists, believed by nobody else. */
  shown: z.optional(
    z.object({
      score: z.number(),
      stars: z.int().check(z.minimum(0), z.maximum(3)),
      ending: z.string(),
    }),
  ),
  /** Id of the promise that the player took along from this play (levels/promises.yaml). */
  promise: z.optional(nameSchema),
  /** What was answered before the level and after it, where that was asked for. */
  checks: z.optional(checksSchema),
});

export const playerSchema = z.object({
  version: z.literal(1),
  id: idSchema,
  /** Personal data: a nickname of 1–12 characters, or empty where a seat number is enough. */
  name: z.string().check(z.maxLength(MOST_UNITS)),
  /** Seat number in a class, 1–99, or null. */
  seat: z.nullable(z.int().check(z.minimum(1), z.maximum(99))),
  createdAt: instant,
  /** Id of the class whose seat this is; without a seat it is the class itself, playing together. */
  class: z.optional(idSchema),
  /** Tag of a class whose list is on another device: who joined a lesson by its code. */
  tag: z.optional(z.int().check(z.minimum(0), z.maximum(4095))),
  /** When the pupil left the class; what was played stays. */
  leftAt: z.optional(instant),
  /** Personal data: what the teacher wrote down about this pupil. */
  notes: z.optional(z.string().check(z.maxLength(4000))),
});

export type Entry = z.infer<typeof entrySchema>;
export type Attempt = z.infer<typeof attemptSchema>;
export type Player = z.infer<typeof playerSchema>;
