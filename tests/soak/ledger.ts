// What a kiosk must have counted, told from what was seen of its visits from outside.
import type { Total } from '../../src/kiosk/totals.ts';
import type { At, Sight } from './sight.ts';

/** How many came to an ending, and how many did not. */
export interface Count {
  finished: number;
  left: number;
}

export interface Play {
  level: string;
  finished: boolean;
}

interface Visit {
  plays: Play[];
  /** How often a level was picked. */
  picks: number;
}

/** Where a play is on the page. */
const IN_PLAY: readonly At[] = ['play', 'ending', 'back'];

/** Visits as the totals have them. */
export const VISITS = '';

export class Ledger {
  /** By level, and under `VISITS` the visits. */
  readonly #counts = new Map<string, Count>();
  /** Plays that may have begun unseen: a level was picked, and left before it was there. */
  #unseen = 0;
  #visit: Visit | undefined;
  #last: At = 'loop';

  /** How many visits have begun. */
  begun = 0;

  /** A level was tapped on. */
  pick(): void {
    if (this.#visit) this.#visit.picks += 1;
  }

  /** Enters what is seen. */
  see({ at, level }: Sight): void {
    // What covers a visit for a while says nothing of it.
    if (at === 'busy' || at === 'asked' || at === 'alert') return;
    if (at === 'loop') this.#end(this.#visit);
    // Who left by a tap, and came by the next, has not been seen at the loop.
    else if (at === 'start' && this.#last !== 'start') this.#begin();
    else if (!this.#visit) this.#begin();
    if (this.#visit && IN_PLAY.includes(at)) this.#seePlay(this.#visit, at, level);
    const last = this.#visit?.plays.at(-1);
    if (at === 'end' && last) last.finished = true;
    this.#last = at;
  }

  /** The power went: of the visit that was on, the record says what was counted. @param plays undefined: it has none */
  cut(plays: readonly Play[] | undefined): void {
    this.#visit = undefined;
    this.#last = 'loop';
    if (plays) this.#end({ plays: [...plays], picks: 0 });
  }

  /** The store is gone: of the visit, what is not on the page; what was counted before is put back. */
  forget(): void {
    if (!this.#visit) return;
    this.#visit.plays = IN_PLAY.includes(this.#last) ? this.#visit.plays.slice(-1) : [];
  }

  /** What was counted of something. */
  count(of: string): Count {
    return this.#counts.get(of) ?? { finished: 0, left: 0 };
  }

  /** How what was counted differs from what was seen; nothing where it does not. */
  differences(totals: readonly Total[]): string[] {
    const summed = new Map<string, Count>();
    for (const { level, finished, left } of totals) {
      const sum = summed.get(level) ?? { finished: 0, left: 0 };
      summed.set(level, { finished: sum.finished + finished, left: sum.left + left });
    }
    let more = 0;
    const differing: string[] = [];
    for (const of of new Set([...summed.keys(), ...this.#counts.keys()])) {
      const is = summed.get(of) ?? { finished: 0, left: 0 };
      const expected = this.count(of);
      const isExact = is.finished === expected.finished && is.left === expected.left;
      const isUnseen =
        of !== VISITS && is.finished === expected.finished && is.left > expected.left;
      if (isUnseen) more += is.left - expected.left;
      else if (!isExact) {
        const told = (count: Count) => `${count.finished} finished, ${count.left} left`;
        differing.push(`${of || 'visits'}: ${told(is)}; seen ${told(expected)}`);
      }
    }
    if (more > this.#unseen) {
      differing.push(`plays left: ${more} more than were seen, of ${this.#unseen} that may be`);
    }
    return differing;
  }

  #begin(): void {
    this.#end(this.#visit);
    this.#visit = { plays: [], picks: 0 };
    this.begun += 1;
    this.#last = 'start';
  }

  #seePlay(visit: Visit, at: At, level: string): void {
    // A level that was left unfinished goes on in the same play.
    const going = IN_PLAY.includes(this.#last)
      ? visit.plays.at(-1)
      : visit.plays.find((play) => play.level === level && !play.finished);
    if (going) {
      if (at === 'ending') going.finished = true;
      return;
    }
    visit.plays.push({ level, finished: at === 'ending' });
  }

  #end(visit: Visit | undefined): void {
    this.#visit = undefined;
    if (!visit) return;
    const add = (of: string, finished: boolean) => {
      const count = this.count(of);
      if (finished) count.finished += 1;
      else count.left += 1;
      this.#counts.set(of, count);
    };
    add(
      VISITS,
      visit.plays.some(({ finished }) => finished),
    );
    for (const { level, finished } of visit.plays) add(level, finished);
    this.#unseen += Math.max(0, visit.picks - visit.plays.length);
  }
}
