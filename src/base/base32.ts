// Bytes as characters that people copy by hand: Crockford's base 32, which has no I, L, O or U.

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What a digit is taken for when it is read off paper: letter case does not matter, nor do look-alikes. */
const VALUES = new Map<string, number>([
  ...[...DIGITS].map((digit, value): [string, number] => [digit, value]),
  ['O', 0],
  ['I', 1],
  ['L', 1],
]);

/** The digit of a value from 0 to 31. */
export const digitOf = (value: number): string => DIGITS.charAt(value);

/** A number as so many digits. */
export function digitsOf(value: number, length: number): string {
  let rest = value;
  let digits = '';
  for (let at = 0; at < length; at += 1) {
    digits = DIGITS.charAt(rest % 32) + digits;
    rest = Math.floor(rest / 32);
  }
  return digits;
}

/** The values of the digits in a text; spaces, hyphens and dashes are passed over. Undefined if anything else is in it. */
export function valuesOf(text: string): number[] | undefined {
  const values: number[] = [];
  for (const character of text.toUpperCase()) {
    if (/[\s\p{Pd}]/u.test(character)) continue;
    const value = VALUES.get(character);
    if (value === undefined) return undefined;
    values.push(value);
  }
  return values;
}

/** Writes bytes, five bits a digit. */
export function toBase32(bytes: Uint8Array): string {
  let digits = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      digits += DIGITS.charAt((held >> bits) & 31);
    }
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? digits + DIGITS.charAt((held << (5 - bits)) & 31) : digits;
}

/** Reads what `toBase32` wrote, in whatever groups; undefined if it is nothing of the kind. */
export function fromBase32(text: string): Uint8Array | undefined {
  const values = valuesOf(text);
  if (!values) return undefined;
  const bytes = new Uint8Array(Math.floor((values.length * 5) / 8));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const value of values) {
    held = (held << 5) | value;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = held >> bits;
    at += 1;
    held &= (1 << bits) - 1;
  }
  return bytes;
}
