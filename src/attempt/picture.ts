// A picture that a player made in the studio, kept by itself: an attempt only names it.
import { z } from 'zod/mini';
import { drawingSchema, isEmpty, sloganOf } from '../activities/studio/drawing.ts';
import { idSchema, instant, levelIdSchema, nameSchema } from './attempt.ts';

export { isEmpty, sloganOf };

/**
 * Version 1 of a kept picture. As with an attempt, what may be missing may be added without a new version.
 */
export const pictureSchema = z.object({
  version: z.literal(1),
  id: idSchema,
  player: idSchema,
  level: levelIdSchema,
  /** Id of the activity in whose studio it is made. */
  activity: nameSchema,
  madeAt: instant,
  changedAt: instant,
  drawing: drawingSchema,
  /** The teacher lets it be shown to the class; never set on a pupil's own device. */
  onWall: z.optional(z.boolean()),
});

export type Picture = z.infer<typeof pictureSchema>;

/** Of two states of one picture the one that was changed last; the wall is the business of the device. */
export const isNewer = (one: Picture, other: Picture): boolean =>
  Date.parse(one.changedAt) > Date.parse(other.changedAt);
