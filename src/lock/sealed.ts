// A text locked with a passphrase, as a backup travels: XChaCha20-Poly1305 in pieces, under a stretched key.
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { z } from 'zod/mini';
import { no, ok, type Result } from '../base/result.ts';
import { base64Schema, fromBase64, toBase64 } from './base64.ts';
import type { Random } from './lock.ts';
import { costSchema, PASSPHRASE_COST, SALT_BYTES, stretched } from './stretch.ts';

/** Fewer characters are tried out too quickly, however slow each try. */
export const LEAST_PASSPHRASE = 8;

/** Bytes that are locked in one go; between two pieces the page answers. */
const PIECE = 256 * 1024;

const NONCE_BYTES = 24;

export const sealedSchema = z.object({
  cost: costSchema,
  salt: base64Schema(SALT_BYTES),
  nonce: base64Schema(NONCE_BYTES),
  /** The pieces, each with its tag, in base64. */
  data: z.array(z.base64().check(z.maxLength(2 * PIECE))).check(z.minLength(1), z.maxLength(1000)),
});

export type Sealed = z.infer<typeof sealedSchema>;

/** Called between two pieces; resolves once the page had its turn. */
export type Pause = () => Promise<void>;

/** The first nonce with the number of a piece in it. */
function nonceOf(nonce: Uint8Array, piece: number): Uint8Array {
  const own = nonce.slice();
  const view = new DataView(own.buffer);
  view.setUint32(NONCE_BYTES - 4, view.getUint32(NONCE_BYTES - 4) ^ piece);
  return own;
}

/**
 * What is authenticated with a piece though everybody may read it: the head of the file, the cost, and
 * whether it is the last, so that none is left out, added or put elsewhere.
 */
const besides = (head: string, cost: Sealed['cost'], last: boolean): Uint8Array =>
  new TextEncoder().encode(JSON.stringify([head, cost.kdf, cost.rounds, last]));

/**
 * Locks a text.
 * @param head whatever else stands in the file and must not be changed
 * @param random bytes drawn by chance
 */
export async function sealed(
  text: string,
  passphrase: string,
  head: string,
  random: Random,
  pause: Pause,
  cost = PASSPHRASE_COST,
): Promise<Sealed> {
  const [salt, nonce] = [random(SALT_BYTES), random(NONCE_BYTES)];
  const key = await stretched(passphrase, salt, cost);
  const bytes = new TextEncoder().encode(text);
  const pieces = Math.max(1, Math.ceil(bytes.length / PIECE));
  const data: string[] = [];
  for (let at = 0; at < pieces; at += 1) {
    await pause();
    const cipher = xchacha20poly1305(
      key,
      nonceOf(nonce, at),
      besides(head, cost, at + 1 === pieces),
    );
    data.push(toBase64(cipher.encrypt(bytes.subarray(at * PIECE, (at + 1) * PIECE))));
  }
  return { cost, salt: toBase64(salt), nonce: toBase64(nonce), data };
}

/**
 * Opens what was locked. `wrong` is a wrong passphrase, or a file that was damaged or changed: the two
 * cannot be told apart. @param head as it stood when it was locked
 */
export async function unsealed(
  { cost, salt, nonce, data }: Sealed,
  passphrase: string,
  head: string,
  pause: Pause,
): Promise<Result<string, 'wrong'>> {
  const key = await stretched(passphrase, fromBase64(salt), cost);
  const from = fromBase64(nonce);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  for (const [at, piece] of data.entries()) {
    await pause();
    const cipher = xchacha20poly1305(
      key,
      nonceOf(from, at),
      besides(head, cost, at + 1 === data.length),
    );
    try {
      text += decoder.decode(cipher.decrypt(fromBase64(piece)), { stream: true });
    } catch {
      return no('wrong');
    }
  }
  return ok(text);
}
