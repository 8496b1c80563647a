// 課堂: one lesson with a class, and the votes that were taken in it.
import { z } from 'zod/mini';
import { idSchema, instant, levelIdSchema, nameSchema } from '../attempt/attempt.ts';

/** How a lesson is held: one screen for all, one device in turns, stations, or a device for each. */
export const WAYS = ['projector', 'turns', 'stations', 'devices'] as const;
export type Way = (typeof WAYS)[number];

/** Whole numbers of hands that go up in a room. */
const hands = z.int().check(z.minimum(0), z.maximum(999));
/** Seconds since the lesson began. */
const since = z.number().check(z.minimum(0));

/** How votes are taken: hands are counted, or each seat is tapped. */
export const VOTING = ['hands', 'seats'] as const;

/** What a class said to one question, once. */
export const ballotSchema = z.object({
  at: since,
  /** Hands by option. */
  counts: z.record(nameSchema, hands),
  /** Option by seat, where seats were tapped and not hands counted. */
  seats: z.optional(z.record(z.string().check(z.regex(/^[1-9]\d?$/)), nameSchema)),
});

/** One vote about one choice: before the class talked, or after it. */
export const voteSchema = z.extend(ballotSchema, {
  /** Id of the choice. */
  choice: nameSchema,
  /** How many decisions the class had taken before it, for a choice can be met again. */
  nth: z.optional(z.int().check(z.minimum(0))),
  round: z.union([z.literal(1), z.literal(2)]),
});

/** The way of a choice through a class. A teacher may leave out any of it. */
export const PHASES = [
  'read',
  'think',
  'vote-1',
  'shown-1',
  'talk',
  'vote-2',
  'shown-2',
  'decide',
] as const;

/** A soft timer: what is left of it, and since when it runs, if it does. */
const clockSchema = z.object({ left: since, since: z.optional(since) });

/** A choice that the class is at; what happens to it is told in `round.ts`. */
export const roundSchema = z.object({
  choice: nameSchema,
  nth: z.int().check(z.minimum(0)),
  /** Ids of what may be chosen, in the order on the screen. */
  options: z.array(nameSchema).check(z.minLength(1), z.maxLength(20)),
  phase: z.enum(PHASES),
  by: z.enum(VOTING),
  first: z.optional(ballotSchema),
  second: z.optional(ballotSchema),
  clock: z.optional(clockSchema),
  /** What the teacher picked, whatever the votes say. */
  picked: z.optional(nameSchema),
});

/** How a lesson at the projector was planned. */
export const planSchema = z.object({
  /** How many pupils are in the room. */
  pupils: z.int().check(z.minimum(1), z.maximum(99)),
  /** Whether votes stay unseen until all have voted. */
  secret: z.boolean(),
  /** Seconds to think alone, and to talk. */
  think: z.int().check(z.minimum(0), z.maximum(3600)),
  talk: z.int().check(z.minimum(0), z.maximum(3600)),
  by: z.enum(VOTING),
});

/** Version 1 of a lesson. What may be missing may be added without a new version. */
export const lessonSchema = z.object({
  version: z.literal(1),
  id: idSchema,
  /** None where a lesson is held without a list of names. */
  class: z.optional(idSchema),
  /** What the teacher calls a class without a list. */
  label: z.optional(z.string().check(z.maxLength(40))),
  level: levelIdSchema,
  way: z.enum(WAYS),
  startedAt: instant,
  endedAt: z.optional(instant),
  /** Names may be read on the device, beside the seat numbers. */
  names: z.optional(z.boolean()),
  /** The checks are asked before the level and after it. */
  checks: z.optional(z.boolean()),
  /** What the class played together, where it did. */
  attempt: z.optional(idSchema),
  plan: z.optional(planSchema),
  /** The choice that the class is at. */
  round: z.optional(roundSchema),
  votes: z.array(voteSchema).check(z.maxLength(500)),
});

/**
 * The lesson that goes on when a code is shown for a level once more: the one of the same day.
 * @param lessons of the class @param now as records keep it
 */
export const givenOutToday = (
  lessons: readonly Lesson[],
  level: string,
  now: string,
): Lesson | undefined =>
  lessons.find(
    (lesson) =>
      (lesson.way === 'devices' || lesson.way === 'stations') &&
      lesson.level === level &&
      lesson.startedAt.slice(0, 10) === now.slice(0, 10),
  );

export type Ballot = z.infer<typeof ballotSchema>;
export type Vote = z.infer<typeof voteSchema>;
export type Voting = (typeof VOTING)[number];
export type Phase = z.infer<typeof roundSchema>['phase'];
export type Round = z.infer<typeof roundSchema>;
export type Plan = z.infer<typeof planSchema>;
export type Lesson = z.infer<typeof lessonSchema>;
