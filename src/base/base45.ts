// Bytes as text that a QR code holds in few modules: base 45 (RFC 9285), two bytes in three characters.

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

const VALUES = new Map([...DIGITS].map((digit, value) => [digit, value]));

export function toBase45(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) {
    const isPair = at + 1 < bytes.length;
    let rest = isPair ? (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0) : (bytes[at] ?? 0);
    for (let digits = isPair ? 3 : 2; digits > 0; digits -= 1) {
      text += DIGITS.charAt(rest % 45);
      rest = Math.floor(rest / 45);
    }
  }
  return text;
}

/** Undefined if the text is no base 45. */
export function fromBase45(text: string): Uint8Array | undefined {
  if (text.length % 3 === 1) return undefined;
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 3) {
    const values = [...text.slice(at, at + 3)].map((digit) => VALUES.get(digit));
    const [low, middle, high = 0] = values;
    if (low === undefined || middle === undefined || values.includes(undefined)) return undefined;
    const sum = low + 45 * middle + 45 * 45 * high;
    const isPair = values.length === 3;
    if (sum > (isPair ? 0xffff : 0xff)) return undefined;
    if (isPair) bytes.push(sum >> 8);
    bytes.push(sum & 0xff);
  }
  return Uint8Array.from(bytes);
}
