// 承諾: what a player may take along from a level of an academy, in the player's own voice.
import { z } from 'zod';
import { idSchema, textSchema } from '../activities/words.ts';
import { ACADEMIES } from './terms.ts';

/** Few enough that a child reads them all. */
const FEWEST = 3;
const MOST = 5;

const ofOneAcademy = z.record(idSchema, textSchema).refine((promises) => {
  const count = Object.keys(promises).length;
  return count >= FEWEST && count <= MOST;
}, `一個學堂要有 ${FEWEST} 到 ${MOST} 句承諾。｜an academy has ${FEWEST} to ${MOST} promises.`);

/** The shape of levels/promises.yaml. */
export const promisesSchema = z.strictObject({
  sound: idSchema.describe('the sound heard as the badge is pinned on'),
  promises: z.record(z.enum(ACADEMIES), ofOneAcademy),
});

export type Promises = z.output<typeof promisesSchema>;

/** What a browser loads of it: one academy in one language. */
export interface PromisesFile {
  /** The words of each promise by its id, in the order in which they are offered. */
  promises: Record<string, string>;
  sound: { kind: 'effect' | 'music'; urls: string[] };
}
