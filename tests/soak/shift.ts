// Visitor after visitor at a booth, while things go wrong.
import { Dice } from '../driver/dice.ts';
import { type Booth, IDLE } from './booth.ts';
import { pass } from './clock.ts';
import { heldBy, playsIn, visitorIn } from './device.ts';
import { BREAKS, ENDS, HANDS, type Kind, MOMENTS, SPELLS } from './faults.ts';
import { Breach, Judge } from './judge.ts';
import { Leak, Monkey } from './monkey.ts';
import { look, lookUp, type Sight } from './sight.ts';

/** The most seconds of the page's time until the kiosk is back at its loop, without a touch. */
const BACK_WITHIN = 10;

/** Seconds that it is asked whether somebody is there, and that the last page stays. */
const COUNTDOWN = 15;
const THANKS = 20;

/** More taps than any visit takes before it is called stuck. */
const MOST_STEPS = 400;

/** So many visits of a day begin nothing that lasts. */
const LAST = 5;

/** Real ms within which a touch is answered, on a machine with much else to do. */
const ANSWERED = 3000;

export interface DayPlan {
  name: string;
  visits: number;
  seed: number;
  /** Hours of the page's time that the day lasts at least. */
  hours: number;
  kinds: readonly Kind[];
  /** Of a hundred steps, how many go wrong. */
  share: number;
  /** Of how many visits one goes on to an ending. */
  endingIn: number;
}

/** A day that goes on; made anew for each. */
export class Shift {
  readonly plan: DayPlan;
  readonly booth: Booth;
  readonly dice: Dice;
  readonly judge: Judge;
  readonly made = new Map<Kind, number>();
  /** The last things that were done, to be told where something breaks. */
  readonly #trail: string[] = [];
  /** What lasts, and for how many visits more. */
  readonly #spells = new Map<Kind, number>();
  /** What was made, and may still be heard of in the console. */
  readonly #heard = new Set<Kind>();
  #monkey: Monkey;
  /** Touches in a row that the loop did not answer. */
  #unanswered = 0;
  #nth = 0;
  wrote = 0;
  slowest = 0;
  reopened = 0;

  constructor(plan: DayPlan, booth: Booth) {
    this.plan = plan;
    this.booth = booth;
    this.dice = new Dice(plan.seed);
    this.judge = new Judge(booth);
    this.#monkey = this.#newMonkey();
  }

  /** Whether nothing lasts, and all that was counted is on the device. */
  get isSettled(): boolean {
    return this.judge.isCountDue && this.#spells.size === 0;
  }

