// A secret as it is kept: only a slow, salted hash of it.
import { equalBytes } from '@noble/ciphers/utils.js';
import { z } from 'zod/mini';
import { base64Schema, fromBase64, toBase64 } from './base64.ts';
import { costSchema, PIN_COST, SALT_BYTES, stretched } from './stretch.ts';

export const hashedSchema = z.object({
  cost: costSchema,
  salt: base64Schema(SALT_BYTES),
  hash: base64Schema(32),
});

export type Hashed = z.infer<typeof hashedSchema>;

/** @param salt 16 random bytes, never used before */
export const hashed = async (
  secret: string,
  salt: Uint8Array,
  cost = PIN_COST,
): Promise<Hashed> => ({
  cost,
  salt: toBase64(salt),
  hash: toBase64(await stretched(secret, salt, cost)),
});

/** Whether a secret is the one that was kept; how long the comparison takes tells nothing. */
export const isSecretOf = async (secret: string, kept: Hashed): Promise<boolean> =>
  equalBytes(await stretched(secret, fromBase64(kept.salt), kept.cost), fromBase64(kept.hash));
