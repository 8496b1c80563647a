// 找一找: search a picture for the things that matter; some of what one finds is innocent.
import { z } from 'zod';
import type { Keyed } from '../../base/words.ts';
import { idSchema, textSchema, texts } from '../words.ts';

const side = z.number().min(0);

export const findSchema = z.strictObject({
  ...texts,
  picture: idSchema.describe('id of a picture in levels/pictures.yaml that is no cut-out'),
  items: z
    .array(
      z.strictObject({
        id: idSchema,
        ...texts,
        area: z
          .strictObject({ x: side, y: side, width: side.min(1), height: side.min(1) })
          .describe('where it lies, in the units of a picture 1280 wide and 720 high'),
        clue: z.boolean().describe('true: should be marked; false: innocent'),
        note: textSchema.describe('said about it once the search is over'),
      }),
    )
    .min(1)
    .max(24),
});

export type FindPayload = Keyed<z.output<typeof findSchema>>;
