// 畫室: make a picture of one panel, or a comic strip of two to four.
import { z } from 'zod';
import type { Keyed } from '../../base/words.ts';
import { idSchema, textSchema, texts } from '../words.ts';

export const studioSchema = z.strictObject({
  ...texts,
  panels: z.int().min(1).max(4).default(1).describe('1: a poster; 2 to 4: a comic strip'),
  places: z
    .array(idSchema)
    .max(8)
    .default([])
    .describe('ids of backdrops that can be put behind; besides them there are plain colours'),
  people: z.array(idSchema).max(8).default([]).describe('cast ids of people that can be put in'),
  things: z
    .array(idSchema)
    .max(12)
    .default([])
    .describe('ids of pictures in levels/pictures.yaml that can be put in, above all of cut-outs'),
  slogans: z
    .array(textSchema)
    .max(6)
    .default([])
    .describe('beginnings of a slogan, for those who cannot think of one'),
});

export type StudioPayload = Keyed<z.output<typeof studioSchema>>;
