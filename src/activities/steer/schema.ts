// 掌舵: run a project over several rounds. Each round has few hours; what is done moves schedule, quality,
// cleanness and trust, some of it later.
import { z } from 'zod';
import type { Keyed } from '../../base/words.ts';
import { idSchema, textSchema, texts } from '../words.ts';
import { DEEDS, GAUGES } from './gauges.ts';

const level = z.int().min(0).max(100);
const gauges = z.strictObject({ schedule: level, quality: level, cleanness: level, trust: level });
const changes = z
  .partialRecord(z.enum(GAUGES), z.int().min(-60).max(60))
  .describe('by how much each gauge moves');

const laterSchema = z.strictObject({
  in: z.int().min(1).max(5).describe('so many rounds later'),
  ...texts,
  effects: changes,
});

export const steerSchema = z.strictObject({
  ...texts,
  start: gauges.describe('where the gauges stand at the beginning'),
  goal: gauges.describe('what they should come to at the end'),
  hours: z.int().min(1).max(40).describe('working hours in a round'),
  rounds: z
    .array(
      z.strictObject({
        id: idSchema,
        title: textSchema,
        ...texts,
        drift: changes.optional().describe('what moves by itself at the end of the round'),
        acts: z
          .array(
            z.strictObject({
              id: idSchema,
              deed: z.enum(DEEDS),
              ...texts,
              hours: z.int().min(0).max(40),
              effects: changes,
              later: z.array(laterSchema).max(3).optional(),
              unless: z
                .strictObject({ in: z.int().min(1).max(5), ...texts, effects: changes })
                .optional()
                .describe('what comes of it, so many rounds later, if it is left undone'),
              wise: z
                .boolean()
                .optional()
                .describe('true: should be done; false: suspects or burdens somebody for nothing'),
              note: textSchema.describe('said about it at the end'),
            }),
          )
          .min(2)
          .max(8),
      }),
    )
    .min(2)
    .max(6),
  plan: z.array(idSchema).min(1).describe('ids of the acts of a plan that reaches every goal'),
});

export type SteerPayload = Keyed<z.output<typeof steerSchema>>;
