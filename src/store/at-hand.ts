// What a teacher is busy with in this tab: it outlives a reload, and goes with the tab.
import { z } from 'zod/mini';

const text = z.catch(z.string(), '');

const atHandSchema = z.object({
  /** Ids; empty until one is picked. */
  class: text,
  level: text,
  /** Each tablet goes round a group, where a class code is given out. */
  stations: z.catch(z.boolean(), false),
});

export type AtHand = z.infer<typeof atHandSchema>;

const KEY = 'qinglian.at-hand';

/** What was at hand before the page was loaded again; nothing where it cannot be read. */
export function readAtHand(): AtHand {
  let stored: unknown;
  try {
    stored = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
  } catch {
    // Refused or not whole: it is picked again.
  }
  const parsed = atHandSchema.safeParse(stored);
  return parsed.success ? parsed.data : atHandSchema.parse({});
}

/** Keeps what is at hand; where that is refused it holds until the page closes. */
export function writeAtHand(atHand: AtHand): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(atHand));
  } catch {
    // Refused: nothing is lost but what was picked.
  }
}
