// 課堂: one lesson with a class, and the votes that were taken in it.
import { z } from 'zod/mini';
import { idSchema, instant, levelIdSchema, nameSchema } from '../attempt/attempt.ts';

/** How a lesson is held: one screen for all, one device in turns, stations, or a device for each. */
export const WAYS = ['projector', 'turns', 'stations', 'devices'] as const;
export type Way = (typeof WAYS)[number];

const hands = z.int().check(z.minimum(0), z.maximum(999));

/** One vote about one choice: before the class talked, or after it. */
export const voteSchema = z.object({
  /** Seconds since the lesson began. */
  at: z.number().check(z.minimum(0)),
  /** Id of the choice. */
  choice: nameSchema,
  round: z.union([z.literal(1), z.literal(2)]),
  /** Hands by option. */
  counts: z.record(nameSchema, hands),
  /** Option by seat, where seats were tapped and not hands counted. */
  seats: z.optional(z.record(z.string().check(z.regex(/^[1-9]\d?$/)), nameSchema)),
});

/** Version 1 of a lesson. What may be missing may be added without a new version. */
export const lessonSchema = z.object({
  version: z.literal(1),
  id: idSchema,
  class: idSchema,
  level: levelIdSchema,
  way: z.enum(WAYS),
  startedAt: instant,
  endedAt: z.optional(instant),
  /** Names may be read on the device, beside the seat numbers. */
  names: z.optional(z.boolean()),
  /** What the station is called, where there are several. */
  station: z.optional(z.string().check(z.maxLength(20))),
  /** What the class played together, where it did. */
  attempt: z.optional(idSchema),
  votes: z.array(voteSchema).check(z.maxLength(500)),
});

export type Vote = z.infer<typeof voteSchema>;
export type Lesson = z.infer<typeof lessonSchema>;
