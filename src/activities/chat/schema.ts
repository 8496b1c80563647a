// 聊天: answer on a phone. Messages arrive in turns; each turn is answered, muted or reported, and an adult
// may be asked first. Turns of one stretch of time come together, one at a time in each conversation.
import { z } from 'zod';
import type { Keyed } from '../../base/words.ts';
import { idSchema, textSchema, texts } from '../words.ts';
import { MUTE, REPORT } from './acts.ts';

const person = idSchema.describe('cast id');

const messageSchema = z.strictObject({
  from: person
    .default('')
    .describe('cast id; left out where only the name of the conversation is known, e.g. a bank'),
  ...texts,
  time: z.string().max(12).optional().describe('as the phone shows it, e.g. "21:40"'),
  picture: idSchema.optional().describe('id of a picture in levels/pictures.yaml'),
  link: z
    .string()
    .max(80)
    .optional()
    .describe('an address as it is shown; it leads nowhere, e.g. https://bank.example/login'),
  leads: z
    .string()
    .max(80)
    .optional()
    .describe('where the link would really lead, if that is not what it shows'),
});

export const chatSchema = z.strictObject({
  ...texts,
  owner: person.describe('cast id of whose phone it is'),
  adult: person.describe('cast id of the adult who can be asked'),
  threads: z
    .array(z.strictObject({ id: idSchema, title: textSchema.describe('name of the conversation') }))
    .min(1)
    .max(5),
  turns: z
    .array(
      z.strictObject({
        id: idSchema,
        when: textSchema
          .optional()
          .describe('a new stretch of time begins here, once all before it is answered'),
        thread: idSchema.describe('id of the conversation in which it arrives'),
        messages: z.array(messageSchema).min(1).max(6),
        replies: z
          .array(
            z.strictObject({
              id: idSchema,
              ...texts,
              after: z.array(messageSchema).max(3).optional().describe('what comes back to it'),
            }),
          )
          .min(1)
          .max(4),
        risky: z.boolean().describe('true: something is wrong here; false: an innocent message'),
        right: z
          .array(z.union([idSchema, z.literal([REPORT, MUTE])]))
          .min(1)
          .describe('ids of replies that are fine here, and perhaps report or mute'),
        advice: textSchema.describe('what the adult says when asked about it'),
        note: textSchema.describe('said about it at the end'),
      }),
    )
    .min(1)
    .max(24),
});

export type ChatPayload = Keyed<z.output<typeof chatSchema>>;
