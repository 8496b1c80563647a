// What a page says to the service worker, and what it hears.
import { z } from 'zod/mini';
import type { PackStanding, Wanted } from './plan.ts';

export const wantedSchema = z.union([z.literal('all'), z.array(z.string())]);

/** What a page says. `take-over` is said to a worker of a newer build, so it must never change. */
export const saidSchema = z.union([
  /** Tell how much is kept. */
  z.object({ do: z.literal('tell') }),
  /** Fetch one file and keep it. */
  z.object({ do: z.literal('keep'), path: z.string() }),
  /** Keep this from now on, and let go of what is not in it; or stop fetching for now. */
  z.object({ do: z.literal('choose'), wanted: wantedSchema, paused: z.boolean() }),
  /** Answer for this page, which is of that build and came without a worker. */
  z.object({ do: z.literal('claim'), build: z.string() }),
  /** How many pages of the game are open. */
  z.object({ do: z.literal('pages') }),
  /** Take the place of the older worker. */
  z.object({ do: z.literal('take-over') }),
]);

export type Said = z.infer<typeof saidSchema>;

/**
 * How fetching one file went. `newer`: the server has another build. `away`: nothing comes from it.
 * `unwanted`: meanwhile it is not to be fetched.
 */
export type Kept = 'kept' | 'full' | 'newer' | 'away' | 'unwanted';

/** What a worker keeps. */
export interface Standing {
  build: string;
  packs: PackStanding[];
  wanted: Wanted;
  paused: boolean;
  /** Paths of the wanted files that are not there yet, in their order. */
  missing: string[];
  /** Bytes of everything that is wanted, and of that what is there. */
  bytes: number;
  keptBytes: number;
}
