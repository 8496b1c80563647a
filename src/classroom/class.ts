// 班級: a roster. Its seats are players that name their class, so that whoever moves keeps every record.
import { z } from 'zod/mini';
import { idSchema, instant, type Player } from '../attempt/attempt.ts';

export type { Player };

/** How many tags there are: a tag has twelve bits, for it must fit into six characters with more. */
export const TAGS = 4096;

/** Version 1 of a class. What may be missing may be added without a new version. */
export const classSchema = z.object({
  version: z.literal(1),
  id: idSchema,
  /** What the teacher calls it, e.g. 三年二班. */
  name: z.string().check(z.minLength(1), z.maxLength(40)),
  /** Names the class in codes and results, where an id is too long; no two classes of a device share one. */
  tag: z.int().check(z.minimum(0), z.maximum(TAGS - 1)),
  createdAt: instant,
});

export type Class = z.infer<typeof classSchema>;

/** A player who has, or had, a seat in a class. */
export type Pupil = Player & { class: string; seat: number };

/** Whether a player has a seat in a class; the class itself, which plays together, has none. */
export const isPupil = (player: Player): player is Pupil =>
  player.class !== undefined && player.seat !== null;

/** Those who sit in a class now, by seat. @param players of one class */
export const seated = (players: readonly Player[]): Pupil[] =>
  players
    .filter((player) => isPupil(player) && player.leftAt === undefined)
    .map((player) => player as Pupil)
    .toSorted((a, b) => a.seat - b.seat);

/** A class as it may be kept beside others: with its own tag, unless another has that already. */
export function withFreeTag(row: Class, classes: readonly Class[]): Class {
  const others = classes.filter(({ id }) => id !== row.id);
  return { ...row, tag: freeTag(others, row.tag) ?? row.tag };
}

/** A tag that none of these classes has, the nearest at or after one drawn by chance; undefined if all are taken. */
export function freeTag(classes: readonly Class[], drawn: number): number | undefined {
  const taken = new Set(classes.map(({ tag }) => tag));
  for (let step = 0; step < TAGS; step += 1) {
    const tag = (drawn + step) % TAGS;
    if (!taken.has(tag)) return tag;
  }
  return undefined;
}
