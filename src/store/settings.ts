// How this device shows the game. Read before the first picture, so it is kept in localStorage.
import { z } from 'zod/mini';
import { idSchema, levelIdSchema } from '../attempt/attempt.ts';

const volume = (normal: number) => z.catch(z.number().check(z.minimum(0), z.maximum(1)), normal);

const settingsSchema = z.object({
  locale: z.catch(z.enum(['zh', 'en']), 'zh'),
  /** Three sizes of text. */
  size: z.catch(z.enum(['normal', 'large', 'largest']), 'normal'),
  /** How fast a line appears; `at-once` for those who read quickly. */
  speed: z.catch(z.enum(['slow', 'normal', 'at-once']), 'normal'),
  /** Less motion: as the system asks, or always, or never. */
  motion: z.catch(z.enum(['system', 'less', 'full']), 'system'),
  /** The room around the screen: as the system says, or light, or dark as before a projector. */
  surroundings: z.catch(z.enum(['system', 'light', 'dark']), 'system'),
  /** Home as a map, or as a plain list. */
  home: z.catch(z.enum(['map', 'list']), 'map'),
  music: volume(0.5),
  effects: volume(0.8),
  speech: volume(0.8),
  /** Id of the player who played last. */
  player: z.catch(z.nullable(z.string()), null),
  /** Id of the attempt on the page, so that a closed tab opens again where it was. */
  open: z.catch(z.nullable(z.string()), null),
  /** The class and the level that are played in turns on this device, until the teacher ends it. */
  turns: z.catch(z.nullable(z.object({ class: idSchema, level: levelIdSchema })), null),
  /** The station that this tablet is, until the teacher has collected what it has. */
  station: z.catch(z.nullable(z.object({ code: z.string(), level: levelIdSchema })), null),
  /** The device is a kiosk, until staff end that. */
  kiosk: z.catch(z.boolean(), false),
  /** Code of the lesson that was joined last, for the next pupil at this tablet. */
  lesson: z.catch(z.nullable(z.string()), null),
  /** Ids of the attempts that the teacher has. */
  handedIn: z.catch(z.array(z.string()), []),
});

export type Settings = z.infer<typeof settingsSchema>;

/** The settings of a device on which nobody has changed any. */
export const usualSettings = (): Settings => settingsSchema.parse({});

const KEY = 'qinglian.settings';

/** The settings of this device; the usual ones where there are none or they cannot be read. */
export function readSettings(): Settings {
  let stored: unknown = {};
  try {
    stored = JSON.parse(localStorage.getItem(KEY) ?? '{}');
  } catch {
    // Refused or not whole: the usual settings serve.
  }
  const parsed = settingsSchema.safeParse(stored);
  return parsed.success ? parsed.data : usualSettings();
}

/** Keeps the settings; where that is refused they hold until the page closes. */
export function writeSettings(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Refused or full: nothing is lost but the memory of a preference.
  }
}
