// The level format: what a level file may say. This is its only definition; the manual, the editors'
// JSON Schema, the checker and the types all come from here.
import { z } from 'zod';
import { PAYLOADS } from '../activities/schemas.ts';
import { idSchema, textSchema, texts } from '../activities/words.ts';
import { FACES } from './atlas.ts';
import {
  ACADEMIES,
  CHECK_ITEMS,
  COMPETENCIES,
  EFFECTS,
  EXCUSES,
  FORMAT,
  LIGHTS,
  MOODS,
  MOST_ACTORS,
  PLACES,
  TELLINGS,
  WEATHERS,
} from './terms.ts';

/** `lian surprised` → who and with which face; the face is calm where none is named. */
const speakerSchema = z
  .string()
  .regex(
    new RegExp(`^[a-z][a-z0-9-]*( (${FACES.join('|')}))?$`),
    `must be a cast id, then perhaps a face (${FACES.join(', ')})`,
  )
  .transform((line) => {
    const [who = '', face = 'calm'] = line.split(' ');
    return { who, face: FACES.find((known) => known === face) ?? 'calm' };
  });

/** `jie right happy` → who, where, and with which face. */
const entranceSchema = z
  .string()
  .regex(
    new RegExp(`^[a-z][a-z0-9-]* (${PLACES.join('|')})( (${FACES.join('|')}))?$`),
    `must be a cast id, a place (${PLACES.join(', ')}), then perhaps a face`,
  )
  .transform((line) => {
    const [who = '', place = 'centre', face = 'calm'] = line.split(' ');
    return {
      who,
      place: PLACES.find((known) => known === place) ?? ('centre' as const),
      face: FACES.find((known) => known === face) ?? ('calm' as const),
    };
  });

/** Points of competencies, from none to three each. */
const earnsSchema = z
  .partialRecord(z.enum(COMPETENCIES), z.int().min(1).max(3))
  .describe('points for competencies, 1 to 3 each');

const decidedSchema = z
  .string()
  .regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'must be CHOICE.OPTION, e.g. what-to-do.hand-in');

/** A composed condition over what was decided so far on this path. */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { has: string }
  | { 'at-least': Record<string, number> };

const conditionSchema: z.ZodType<Condition, Condition> = z
  .lazy(() =>
    z.union([
      z.strictObject({ all: z.array(conditionSchema).min(1) }),
      z.strictObject({ any: z.array(conditionSchema).min(1) }),
      z.strictObject({ not: conditionSchema }),
      z.strictObject({ has: decidedSchema }),
      z.strictObject({ 'at-least': z.record(z.string(), z.number().min(0)) }),
    ]),
  )
  .meta({ id: 'condition' });

const when = { if: conditionSchema.optional().describe('the step happens only then') };

const optionSchema = z.strictObject({
  id: idSchema,
  ...texts,
  ...when,
  earns: earnsSchema.optional(),
  excuse: z.enum(EXCUSES).optional().describe('the excuse that makes this option tempting'),
  because: textSchema.optional().describe('what to think about, shown at the end'),
  goto: idSchema.optional().describe('the scene that follows; without it, the next step'),
});

const sayStep = z.strictObject({ say: speakerSchema, ...texts, ...when });
const messageStep = z.strictObject({
  message: idSchema.describe('cast id of who writes on the phone'),
  time: z.string().max(12).optional().describe('as the phone shows it, e.g. "21:40"'),
  ...texts,
  ...when,
});
const choiceStep = z.strictObject({
  choice: idSchema,
  ...texts,
  options: z.array(optionSchema).min(2).max(5),
  ...when,
});
const lawStep = z.strictObject({ law: idSchema.describe('id of a law card'), ...when });
const enterStep = z.strictObject({ enter: entranceSchema, ...when });
const leaveStep = z.strictObject({ leave: idSchema, ...when });
const effectStep = z.strictObject({ effect: z.enum(EFFECTS), ...when });
const soundStep = z.strictObject({ sound: idSchema, ...when });
const gotoStep = z.strictObject({ goto: idSchema, ...when });
const endStep = z.strictObject({
  end: idSchema,
  title: textSchema,
  mood: z.enum(MOODS),
  ...texts,
  ...when,
});

