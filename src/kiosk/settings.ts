// How a kiosk is set up: what staff decide once for a fair, a camp or a library.
import { z } from 'zod/mini';
import { levelIdSchema } from '../attempt/attempt.ts';

/** An hour and a minute of the day, e.g. `18:30`. */
const timeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

const LOCALES = ['zh', 'en'] as const;

/** Whether no two of a list are the same. */
const differ = (list: readonly string[]): boolean => new Set(list).size === list.length;

/** Version 1 of a kiosk's settings. Whatever stands in it may be seen by every visitor. */
export const kioskSchema = z.object({
  version: z.literal(1),
  /** Ids of the levels that visitors may play, in the order shown. */
  levels: z.array(levelIdSchema).check(z.minLength(1), z.maxLength(200), z.refine(differ)),
  /** The languages offered; the first is shown until somebody picks. */
  locales: z
    .array(z.enum(LOCALES))
    .check(z.minLength(1), z.maxLength(LOCALES.length), z.refine(differ)),
  /** Of music, effects and speech alike, from 0 to 1. */
  volume: z.number().check(z.minimum(0), z.maximum(1)),
  /** When nothing sounds, every day; `from` may be later than `to`, over midnight. */
  quiet: z.nullable(
    z.object({ from: timeOfDay, to: timeOfDay }).check(z.refine(({ from, to }) => from !== to)),
  ),
  /** Minutes a visitor has; null: as long as they like. */
  minutes: z.nullable(z.int().check(z.minimum(3), z.maximum(60))),
  /** Seconds without a touch after which the kiosk asks whether somebody is there. */
  idleSeconds: z.int().check(z.minimum(20), z.maximum(600)),
  /** What a visitor may take along at the end. */
  atEnd: z.object({ code: z.boolean(), print: z.boolean() }),
  /** Name of the event, e.g. 廉潔園遊會; empty if it has none. */
  event: z.string().check(z.maxLength(40)),
  /** Where the game lies on the web, for codes that visitors take home; empty: codes carry text alone. */
  address: z.union([
    z.literal(''),
    z.url({ protocol: /^https?$/, hostname: /./ }).check(z.maxLength(200)),
  ]),
  /** What volunteers say to greet people; empty: the usual words. */
  greeting: z.string().check(z.maxLength(500)),
});

export type KioskSettings = z.infer<typeof kioskSchema>;

/** A kiosk as it is first set up. @param levels that are for all ages */
export const usualKiosk = (levels: readonly string[]): KioskSettings => ({
  version: 1,
  levels: [...levels],
  locales: ['zh', 'en'],
  volume: 0.6,
  quiet: null,
  minutes: 15,
  idleSeconds: 60,
  atEnd: { code: true, print: false },
  event: '',
  address: '',
  greeting: '',
});
