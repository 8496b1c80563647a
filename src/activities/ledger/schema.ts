// 對帳: go through an account book with its receipts, find what does not add up, and mend the entry.
import { z } from 'zod';
import type { Keyed } from '../../base/words.ts';
import { idSchema, textSchema, texts } from '../words.ts';

/** Whole New Taiwan dollars. */
const money = z.int().min(-9_999_999).max(9_999_999);
const day = z.string().min(1).max(12).describe('as the book writes it, e.g. "9/12"');

export const ledgerSchema = z.strictObject({
  ...texts,
  book: textSchema.describe('what stands on the cover of the book'),
  opening: money.describe('what was in the box before the first entry'),
  counted: money.describe('what really lies in the box; the mended book must come to this'),
  entries: z
    .array(
      z.strictObject({
        id: idSchema,
        date: day,
        ...texts,
        amount: money.describe('as it is written: above 0 came in, below 0 was spent'),
        receipt: idSchema.optional().describe('id of the receipt that belongs to it'),
        mend: z
          .union([
            z.strictObject({ amount: money }),
            z.literal('strike').describe('does not belong in the book, or stands there twice'),
            z.literal('ask').describe('cannot be told from the papers: ask whoever wrote it'),
          ])
          .optional()
          .describe('what is to be done about it; left out: it is right as it stands'),
        note: textSchema.describe('said about it once the book is handed in'),
      }),
    )
    .min(1)
    .max(24),
  receipts: z
    .array(
      z.strictObject({
        id: idSchema,
        title: textSchema.describe('who gave it, e.g. the name of a shop'),
        date: day,
        lines: z
          .array(z.strictObject({ ...texts, amount: money }))
          .min(1)
          .max(8),
        remark: textSchema.optional().describe('written on it by hand'),
        missing: z
          .boolean()
          .optional()
          .describe('true: it stands nowhere in the book and must be entered'),
        note: textSchema.optional().describe('said about it at the end, where it was missing'),
      }),
    )
    .max(24),
});

export type LedgerPayload = Keyed<z.output<typeof ledgerSchema>>;