const common = { id: idSchema, earns: earnsSchema.optional(), ...when };
const activityStep = z.discriminatedUnion('activity', [
  PAYLOADS.find.extend({ activity: z.literal('find'), ...common }),
  PAYLOADS.sort.extend({ activity: z.literal('sort'), ...common }),
  PAYLOADS.match.extend({ activity: z.literal('match'), ...common }),
  PAYLOADS.ledger.extend({ activity: z.literal('ledger'), ...common }),
  PAYLOADS.chat.extend({ activity: z.literal('chat'), ...common }),
  PAYLOADS.dossier.extend({ activity: z.literal('dossier'), ...common }),
  PAYLOADS.rubric.extend({ activity: z.literal('rubric'), ...common }),
  PAYLOADS.steer.extend({ activity: z.literal('steer'), ...common }),
  PAYLOADS.studio.extend({ activity: z.literal('studio'), ...common }),
  PAYLOADS.justify.extend({ activity: z.literal('justify'), ...common }),
]);

/** The key that tells which kind of step a step is, in the order of the union below. */
export const STEP_KEYS = [
  'say',
  'message',
  'choice',
  'activity',
  'law',
  'enter',
  'leave',
  'effect',
  'sound',
  'end',
  'goto',
] as const;

export const stepSchema = z
  .union([
    sayStep,
    messageStep,
    choiceStep,
    activityStep,
    lawStep,
    enterStep,
    leaveStep,
    effectStep,
    soundStep,
    endStep,
    gotoStep,
  ])
  .meta({ id: 'step' });

export const sceneSchema = z.strictObject({
  backdrop: idSchema,
  light: z.enum(LIGHTS).optional().describe('another light than the backdrop is drawn in'),
  weather: z.enum(WEATHERS).optional(),
  told: z
    .enum(TELLINGS)
    .optional()
    .describe('the scene does not happen now: it is remembered, or only imagined'),
  music: idSchema.optional(),
  cast: z
    .array(entranceSchema)
    .max(MOST_ACTORS)
    .optional()
    .describe('who is there as the scene opens'),
  phone: z
    .strictObject({ owner: idSchema, title: textSchema })
    .optional()
    .describe('the scene is a phone: whose it is, and the name of the conversation'),
  steps: z.array(stepSchema).min(1),
});

/** An item of a check. */
export const checkItemSchema = z.strictObject({
  id: idSchema,
  ...texts,
  breach: z
    .boolean()
    .describe('whether it is against the rules; half the items only look as if they were'),
  why: textSchema.describe('told once both forms are answered'),
});

const checkFormSchema = z.array(checkItemSchema).length(CHECK_ITEMS);

export const levelSchema = z.strictObject({
  format: z.literal(FORMAT),
  academy: z.enum(ACADEMIES),
  title: textSchema,
  summary: textSchema.describe('one sentence on the card of the level'),
  backdrop: idSchema.describe('the picture on the card of the level'),
  minutes: z.int().min(3).max(30),
  competencies: z.array(z.enum(COMPETENCIES)).min(1).max(6),
  laws: z.array(idSchema).default([]),
  talk: z.array(textSchema).max(6).default([]).describe('questions to talk about in class'),
  checks: z
    .strictObject({ a: checkFormSchema, b: checkFormSchema })
    .optional()
    .describe('two parallel forms, one asked before the level and the other after it'),
  start: idSchema.describe('the scene in which the level begins'),
  scenes: z.record(idSchema, sceneSchema),
});

/** A level as an author writes it, in every language. */
export type AuthoredLevel = z.output<typeof levelSchema>;
