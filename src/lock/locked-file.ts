// A file whose text is locked with a passphrase, as JSON: { app, version, locked }.
import { z } from 'zod/mini';
import { no, type Result } from '../base/result.ts';
import type { Random } from './lock.ts';
import { type Pause, sealed, sealedSchema, unsealed } from './sealed.ts';

const VERSION = 1;

const fileSchema = z.object({
  app: z.string(),
  version: z.literal(VERSION),
  locked: sealedSchema,
});

/** What everybody may read of the file, and nobody may change. */
const headOf = (app: string): string => JSON.stringify([app, VERSION]);

/** What is handed in. */
export interface Outside {
  random: Random;
  pause: Pause;
}

/** The text of a locked file. @param text what is locked @param app whose file it is */
export async function writeLocked(
  text: string,
  passphrase: string,
  app: string,
  { random, pause }: Outside,
): Promise<string> {
  const locked = await sealed(text, passphrase, headOf(app), random, pause);
  return JSON.stringify({ app, version: VERSION, locked } satisfies z.infer<typeof fileSchema>);
}

/** What was locked in a file. `broken`: it is none of ours, or not whole; `wrong`: see `unsealed`. */
export async function readLocked(
  file: string,
  passphrase: string,
  app: string,
  { pause }: Pick<Outside, 'pause'>,
): Promise<Result<string, 'broken' | 'wrong'>> {
  let data: unknown;
  try {
    data = JSON.parse(file);
  } catch {
    return no('broken');
  }
  const parsed = fileSchema.safeParse(data);
  if (!parsed.success || parsed.data.app !== app) return no('broken');
  return unsealed(parsed.data.locked, passphrase, headOf(app), pause);
}
