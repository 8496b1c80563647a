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
              note: textSchema.optional().describe('why, said once the marks are handed in'),
            }),
          )
          .min(1)
          .max(24),
      }),
    )
    .min(1)
    .max(8),
});

export type DossierPayload = Keyed<z.output<typeof dossierSchema>>;
