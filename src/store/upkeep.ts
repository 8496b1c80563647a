// What this device was told, and what somebody decided, about looking after it.
import { z } from 'zod/mini';

const memorySchema = z.object({
  /** The day on which it was last said that the room is nearly used up, e.g. 2026-11-27. */
  roomTold: z.catch(z.string(), ''),
  /** The school year in which somebody cleaned up, or said "not this year". */
  settled: z.catch(z.optional(z.int()), undefined),
  /** The browser was asked not to clear the device by itself. */
  asked: z.catch(z.boolean(), false),
});

type Memory = z.infer<typeof memorySchema>;

const KEY = 'qinglian.upkeep';

export function remembered(): Memory {
  let stored: unknown = {};
  try {
    stored = JSON.parse(localStorage.getItem(KEY) ?? '{}');
  } catch {
    // Refused or not whole: it is said once more.
  }
  const parsed = memorySchema.safeParse(stored);
  return parsed.success ? parsed.data : memorySchema.parse({});
}

export function remember(some: Partial<Memory>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...remembered(), ...some }));
  } catch {
    // Refused or full: it is said once more.
  }
}
