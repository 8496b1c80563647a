// Bytes as text that any file can carry (base64, RFC 4648), and the schema for them.
import { z } from 'zod/mini';

/** As many arguments as a call is sure to take. */
const AT_ONCE = 0x8000;

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += AT_ONCE) {
    text += String.fromCharCode(...bytes.subarray(from, from + AT_ONCE));
  }
  return btoa(text);
}

/** @param text that has passed `base64Schema` */
export const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

/** So many bytes, in base64. */
export const base64Schema = (bytes: number) => {
  const padding = (3 - (bytes % 3)) % 3;
  const characters = (4 * (bytes + padding)) / 3 - padding;
  return z.string().check(z.regex(new RegExp(`^[A-Za-z0-9+/]{${characters}}={${padding}}$`)));
};
