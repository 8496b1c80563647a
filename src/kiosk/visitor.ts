// Who is at the kiosk: one visitor at a time, known by a player's id alone.
import { z } from 'zod/mini';
import { idSchema, instant } from '../attempt/attempt.ts';

export const visitorSchema = z.object({
  version: z.literal(1),
  /** Id of the player that stands for the visitor until the visit ends. */
  player: idSchema,
  since: instant,
});

export type Visitor = z.infer<typeof visitorSchema>;
