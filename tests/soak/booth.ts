// A tablet on a table: a device of a browser with a kiosk on it, which a pupil has used before.
import {
  type Browser,
  type BrowserContext,
  type CDPSession,
  expect,
  type Page,
} from '@playwright/test';
import { scribble } from '../driver/device.ts';
import { Kiosk } from '../driver/kiosk.ts';
import { bestWay, levelFile, levelIds } from '../driver/levels.ts';
import { playOf, pupil } from '../driver/school.ts';
import { beginAt, withClock } from './clock.ts';
import { heldBy } from './device.ts';

/** Seconds without a touch until the kiosk asks. */
export const IDLE = 40;

/** When a day begins, by the clock of the place. */
const MORNING = '08:00';

/** How it is held. */
const LYING = { width: 1180, height: 820 };
const STANDING = { width: 820, height: 1180 };

/** The neutral page of the same origin, from which the device is looked at while no kiosk is open. */
const ASIDE = '/manifest.webmanifest';

/** What the pupil has who used the device before. */
function before() {
  const [id = ''] = levelIds();
  const { level } = levelFile(id);
  const { decisions } = bestWay(level);
  return {
    player: pupil(3, '林小芸'),
    attempts: [
      playOf(level, decisions, { seat: 3 }),
      playOf(level, decisions.slice(0, 2), { seat: 3, nth: 2, ended: false }),
    ],
  };
}

export class Booth {
  readonly context: BrowserContext;
  readonly url: string;
  /** Faults of the page since they were looked at last. */
  troubles: string[] = [];
  page: Page;
  cdp: CDPSession;
  /** How often the page was loaded, and by whom it was asked for. */
  loads = 0;

  private constructor(context: BrowserContext, url: string, page: Page, cdp: CDPSession) {
    this.context = context;
    this.url = url;
    this.page = page;
    this.cdp = cdp;
  }

  static async open(browser: Browser, url: string): Promise<Booth> {
    const context = await browser.newContext({
      ...{ baseURL: url, viewport: LYING, hasTouch: true, reducedMotion: 'reduce' },
      ...{ locale: 'zh-TW', timezoneId: 'Asia/Taipei' },
    });
    context.setDefaultTimeout(30_000);
    await beginAt(context, url, MORNING);
    const page = await context.newPage();
    const booth = new Booth(context, url, page, await context.newCDPSession(page));
    context.on('console', (message) => {
      if (message.type() === 'error') booth.troubles.push(message.text());
    });
    context.on('weberror', (fault) => booth.troubles.push(`uncaught: ${fault.error().message}`));
    await booth.#watch();
    await Kiosk.setUp(page, { levels: levelIds(), idleSeconds: IDLE, minutes: 30 });
    await booth.plant();
    return booth;
  }

  /** Puts the rows of the pupil onto the device, once it has tables. */
  async plant(): Promise<void> {
    const { player, attempts } = before();
    await expect.poll(async () => 'players' in (await heldBy(this.page)).tables).toBe(true);
    await scribble(this.page, 'players', player.id, player);
    for (const attempt of attempts) await scribble(this.page, 'attempts', attempt.id, attempt);
  }

  async turn(stands: boolean): Promise<void> {
    await this.page.setViewportSize(stands ? STANDING : LYING);
  }

  /** The kiosk is gone, and another page of the same place is there. */
  async leave(): Promise<void> {
    await this.page.goto(ASIDE);
  }

  /** A tab of its own, after the one before is no more. */
  async openTab(): Promise<void> {
    this.page = await this.context.newPage();
    this.cdp = await this.context.newCDPSession(this.page);
    await this.#watch();
  }

  /** The tab crashes, as when the memory runs out. */
  async crash(): Promise<void> {
    const crashed = this.page.waitForEvent('crash');
    // Nobody answers any more.
    this.cdp.send('Page.crash').catch(() => {});
    await crashed;
    await this.page.close();
  }

  /** The kiosk is opened again, as by the one who switches the tablet on. */
  async start(): Promise<void> {
    await this.page.goto('/#/kiosk');
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  async #watch(): Promise<void> {
    await withClock(this.page);
    this.page.on('load', () => {
      this.loads += 1;
    });
  }
}
