// One day of a booth: visitor after visitor, and what came of it.
import type { Browser } from '@playwright/test';
import { Booth } from './booth.ts';
import type { Kind } from './faults.ts';
import { type Count, VISITS } from './ledger.ts';
import { type DayPlan, Shift } from './shift.ts';

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
  await shift.judge.begin();
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
    seen: shift.judge.ledger.count(VISITS),
    counted: await shift.judge.counted().catch(() => ({ finished: -1, left: -1 })),
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
