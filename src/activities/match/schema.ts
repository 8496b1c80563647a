// 對一對: tie each fact to the element of the article that it fulfils, or to none.
import { z } from 'zod';
import type { Keyed } from '../../base/words.ts';
import { idSchema, textSchema, texts } from '../words.ts';

export const matchSchema = z.strictObject({
  ...texts,
  elements: z
    .array(
      z.strictObject({
        id: idSchema,
        ...texts,
        law: idSchema.optional().describe('id of the law card whose element this is'),
      }),
    )
    .min(1)
    .max(8),
  facts: z
    .array(
      z.strictObject({
        id: idSchema,
        ...texts,
        fits: idSchema.describe('id of the element it fulfils, or none'),
        note: textSchema.describe('why, said once the matching is handed in'),
      }),
    )
    .min(1)
    .max(24),
  conclusion: z
    .strictObject({
      ...texts,
      missing: idSchema.describe('id of the element that no fact fulfils, or none'),
      note: textSchema.describe('said about it once the matching is handed in'),
    })
    .optional()
    .describe('asked in the end: is the article fulfilled, or which element is missing?'),
});

export type MatchPayload = Keyed<z.output<typeof matchSchema>>;
