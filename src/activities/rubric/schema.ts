// 評分: score candidates by a published rubric, and point to the evidence for each score.
import { z } from 'zod';
import type { Keyed } from '../../base/words.ts';
import { idSchema, textSchema, texts } from '../words.ts';

export const rubricSchema = z.strictObject({
  ...texts,
  criteria: z
    .array(
      z.strictObject({
        id: idSchema,
        ...texts,
        steps: z
          .array(textSchema)
          .min(2)
          .max(5)
          .describe('what earns 0, 1, 2 … points, in this order'),
      }),
    )
    .min(1)
    .max(5),
  candidates: z
    .array(
      z.strictObject({
        id: idSchema,
        ...texts,
        documents: z
          .array(
            z.strictObject({
              id: idSchema,
              title: textSchema,
              passages: z
                .array(z.strictObject({ id: idSchema, ...texts }))
                .min(1)
                .max(12),
            }),
          )
          .min(1)
          .max(4),
        reference: z
          .array(
            z.strictObject({
              criterion: idSchema,
              points: z.int().min(0).max(4),
              also: z.int().min(0).max(4).optional().describe('another score that can be defended'),
              evidence: z
                .array(idSchema)
                .min(1)
                .describe('ids of passages, each of which bears it out'),
              note: textSchema.describe('why, said once the scores are handed in'),
            }),
          )
          .min(1)
          .max(5)
          .describe('one for each criterion'),
      }),
    )
    .min(1)
    .max(6),
});

export type RubricPayload = Keyed<z.output<typeof rubricSchema>>;
