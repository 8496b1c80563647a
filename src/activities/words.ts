// The zod side of bilingual text: spread `texts` into an object, or use `textSchema` on its own.
import { z } from 'zod';
import type { LOCALES, Text } from '../base/words.ts';

const sentence = z.string().trim().min(1, 'must not be empty');

/** The language fields of an object that is itself a text: `zh: …`, `en: …`. */
export const texts = { zh: sentence, en: sentence } satisfies Record<
  (typeof LOCALES)[number],
  typeof sentence
>;

/** A text in every language, e.g. `{ zh: 撿到的錢包, en: The Lost Wallet }`. */
export const textSchema: z.ZodType<Text, Text> = z.strictObject(texts);

/**
 * Ids are stable and only ever added: records, reports and translations hang on them. An answer names its
 * items by one id or two, in 80 characters at most.
 */
export const idSchema = z
  .string()
  .max(34)
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'must be lower-case words joined by hyphens, e.g. hand-in',
  );
