// What levels refer to by id: cast, backdrops, pictures and sounds (each a
// mapping in levels/) and law cards (a file each in levels/laws/).
import { z } from 'zod';
import { idSchema, textSchema } from '../activities/words.ts';
import { lookSchema } from './look.ts';

const pictureSchema = z.strictObject({
  file: z.string().regex(/^assets\/[a-z0-9/-]+\.svg$/, 'must be an SVG file under assets/'),
  alt: textSchema.describe('what is to be seen, for those who cannot see it'),
});

const pictureOrCutOutSchema = pictureSchema.extend({
  'cut-out': z
    .boolean()
    .optional()
    .describe('one thing on a transparent ground, in its own size, to be put into pictures'),
});

const backdropSchema = pictureSchema.extend({
  building: idSchema.describe(
    'what stands on the map for a level set here: assets/map/<building>.svg',
  ),
});

const soundSchema = z.strictObject({
  files: z.array(z.string().regex(/^assets\/sounds\/[a-z0-9-]+\.[a-z0-9]+$/)).min(1),
  kind: z.enum(['effect', 'music']),
  title: textSchema,
});

export const lawSchema = z.strictObject({
  name: textSchema.describe('the act, e.g. 中華民國刑法'),
  article: textSchema.describe('the article, e.g. 第 337 條 / Article 337'),
  link: z
    .string()
    .regex(
      /^https:\/\/law\.moj\.gov\.tw\/LawClass\/LawSingle\.aspx\?pcode=[A-Z]\d{7}&flno=\d+(-\d+)?$/,
      'must be the article’s page at law.moj.gov.tw',
    ),
  plain: textSchema.describe('the article in plain words'),
  myth: textSchema.optional().describe('what people often get wrong about it'),
  checked: z.iso.date().describe('the day on which it was held against the official text'),
  review: z.iso.date().describe('the day by which it must be checked again'),
});

export const castSchema = z.record(
  idSchema,
  z.strictObject({ name: textSchema, look: lookSchema }),
);
export const backdropsSchema = z.record(idSchema, backdropSchema);
export const picturesSchema = z.record(idSchema, pictureOrCutOutSchema);
export const soundsSchema = z.record(idSchema, soundSchema);

/** Everything a level may refer to. */
export interface Library {
  cast: z.output<typeof castSchema>;
  backdrops: z.output<typeof backdropsSchema>;
  pictures: z.output<typeof picturesSchema>;
  sounds: z.output<typeof soundsSchema>;
  laws: Record<string, z.output<typeof lawSchema>>;
}
