// Judges a kiosk after each visit, from outside: nothing of the visitor is left, what was there before is as it
// was, and everybody was counted once.
import type { Booth } from './booth.ts';
import { heldBy, ownedIn, totalsIn, visitorIn } from './device.ts';
import { type Kind, SAID } from './faults.ts';
import { type Count, Ledger, VISITS } from './ledger.ts';

/** Real ms until what is being stored must be stored. */
const STORED = 20_000;

/** What must not be. */
export class Breach extends Error {}

export class Judge {
  readonly ledger = new Ledger();
  readonly #booth: Booth;
  /** The pupil's rows, as they were at first. */
  #owned = '';
  /** Who was there since the kiosk was judged last, as the device has them. */
  readonly #visitors = new Set<string>();
  /** Which visit was looked up there last. */
  #met = 0;
  /** Up to which visit the device may lack what was counted: the next that it takes brings it along. */
  #owed = 0;
  /** Whether the device takes nothing now. */
  #isFull = false;

  constructor(booth: Booth) {
    this.#booth = booth;
  }

  async begin(): Promise<void> {
    this.#owned = ownedIn(await heldBy(this.#booth.page));
  }

  /** The device is full, or no more. */
  fill(isFull: boolean): void {
    this.#isFull = isFull;
    if (!isFull) this.#owed = this.ledger.begun;
  }

  /** Whether all visits must be in the rows: what the device did not take goes in with the next it takes. */
  get isCountDue(): boolean {
    return !this.#isFull && (this.#owed === 0 || this.ledger.begun > this.#owed);
  }

  /** Looks up who is there, as the device has it; where it is full, it has nobody. */
  async meet(): Promise<void> {
    if (this.ledger.begun <= this.#met) return;
    const visitor = visitorIn(await heldBy(this.#booth.page));
    if (visitor !== undefined) this.#visitors.add(visitor);
    if (visitor !== undefined || this.#isFull) this.#met = this.ledger.begun;
  }

  /**
   * Judges, once what is being stored is stored. Rejects with a breach.
   * @param mark what the visitor wrote @param made what went wrong, and may be heard of in the console
   */
  async judge(mark: string, made: Iterable<Kind>): Promise<void> {
    const until = Date.now() + STORED;
    let found = await this.#findings(mark);
    while (found.length > 0 && Date.now() < until) {
      await new Promise((later) => setTimeout(later, 20));
      found = await this.#findings(mark);
    }
    const said = this.#sayings(made);
    if (found.length + said.length > 0) throw new Breach([...found, ...said].join('; '));
    this.#visitors.clear();
  }

  /** The visits that the device has counted. */
  async counted(): Promise<Count> {
    const sum = { finished: 0, left: 0 };
    for (const total of totalsIn(await heldBy(this.#booth.page))) {
      if (total.level !== VISITS) continue;
      sum.finished += total.finished;
      sum.left += total.left;
    }
    return sum;
  }

  async #findings(mark: string): Promise<string[]> {
    const held = await heldBy(this.#booth.page);
    const found: string[] = [];
    const all = JSON.stringify(held.tables) + held.rest;
    for (const trace of [mark, ...this.#visitors]) {
      if (all.includes(trace)) found.push(`leak: ${trace} is still there`);
    }
    if (visitorIn(held) !== undefined) found.push('leak: the visit has not ended on the device');
    if (ownedIn(held) !== this.#owned) found.push("leak: not the pupil's rows alone are there");
    if (this.isCountDue) found.push(...this.ledger.differences(totalsIn(held)));
    return found;
  }

  /** What the page said that it was not made to say. */
  #sayings(made: Iterable<Kind>): string[] {
    const expected = [...made].flatMap((kind) => SAID[kind] ?? []);
    const { troubles } = this.#booth;
    this.#booth.troubles = [];
    return troubles
      .filter((text) => !expected.some((one) => one.test(text)))
      .map((text) => `said: ${text}`);
  }
}
