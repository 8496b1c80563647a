// 分一分: put each card into one of two to four places.
import { z } from 'zod';
import type { Keyed } from '../../base/words.ts';
import { idSchema, textSchema, texts } from '../words.ts';

export const sortSchema = z.strictObject({
  ...texts,
  answered: z
    .enum(['at-once', 'at-end'])
    .default('at-end')
    .describe('whether each card is answered as it is put down, and stays; or all at the end'),
  places: z
    .array(
      z.strictObject({
        id: idSchema,
        ...texts,
        innocent: z
          .boolean()
          .optional()
          .describe('true: nothing is wrong with what belongs here, e.g. 便民'),
      }),
    )
    .min(2)
    .max(4),
  cards: z
    .array(
      z.strictObject({
        id: idSchema,
        ...texts,
        belongs: idSchema.describe('id of the place where it belongs'),
        note: textSchema.describe('why, said once it is answered'),
      }),
    )
    .min(1)
    .max(24),
});

export type SortPayload = Keyed<z.output<typeof sortSchema>>;
