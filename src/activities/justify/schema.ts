// 說理由: reasons in one's own words, kept whole for the lecturer. No machine marks them.
import { z } from 'zod';
import type { Keyed } from '../../base/words.ts';
import { idSchema, textSchema, texts } from '../words.ts';

export const justifySchema = z.strictObject({
  ...texts,
  guide: z
    .array(textSchema)
    .min(1)
    .max(6)
    .describe('questions that help: which fact, which rule …'),
  sources: z
    .array(idSchema)
    .max(6)
    .optional()
    .describe('ids of dossiers and rubrics of this level, and of law cards, that lie at hand'),
  least: z.int().min(1).max(400).default(30).describe('fewest characters that may be handed in'),
});

export type JustifyPayload = Keyed<z.output<typeof justifySchema>>;
