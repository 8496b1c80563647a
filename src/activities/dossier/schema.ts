// 卷宗: read several documents and mark the passages that matter, leaving the legitimate ones.
import { z } from 'zod';
import type { Keyed } from '../../base/words.ts';
import { idSchema, textSchema, texts } from '../words.ts';

export const dossierSchema = z.strictObject({
  ...texts,
  documents: z
    .array(
      z.strictObject({
        id: idSchema,
        title: textSchema,
        form: z.enum(['announcement', 'specification', 'brochure', 'mail', 'table']),
        passages: z
          .array(
            z.strictObject({
              id: idSchema,
              ...texts,
              mark: z
                .boolean()
                .optional()
                .describe('true: should be marked; false: legitimate; left out: only to be read'),
              reason: idSchema
                .optional()
                .describe(
                  'id of the reason for which it should be marked, where reasons are asked',
                ),
              note: textSchema.optional().describe('why, said once the marks are handed in'),
            }),
          )
          .min(1)
          .max(24),
      }),
    )
    .min(1)
    .max(8),
  reasons: z
    .array(z.strictObject({ id: idSchema, ...texts }))
    .min(2)
    .max(6)
    .optional()
    .describe('reasons of which one is given with every mark'),
  links: z
    .array(
      z.strictObject({
        between: z
          .tuple([idSchema, idSchema])
          .describe('ids of two passages that do not go together'),
        note: textSchema.describe('why not, said once it is handed in'),
      }),
    )
    .max(8)
    .optional()
    .describe('pairs of passages that contradict each other, or betray one hand; to be tied'),
});

export type DossierPayload = Keyed<z.output<typeof dossierSchema>>;
