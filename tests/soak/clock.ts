// Time that can be made to pass in a page: it goes on by itself as usual, and leaps when it is told to. Timers
// that come due on the way are called one after another, each at its time, and a frame is drawn each second.
import type { BrowserContext, Page } from '@playwright/test';

declare global {
  interface Window {
    /** Lets time pass; resolves once all that was due has been called. */
    passTime: (ms: number) => Promise<void>;
  }
}

/** How far the page is ahead of the machine is kept here, for a page that is opened anew. */
const COOKIE = 'ahead';

/** Runs in the page, before anything of the game. */
function keepTime(cookie: string): void {
  if (!location.protocol.startsWith('http')) return;
  const real = {
    now: Date.now.bind(Date),
    performanceNow: performance.now.bind(performance),
    setTimeout: window.setTimeout.bind(window),
    clearTimeout: window.clearTimeout.bind(window),
    frame: window.requestAnimationFrame.bind(window),
  };
  let ahead = Number(new RegExp(`${cookie}=(\\d+)`).exec(document.cookie)?.[1] ?? 0);
  const now = () => real.now() + ahead;

  window.Date = class extends Date {
    static override now(): number {
      return now();
    }

    constructor(...given: unknown[]) {
      super(...((given.length === 0 ? [now()] : given) as [number]));
    }
  } as DateConstructor;
  performance.now = () => real.performanceNow() + ahead;
  const stamp = Object.getOwnPropertyDescriptor(Event.prototype, 'timeStamp');
  Object.defineProperty(Event.prototype, 'timeStamp', {
    configurable: true,
    get(this: Event) {
      return Number(stamp?.get?.call(this)) + ahead;
    },
  });

  interface Timer {
    due: number;
    every: number | undefined;
    call: () => void;
    native: number;
  }
  const timers = new Map<number, Timer>();
  let last = 0;
  const arm = (id: number, timer: Timer) => {
    real.clearTimeout(timer.native);
    timer.native = real.setTimeout(() => ring(id), Math.max(0, timer.due - now()));
  };
  const ring = (id: number) => {
    const timer = timers.get(id);
    if (!timer) return;
    if (timer.every === undefined) {
      timers.delete(id);
      real.clearTimeout(timer.native);
    } else {
      timer.due = Math.max(timer.due + timer.every, now() + 1);
      arm(id, timer);
    }
    timer.call();
  };
  const set = (call: unknown, ms: unknown, given: unknown[], repeats: boolean): number => {
    if (typeof call !== 'function') return 0;
    last += 1;
    const id = last;
    const delay = Math.max(0, Number(ms) || 0);
    const timer: Timer = {
      due: now() + delay,
      every: repeats ? Math.max(1, delay) : undefined,
      call: () => call(...given),
      native: 0,
    };
    timers.set(id, timer);
    arm(id, timer);
    return id;
  };
  const clear = (id?: number) => {
    const timer = timers.get(id ?? 0);
    if (!timer) return;
    real.clearTimeout(timer.native);
    timers.delete(id ?? 0);
  };

  const frames = new Map<number, FrameRequestCallback>();
  let frame = 0;
  const draw = (time: number) => {
    const due = [...frames.values()];
    frames.clear();
    for (const call of due) call(time);
  };
  Object.assign(window, {
    setTimeout: (call: unknown, ms: unknown, ...given: unknown[]) => set(call, ms, given, false),
    setInterval: (call: unknown, ms: unknown, ...given: unknown[]) => set(call, ms, given, true),
    clearTimeout: clear,
    clearInterval: clear,
    requestAnimationFrame: (call: FrameRequestCallback) => {
      frame += 1;
      if (frames.size === 0) real.frame((time) => draw(time + ahead));
      frames.set(frame, call);
      return frame;
    },
    cancelAnimationFrame: (id: number) => frames.delete(id),
  });

  const channel = new MessageChannel();
  channel.port1.start();
  /** What was set off goes on before the next is due. */
  const breathe = () =>
    new Promise<void>((resolve) => {
      channel.port1.addEventListener('message', () => resolve(), { once: true });
      channel.port2.postMessage(0);
    });
  const leapTo = (moment: number) => {
    ahead += Math.max(0, moment - now());
  };
  window.passTime = async (ms: number) => {
    const end = now() + ms;
    let second = now() + 1000;
    for (;;) {
      let next: [number, Timer] | undefined;
      for (const one of timers) if (!next || one[1].due < next[1].due) next = one;
      const due = Math.min(next?.[1].due ?? end, end);
      if (second <= due) {
        leapTo(second);
        second += 1000;
        draw(performance.now());
        await breathe();
        continue;
      }
      if (!next || next[1].due > end) break;
      leapTo(next[1].due);
      ring(next[0]);
      await breathe();
    }
    leapTo(end);
    // Browsers' own timers know nothing of a leap.
    for (const [id, timer] of timers) arm(id, timer);
    // biome-ignore lint/suspicious/noDocumentCookie: it survives the page
    document.cookie = `${cookie}=${Math.round(ahead)}; max-age=86400; path=/`;
  };
}

/** To be called before a page is opened. */
export async function withClock(page: Page): Promise<void> {
  // What the compiler adds to functions that are sent into the page.
  await page.addInitScript('globalThis.__name = (one) => one');
  await page.addInitScript(keepTime, COOKIE);
}

const DAY = 86_400_000;

/** It is so late in Taipei, by the clock of all pages. @param time of the day, e.g. `08:00` */
export async function beginAt(context: BrowserContext, url: string, time: string): Promise<void> {
  const today = new Date(`${new Date().toISOString().slice(0, 10)}T${time}:00+08:00`).getTime();
  const ahead = (today - Date.now() + 2 * DAY) % DAY;
  await context.addCookies([{ name: COOKIE, value: String(ahead), url }]);
}

/** Whether something failed because the page was just being opened anew. */
export const isOpening = (fault: unknown): boolean =>
  /Execution context|navigat|Cannot find context/i.test(String(fault));

/** Lets time pass in a page; a page that is opened anew meanwhile ends that. */
export async function pass(page: Page, seconds: number): Promise<void> {
  try {
    await page.evaluate((ms) => window.passTime(ms), Math.round(seconds * 1000));
  } catch (fault) {
    if (!isOpening(fault)) throw fault;
    await page.waitForLoadState();
  }
}