  /** One visitor comes, and is gone again. Breaches are noted, and what follows goes on from a fresh page. */
  async visit(nth: number): Promise<void> {
    this.#nth = nth;
    this.#monkey = this.#newMonkey();
    this.#note(`visit ${nth}`);
    try {
      await this.#come();
      await this.#backAtLoop();
      await this.judge.judge(this.#monkey.mark, this.#heard);
      for (const kind of this.#heard) if (!this.#spells.has(kind)) this.#heard.delete(kind);
      await this.#endSpells();
      await pass(this.booth.page, this.dice.throw(18));
    } catch (fault) {
      const { message } = fault as Error;
      const lines = [
        `${this.plan.name}, seed ${this.plan.seed}: ${message}`,
        `what lasts: ${[...this.#spells.keys()].join(', ')}`,
        `in the console: ${this.booth.troubles.slice(-5).join(' / ')}`,
        this.#trail.join(' | '),
      ];
      throw new Breach(lines.join('\n    '));
    } finally {
      this.wrote += this.#monkey.wrote;
    }
  }

  /** Passes time at the loop until a day has lasted so long. */
  async await(seconds: number): Promise<void> {
    if (seconds > 0) await pass(this.booth.page, seconds);
  }

  #newMonkey(): Monkey {
    return new Monkey(this.booth.page, this.dice, `猴${this.plan.seed}-${this.#nth}。`);
  }

  #note(what: string): void {
    this.#trail.push(what);
    if (this.#trail.length > 60) this.#trail.shift();
  }

  async #see(): Promise<Sight> {
    const sight = await lookUp(this.booth.page, this.#spells.has('network cut') ? 1000 : undefined);
    this.judge.ledger.see(sight);
    this.#note([sight.at, sight.level, sight.moment, sight.told].filter(Boolean).join(' '));
    return sight;
  }

  /** The visitor is there, and does things until it is time to go. */
  async #come(): Promise<void> {
    const { dice, plan } = this;
    const toEnding = dice.throw(plan.endingIn) === 0;
    let left = toEnding ? MOST_STEPS : dice.throw(7);
    const walksAway = !toEnding && dice.throw(100) < 35;
    const before = this.judge.ledger.begun;
    for (let steps = 0; steps < MOST_STEPS; steps += 1) {
      const sight = await this.#see();
      if (this.judge.ledger.begun > before && sight.at === 'loop') return;
      await this.judge.meet();
      if (sight.at === 'thanks') left = 0;
      if (left <= 0 && walksAway && this.judge.ledger.begun > before) return await this.#walkAway();
      if (sight.at === 'play') left -= 1;
      if (await this.#goWrong(sight)) return;
      if (sight.at === 'levels' && left > 0) this.judge.ledger.pick();
      // Without the network, what is not there yet does not come.
      if (sight.at === 'busy' && this.#spells.has('network cut')) return await this.#walkAway();
      if (sight.at === 'busy') throw new Breach('stuck: nothing is to be seen');
      const did = await this.#do(sight, left > 0);
      this.#note(did ?? 'nothing');
      if (sight.at === 'loop') await this.#answered();
      if (dice.throw(4) === 0) await pass(this.booth.page, 1 + dice.throw(8));
    }
    throw new Breach(`stuck: still there after ${MOST_STEPS} steps`);
  }

  /** The loop was touched: somebody's visit begins. The question that has just gone may still take one touch. */
  async #answered(): Promise<void> {
    const gone = () => !document.querySelector('[data-kiosk-at="loop"]');
    try {
      await this.booth.page.waitForFunction(gone, undefined, { timeout: ANSWERED });
      this.#unanswered = 0;
    } catch {
      this.#unanswered += 1;
      this.#note('not answered');
      if (this.#unanswered > 2) throw new Breach('stuck: the loop answers no touch');
    }
  }

  /** Does a step; what fails because the network is cut, or because the page moved on, is tried anew. */
  async #do(sight: Sight, more: boolean): Promise<string | undefined> {
    try {
      return await this.#monkey.step(sight, more);
    } catch (fault) {
      if (fault instanceof Leak) throw fault;
      const after = await look(this.booth.page);
      const moved = after.at !== sight.at || after.moment !== sight.moment;
      if (moved || this.#spells.has('network cut'))
        return `in vain: ${(fault as Error).message.split('\n')[0]}`;
      throw new Breach(`stuck at ${sight.at}: ${(fault as Error).message}`);
    }
  }

  /** Nobody touches any more. */
  async #walkAway(): Promise<void> {
    this.#note('walks away');
    await pass(this.booth.page, IDLE + 1);
    const asked = await this.#see();
    if (asked.at !== 'asked' && asked.at !== 'loop') {
      // The last page asks nothing, and goes by itself.
      if (asked.at !== 'thanks') throw new Breach(`stuck: nobody was asked for at ${asked.at}`);
      await pass(this.booth.page, THANKS);
    }
    await pass(this.booth.page, COUNTDOWN);
  }

  /** By chance something goes wrong. @returns whether the visit is over by that */
  async #goWrong({ at }: Sight): Promise<boolean> {
    const { dice, plan, booth } = this;
    if (dice.throw(100) >= plan.share) return false;
    const kind = dice.pick(plan.kinds);
    // The last visits make up for what could not be written.
    if (this.#spells.has(kind) || (kind in SPELLS && this.#nth > plan.visits - LAST)) return false;
    // Without power, what was counted in memory is gone: that is no fault of the kiosk.
    const endsPage = kind in BREAKS || kind in ENDS;
    if (endsPage && !this.isSettled) return false;
    // Whoever touches a loop that breaks by it is not seen.
    if (kind in BREAKS && at === 'loop') return false;
    this.#note(`! ${kind}`);
    this.made.set(kind, (this.made.get(kind) ?? 0) + 1);
    this.#heard.add(kind);
    await HANDS[kind]?.(booth, dice);
    await MOMENTS[kind]?.(booth);
    const spell = SPELLS[kind];
    if (spell) {
      await spell.begin(booth);
      if (kind === 'storage full') this.judge.fill(true);
      this.#spells.set(kind, 1 + dice.throw(3));
    }
    if (kind in ENDS) {
      await ENDS[kind]?.(booth);
      await this.#reopen();
      return true;
    }
    if (kind in BREAKS) return this.#heal(kind);
    return false;
  }

  /** The page is gone. What the record has of the visit is what is counted. */
  async #reopen(): Promise<void> {
    const held = await heldBy(this.booth.page);
    const visitor = visitorIn(held);
    this.judge.ledger.cut(visitor === undefined ? undefined : playsIn(held, visitor));
    await this.booth.start();
  }

  /** The page is broken, and comes back by itself, or goes on. */
  async #heal(kind: Kind): Promise<boolean> {
    const { booth } = this;
    if (kind === 'database gone') {
      this.judge.ledger.forget();
      await BREAKS[kind]?.(booth);
      await booth.plant();
      return false;
    }
    const before = booth.loads;
    await BREAKS[kind]?.(booth);
    const first = await this.#see();
    // It broke by itself already, and is back: the next touch would be somebody else's.
    if (first.at === 'loop' && booth.loads > before) {
      this.reopened += 1;
      return true;
    }
    // Something is to be shown: then it breaks.
    await this.#do(first, true);
    await pass(booth.page, 1).catch(() => {});
    const sight = await lookUp(booth.page);
    if (sight.at !== 'alert' && sight.at !== 'loop' && booth.loads === before) return false;
    this.reopened += 1;
    return true;
  }

  /** Without a touch the kiosk is back at its loop. */
  async #backAtLoop(): Promise<void> {
    const { page } = this.booth;
    for (let seconds = 0; ; seconds += 1) {
      const sight = await this.#see();
      if (sight.at === 'loop') {
        this.slowest = Math.max(this.slowest, seconds);
        return;
      }
      if (seconds >= BACK_WITHIN) throw new Breach(`stuck at ${sight.at} for ${seconds} s`);
      await pass(page, 1).catch(() => {});
    }
  }

  async #endSpells(): Promise<void> {
    for (const [kind, visits] of this.#spells) {
      if (visits > 1) this.#spells.set(kind, visits - 1);
      else {
        await SPELLS[kind]?.end(this.booth);
        this.#spells.delete(kind);
        if (kind === 'storage full') this.judge.fill(false);
        this.#note(`over: ${kind}`);
      }
    }
  }
}
