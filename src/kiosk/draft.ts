// A kiosk's settings while staff fill in the form: what is typed stays as typed until it is read as a whole.
import { no, ok, type Result } from '../base/result.ts';
import { type KioskSettings, kioskSchema } from './settings.ts';

/** What the fields of the form hold. */
export interface KioskDraft {
  levels: readonly string[];
  locales: KioskSettings['locales'];
  volume: number;
  /** Whether there are quiet hours; the times stay while it is switched off. */
  isQuiet: boolean;
  from: string;
  to: string;
  /** Whether a visitor's time is limited. */
  isLimited: boolean;
  minutes: string;
  idleSeconds: string;
  code: boolean;
  print: boolean;
  event: string;
  address: string;
  greeting: string;
}

/** The fields beside which something can be found wrong. */
const FIELDS = [
  'levels',
  'locales',
  'volume',
  'quiet',
  'minutes',
  'idleSeconds',
  'atEnd',
  'event',
  'address',
  'greeting',
] as const;

export type KioskField = (typeof FIELDS)[number];

/** The form as the settings fill it. */
export const draftOf = (settings: KioskSettings): KioskDraft => ({
  levels: settings.levels,
  locales: settings.locales,
  volume: settings.volume,
  isQuiet: settings.quiet !== null,
  from: settings.quiet?.from ?? '18:00',
  to: settings.quiet?.to ?? '08:00',
  isLimited: settings.minutes !== null,
  minutes: String(settings.minutes ?? 15),
  idleSeconds: String(settings.idleSeconds),
  ...settings.atEnd,
  event: settings.event,
  address: settings.address,
  greeting: settings.greeting,
});

/** A whole number in whatever digits it was typed, e.g. １５; otherwise not a number. */
function wholeNumber(typed: string): number {
  const plain = typed.normalize('NFKC').trim();
  return /^\d{1,9}$/.test(plain) ? Number(plain) : Number.NaN;
}

/** @returns the settings, or the fields in which something is wrong, in the order of the form */
export function readDraft(draft: KioskDraft): Result<KioskSettings, KioskField[]> {
  const read = kioskSchema.safeParse({
    version: 1,
    levels: draft.levels,
    locales: draft.locales,
    volume: draft.volume,
    quiet: draft.isQuiet ? { from: draft.from, to: draft.to } : null,
    minutes: draft.isLimited ? wholeNumber(draft.minutes) : null,
    idleSeconds: wholeNumber(draft.idleSeconds),
    atEnd: { code: draft.code, print: draft.print },
    event: draft.event.trim(),
    address: draft.address.trim(),
    greeting: draft.greeting.trim(),
  });
  if (read.success) return ok(read.data);
  const wrong = new Set(read.error.issues.map(({ path: [field] }) => field));
  return no(FIELDS.filter((field) => wrong.has(field)));
}
