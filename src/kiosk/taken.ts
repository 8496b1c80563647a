// What a visitor takes home from a play: the level, the promise and the day, and nothing about who it was.
import { levelIdSchema } from '../attempt/attempt.ts';

/** After so many days what was practised is thought over again (see `play/check.ts`, `boosterOf`). */
const LATER = 28;

/** How a promise is named that was chosen in the story: by its option, after this sign. */
const IN_STORY = '~';
/** Stands for the promise where there is none. */
const NONE = '-';

/** The bytes that a QR code of version 15 at level L holds: one that any phone reads off a screen. */
const MOST_BYTES = 520;

/** The longest id of a level in an address. */
const LONGEST = 121;

export interface Taken {
  /** `academy/slug`. */
  level: string;
  /** Id of the promise: of the academy, or of the story (`storyPromise`). */
  promise: string | undefined;
  /** When the play ended, as a calendar there shows it, e.g. `2026-11-27`. */
  day: string;
}

/** The id under which a promise of the story is taken along. @param option of the choice in the story */
export const storyPromise = (option: string): string => IN_STORY + option;

/** The option that was chosen in the story, where a promise comes from there. */
export const optionOf = (promise: string): string | undefined =>
  promise.startsWith(IN_STORY) ? promise.slice(IN_STORY.length) : undefined;

const asDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** The day some days after another. @param day e.g. `2026-11-27` */
const dayAfter = (day: string, days: number): string =>
  asDay(Date.parse(`${day}T00:00:00Z`) + days * 24 * 60 * 60 * 1000);

/** The day on which a play is thought over again. */
export const laterThan = (day: string): string => dayAfter(day, LATER);

/** The day after: where an event of one day ends. */
export const nextDay = (day: string): string => dayAfter(day, 1);

/** Whether the time has come. @param today as the calendar of the device shows it */
export const isLater = (day: string, today: string): boolean => laterThan(day) <= today;

/** A day of the calendar from its eight digits; undefined for the 30th of February. */
function dayIn(digits: string): string | undefined {
  const day = digits.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  const at = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(at) && asDay(at) === day ? day : undefined;
}

/** The part of an address behind `take-home/`. */
export const addressOf = ({ level, promise, day }: Taken): string =>
  `${level}/${promise ?? NONE}/${day.replaceAll('-', '')}`;

/** What such a part says; undefined where it is nonsense. Never throws. */
export function takenIn(address: string): Taken | undefined {
  const parts = /^([^/]+\/[^/]+)\/(-|~?[a-z][a-z0-9-]{0,79})\/(\d{8})$/.exec(address);
  const [, level = '', promise = '', digits = ''] = parts ?? [];
  const day = dayIn(digits);
  if (!day || level.length > LONGEST || !levelIdSchema.safeParse(level).success) return undefined;
  return { level, promise: promise === NONE ? undefined : promise, day };
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/**
 * The link that a code carries. @param site where the game lies on the web
 * @returns undefined where that is no address of the web, or the link would not fit
 */
export function linkTo(site: string, taken: Taken): string | undefined {
  if (!/^https?:\/\//i.test(site) || !URL.canParse(site)) return undefined;
  const link = new URL(site);
  // A folder is a folder without its slash, too.
  if (!/\/$|\.html?$/i.test(link.pathname)) link.pathname += '/';
  link.hash = `#/take-home/${addressOf(taken)}`;
  return bytesOf(link.href) <= MOST_BYTES ? link.href : undefined;
}

/** What a code says where there is no link: as many of the lines as fit, the first first. */
export function textOf(lines: readonly string[]): string {
  const fitting = [...lines];
  while (fitting.length > 1 && bytesOf(fitting.join('\n')) > MOST_BYTES) fitting.pop();
  return fitting.join('\n');
}
