// 前測/後測 as they are kept with the attempt that they belong to.
import { z } from 'zod/mini';
import { CHECK_ANSWERS, type Checks, FORMS, SURE } from '../play/check.ts';

const itemsSchema = z.record(
  z.string().check(z.minLength(1), z.maxLength(80)),
  z.object({ answer: z.enum(CHECK_ANSWERS), sure: z.literal(SURE) }),
);

export const checksSchema = z.object({
  first: z.enum(FORMS),
  before: itemsSchema,
  after: itemsSchema,
  skipped: z.optional(z.boolean()),
}) satisfies z.ZodMiniType<Checks>;
