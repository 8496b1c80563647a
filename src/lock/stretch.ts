// A secret that people keep in their heads, stretched into 32 bytes so slowly that guessing costs (scrypt, RFC 7914).
import { scryptAsync } from '@noble/hashes/scrypt.js';
import { z } from 'zod/mini';

/**
 * What stretching costs. It is kept beside what came of it, so that later secrets may cost more. Bounded, for
 * a file may ask for anything: 2^17 rounds take 128 MB.
 */
export const costSchema = z.object({
  kdf: z.literal('scrypt'),
  /** Rounds, as a power of two. */
  rounds: z.int().check(z.minimum(10), z.maximum(17)),
});

export type Cost = z.infer<typeof costSchema>;

/** 16 MB; about the time of a blink on a laptop, six to eight times that on a cheap tablet. */
export const PIN_COST: Cost = { kdf: 'scrypt', rounds: 14 };

/** 64 MB, four times as long: a file can be carried off and tried at leisure. */
export const PASSPHRASE_COST: Cost = { kdf: 'scrypt', rounds: 16 };

export const SALT_BYTES = 16;

/**
 * The key that a secret and a salt make; the page stays alive meanwhile. Full-width digits and letters, as
 * Chinese keyboards may give them, are the same as narrow ones.
 */
export const stretched = (
  secret: string,
  salt: Uint8Array,
  { rounds }: Cost,
): Promise<Uint8Array> =>
  scryptAsync(secret.normalize('NFKC'), salt, { N: 2 ** rounds, r: 8, p: 1, dkLen: 32 });
