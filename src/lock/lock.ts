// What locks a part of the game that is for grown-ups: a PIN, a recovery code, and the tries at the PIN.
import { z } from 'zod/mini';
import { hashed, hashedSchema } from './hashed.ts';
import { CODE_BYTES, codeOf } from './recovery.ts';
import { SALT_BYTES } from './stretch.ts';
import { noTries, triesSchema } from './tries.ts';

/** Version 1 of a kept lock. Neither PIN nor code is in it. */
export const lockSchema = z.object({
  version: z.literal(1),
  pin: hashedSchema,
  code: hashedSchema,
  tries: triesSchema,
});

export type Lock = z.infer<typeof lockSchema>;

/** So many bytes drawn by chance. */
export type Random = (bytes: number) => Uint8Array;

/** A new recovery code, and how it is kept. */
export async function newCode(random: Random): Promise<{ code: string; kept: Lock['code'] }> {
  const code = codeOf(random(CODE_BYTES));
  return { code, kept: await hashed(code, random(SALT_BYTES)) };
}

/** A lock for a PIN, and the recovery code that is shown once and never kept. @param now milliseconds since 1970 */
export async function newLock(
  pin: string,
  random: Random,
  now: number,
): Promise<{ lock: Lock; code: string }> {
  const { code, kept } = await newCode(random);
  const lock: Lock = {
    version: 1,
    pin: await hashed(pin, random(SALT_BYTES)),
    code: kept,
    tries: noTries(now),
  };
  return { lock, code };
}
