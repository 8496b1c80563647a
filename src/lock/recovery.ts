// The recovery code: 20 characters to be printed, the last of which shows that the others were typed right.
import { digitOf, valuesOf } from '../base/base32.ts';
import { no, ok, type Result } from '../base/result.ts';

const LENGTH = 20;
const GROUP = 5;

/** How many random bytes a code is made of; five bits of each are used. */
export const CODE_BYTES = LENGTH - 1;

/** Times x in the field of 32 elements (x^5 + x^2 + 1). */
const timesX = (value: number): number => (value << 1) ^ (value & 16 ? 0b100101 : 0);

/**
 * What the characters come to as a polynomial in x. It is 0 for a right code; whatever single character is
 * changed, or two are exchanged, it is not, for the powers of x differ up to the 31st.
 */
const sumOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => timesX(sum) ^ value, 0);

/** A code, without its hyphens. @param random 19 bytes */
export function codeOf(random: Uint8Array): string {
  const values = [...random.subarray(0, CODE_BYTES)].map((byte) => byte & 31);
  return [...values, timesX(sumOf(values))].map(digitOf).join('');
}

/** As it is printed: `7K2QF-…`, four groups of five. */
export const grouped = (code: string): string =>
  (code.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join('-');

/** Why something typed is no code. */
export type CodeTrouble = 'length' | 'characters' | 'mistyped';

/** Reads a typed code: small letters, spaces, hyphens, O for 0, I and L for 1 are forgiven. */
export function typedCode(typed: string): Result<string, CodeTrouble> {
  const values = valuesOf(typed.normalize('NFKC'));
  if (!values) return no('characters');
  if (values.length !== LENGTH) return no('length');
  return sumOf(values) === 0 ? ok(values.map(digitOf).join('')) : no('mistyped');
}
