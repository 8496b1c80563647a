// One day of a booth: visitor after visitor, things go wrong, and after each visit the kiosk is judged.
import type { Browser } from '@playwright/test';
import { Dice } from '../driver/dice.ts';
import { Booth, IDLE } from './booth.ts';
import { pass } from './clock.ts';
import { heldBy, ownedIn, playsIn, totalsIn, visitorIn } from './device.ts';
import { BREAKS, ENDS, HANDS, type Kind, MOMENTS, SAID, SPELLS } from './faults.ts';
import { type Count, Ledger, VISITS } from './ledger.ts';
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

/** Real ms until what is being stored must be stored. */
const STORED = 20_000;

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

/** What came of a day. */
export interface Day {
  plan: DayPlan;
  seen: Count;
  counted: Count;
  /** By kind, how often it was made. */
  made: Map<Kind, number>;
  /** Seconds of the page's time that passed. */
  seconds: number;
  /** How often a mark was written. */
  wrote: number;
  /** What must not be, with where. */
  breaches: string[];
  /** Pages that ended by themselves. */
  reopened: number;
  /** The most seconds until the kiosk was back. */
  slowest: number;
}

class Breach extends Error {}

/** A day that goes on; made anew for each. */
class Shift {
  readonly plan: DayPlan;
  readonly booth: Booth;
  readonly dice: Dice;
  readonly ledger = new Ledger();
  readonly made = new Map<Kind, number>();
  /** The last things that were done, to be told where something breaks. */
  readonly #trail: string[] = [];
  /** What lasts, and for how many visits more. */
  readonly #spells = new Map<Kind, number>();
  /** What was made, and may still be heard of in the console. */
  readonly #heard = new Set<Kind>();
  #monkey: Monkey;
  /** Who was there since the kiosk was judged last, as the device has them. */
  readonly #visitors = new Set<string>();
  /** Which visit was looked up there last. */
  #met = 0;
  #owned = '';
  /** Touches in a row that the loop did not answer. */
  #unanswered = 0;
  #nth = 0;
  /** Up to which visit the device may lack what was counted: the next that it takes brings it along. */
  #owed = 0;
  wrote = 0;
  slowest = 0;
  reopened = 0;

  constructor(plan: DayPlan, booth: Booth) {
    this.plan = plan;
    this.booth = booth;
    this.dice = new Dice(plan.seed);
    this.#monkey = this.#newMonkey();
  }

  /** Whether nothing lasts, and all that was counted is on the device. */
  get isSettled(): boolean {
    return this.#isCountDue() && this.#spells.size === 0;
  }

  async begin(): Promise<void> {
    this.#owned = ownedIn(await heldBy(this.booth.page));
  }

