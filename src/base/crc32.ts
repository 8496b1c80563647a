// A sum by which a misreading is told: CRC-32 as in zip and PNG. It guards against accidents, not against people.

/** The sum of one byte's worth of bits, by the polynomial turned round. */
function step(start: number): number {
  let sum = start;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
}

/** @returns 32 bits, unsigned */
export function crc32(bytes: Iterable<number>): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = step((sum ^ byte) & 0xff) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
