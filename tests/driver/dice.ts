// Chance that is the same every time.
export class Dice {
  #state: number;

  /** @param seed the same seed throws the same */
  constructor(seed: number) {
    this.#state = seed;
  }

  /** A whole number from 0 up to, not including, `sides` (mulberry32). */
  throw(sides: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  }

  pick<T>(from: readonly T[]): T {
    const picked = from[this.throw(from.length)];
    if (picked === undefined) throw new Error('nothing to pick from');
    return picked;
  }
}