  /** One visitor comes, and is gone again. Breaches are noted, and what follows goes on from a fresh page. */
  async visit(nth: number): Promise<void> {
    this.#nth = nth;
    this.#monkey = this.#newMonkey();
    this.#note(`visit ${nth}`);
    try {
      await this.#come();
      await this.#backAtLoop();
      await this.#judge();
      await this.#endSpells();
      await pass(this.booth.page, this.dice.throw(18));
    } catch (fault) {
      const { message } = fault as Error;
      throw new Breach(
        `${this.plan.name}, seed ${this.plan.seed}: ${message}\n    ${this.#trail.join(' | ')}`,
      );
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
    this.ledger.see(sight);
    this.#note(sight.at + (sight.level ? ` ${sight.level} ${sight.moment}` : ''));
    return sight;
  }

  /** The visitor is there, and does things until it is time to go. */
  async #come(): Promise<void> {
    const { dice, plan } = this;
    const toEnding = dice.throw(plan.endingIn) === 0;
    let left = toEnding ? MOST_STEPS : dice.throw(7);
    const walksAway = !toEnding && dice.throw(100) < 35;
    const before = this.ledger.begun;
    for (let steps = 0; steps < MOST_STEPS; steps += 1) {
      const sight = await this.#see();
      if (this.ledger.begun > before && sight.at === 'loop') return;
      if (this.ledger.begun > this.#met) await this.#meet();
      if (sight.at === 'thanks') left = 0;
      if (left <= 0 && walksAway && this.ledger.begun > before) return await this.#walkAway();
      if (sight.at === 'play') left -= 1;
      if (await this.#goWrong(sight)) return;
      if (sight.at === 'levels' && left > 0) this.ledger.pick();
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

  /** Who is there, as the device has it; where it is full, it has nobody. */
  async #meet(): Promise<void> {
    const visitor = visitorIn(await heldBy(this.booth.page));
    if (visitor !== undefined) this.#visitors.add(visitor);
    if (visitor !== undefined || this.#spells.has('storage full')) this.#met = this.ledger.begun;
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
    this.ledger.cut(visitor === undefined ? undefined : playsIn(held, visitor));
    await this.booth.start();
  }

  /** The page is broken, and comes back by itself, or goes on. */
  async #heal(kind: Kind): Promise<boolean> {
    const { booth } = this;
    if (kind === 'database gone') {
      this.ledger.forget();
      await BREAKS[kind]?.(booth);
      await booth.plant();
      return false;
    }
    await BREAKS[kind]?.(booth);
    const before = booth.loads;
    // Something is to be shown: then it breaks.
    await this.#do(await this.#see(), true);
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

  /** Nothing of the visitor is left, what was there before is as it was, and everybody was counted once. */
  async #judge(): Promise<void> {
    const until = Date.now() + STORED;
    let found = await this.#findings();
    while (found.length > 0 && Date.now() < until) {
      await new Promise((later) => setTimeout(later, 20));
      found = await this.#findings();
    }
    const said = this.#sayings();
    if (found.length + said.length > 0) throw new Breach([...found, ...said].join('; '));
    this.#visitors.clear();
  }

  async #findings(): Promise<string[]> {
    const held = await heldBy(this.booth.page);
    const found: string[] = [];
    const all = JSON.stringify(held.tables) + held.rest;
    for (const mark of [this.#monkey.mark, ...this.#visitors]) {
      if (all.includes(mark)) found.push(`leak: ${mark} is still there`);
    }
    if (visitorIn(held) !== undefined) found.push('leak: the visit has not ended on the device');
    if (ownedIn(held) !== this.#owned) found.push("leak: not the pupil's rows alone are there");
    if (this.#isCountDue()) found.push(...this.ledger.differences(totalsIn(held)));
    return found;
  }

  /** Whether all visits must be in the rows: what the device did not take goes in with the next it takes. */
  #isCountDue(): boolean {
    return (
      !this.#spells.has('storage full') && (this.#owed === 0 || this.ledger.begun > this.#owed)
    );
  }

  /** What the page said that it was not made to say. */
  #sayings(): string[] {
    const { booth } = this;
    const expected = [...this.#heard].flatMap((kind) => SAID[kind] ?? []);
    const said = booth.troubles.filter((text) => !expected.some((one) => one.test(text)));
    booth.troubles = [];
    for (const kind of this.#heard) if (!this.#spells.has(kind)) this.#heard.delete(kind);
    return said.map((text) => `said: ${text}`);
  }

  async #endSpells(): Promise<void> {
    for (const [kind, visits] of this.#spells) {
      if (visits > 1) this.#spells.set(kind, visits - 1);
      else {
        await SPELLS[kind]?.end(this.booth);
        this.#spells.delete(kind);
        if (kind === 'storage full') this.#owed = this.ledger.begun;
        this.#note(`over: ${kind}`);
      }
    }
  }

  async finish(): Promise<Count> {
    const sum = { finished: 0, left: 0 };
    for (const total of totalsIn(await heldBy(this.booth.page))) {
      if (total.level !== VISITS) continue;
      sum.finished += total.finished;
      sum.left += total.left;
    }
    return sum;
  }
}

interface Hooks {
  /** Called at the loop after each hour of the page's time. @param nth visits so far */
  onHour?: (hour: number, booth: Booth, nth: number) => Promise<void>;
  /** Whether the next visitor comes; without it, all do. */
  goesOn?: () => boolean;
}

/** Lets a day go by. */
export async function spend(
  browser: Browser,
  url: string,
  plan: DayPlan,
  { onHour = async () => {}, goesOn = () => true }: Hooks = {},
): Promise<Day> {
  const booth = await Booth.open(browser, url);
  const shift = new Shift(plan, booth);
  await shift.begin();
  const now = () => booth.page.evaluate(() => Date.now());
  const opened = await now();
  const breaches: string[] = [];
  let hours = 0;
  try {
    for (let nth = 1; nth <= plan.visits && (goesOn() || !shift.isSettled); nth += 1) {
      await shift.visit(nth);
      const passed = ((await now()) - opened) / 1000;
      await shift.await((nth / plan.visits) * plan.hours * 3600 - passed);
      const hour = Math.floor(((await now()) - opened) / 3_600_000);
      if (hour > hours) await onHour(hour, booth, nth);
      hours = hour;
    }
  } catch (fault) {
    // A day that broke ends there.
    breaches.push((fault as Error).message);
  }
  const day: Day = {
    plan,
    seen: shift.ledger.count(VISITS),
    counted: await shift.finish().catch(() => ({ finished: -1, left: -1 })),
    made: shift.made,
    seconds: ((await now().catch(() => opened)) - opened) / 1000,
    wrote: shift.wrote,
    breaches,
    reopened: shift.reopened,
    slowest: shift.slowest,
  };
  await booth.close();
  return day;
}
