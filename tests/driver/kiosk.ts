// A kiosk from outside: set up, touched, left alone; and what of its visitors the device holds.
import { expect, type Locator, type Page } from '@playwright/test';
import type { Locale } from '../../src/base/words.ts';
import { type KioskSettings, usualKiosk } from '../../src/kiosk/settings.ts';
import type { Total } from '../../src/kiosk/totals.ts';
import { scribble } from './device.ts';
import { Game } from './game.ts';

/** So many seconds a slow machine may take for a step. */
const UNHURRIED = 600;

/** What belongs to a visitor, by table. */
export interface Rows {
  players: { id: string }[];
  attempts: { player: string; finishedAt?: string }[];
  pictures: { player: string }[];
  counted: { player: string }[];
  visits: Total[];
  kiosk: unknown[];
}

export class Kiosk {
  readonly page: Page;
  readonly game: Game;
  readonly loop: Locator;
  readonly staff: Locator;
  /** The question whether somebody is still there, until it is answered. */
  readonly question: Locator;

  constructor(page: Page) {
    this.page = page;
    this.game = new Game(page);
    this.loop = page.locator('[data-kiosk-at="loop"]');
    this.staff = page.locator('[data-kiosk-at="staff"]');
    this.question = page.locator('[data-asking="true"]');
  }

  /** Makes the device a kiosk, as staff would, and waits for its loop. Nobody is hurried unless that is asked for. */
  static async setUp(page: Page, some: Partial<KioskSettings> = {}): Promise<Kiosk> {
    await page.goto('/#/kiosk');
    // The store is open once the staff are asked.
    await expect(page.locator('main:not([aria-busy="true"])')).toBeVisible();
    const usual = usualKiosk(['chuanglian/lost-wallet']);
    const settings = { ...usual, minutes: null, idleSeconds: UNHURRIED, ...some };
    await scribble(page, 'kiosk', 'settings', settings);
    await page.evaluate(() => {
      const kept = JSON.parse(localStorage.getItem('qinglian.settings') ?? '{}');
      localStorage.setItem('qinglian.settings', JSON.stringify({ ...kept, kiosk: true }));
    });
    await page.reload();
    const kiosk = new Kiosk(page);
    await expect(kiosk.loop).toBeVisible();
    return kiosk;
  }

  the(handle: string): Locator {
    return this.page.locator(`[data-do="${handle}"]`);
  }

  /** Somebody comes and touches the loop. */
  async touch(): Promise<void> {
    await this.the('act:kiosk-begin').click();
    await expect(this.loop).toHaveCount(0);
  }

  async speak(locale: Locale): Promise<void> {
    await this.the(`act:speak-${locale}`).click();
  }

  /** Picks a level, and waits until it can be read. */
  async pick(level: string): Promise<void> {
    await this.the(`act:pick-${level}`).click();
    await expect(this.game.play).toHaveAttribute('data-level', level);
  }

  /** From the ending to the thanks. */
  async finish(): Promise<void> {
    await this.the('act:hand-over').click();
    const [none, done] = [this.the('act:no-promise'), this.the('act:done')];
    await expect(none.or(done)).toBeVisible();
    if (await none.isVisible()) await none.click();
    await done.click();
    await expect(this.the('act:kiosk-end')).toBeVisible();
  }

  /** The visitor makes room for the next. */
  async end(): Promise<void> {
    await this.the('act:kiosk-end').click();
    await expect(this.loop).toBeVisible();
  }

  /** Staff tap the corner. */
  async callStaff(): Promise<void> {
    const width = await this.page.evaluate(() => innerWidth);
    for (let tap = 0; tap < 5; tap += 1) await this.page.mouse.click(width - 20, 20);
  }

  /** All rows of some tables of the device. */
  rows(): Promise<Rows> {
    return this.page.evaluate(
      () =>
        new Promise<Rows>((resolve, reject) => {
          const opening = indexedDB.open('qinglian');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const tables = ['players', 'attempts', 'pictures', 'counted', 'visits', 'kiosk'];
            const work = opening.result.transaction(tables);
            const asked = tables.map((table) => [table, work.objectStore(table).getAll()] as const);
            work.onerror = () => reject(work.error);
            work.oncomplete = () => {
              opening.result.close();
              resolve(
                Object.fromEntries(
                  asked.map(([table, { result }]) => [table, result]),
                ) as unknown as Rows,
              );
            };
          };
        }),
    );
  }

  /** Waits until nobody's rows are left, and says what was counted. */
  async wiped(): Promise<Total[]> {
    await expect
      .poll(async () => {
        const { players, attempts, pictures, counted, kiosk } = await this.rows();
        return [...players, ...attempts, ...pictures, ...counted].length + kiosk.length;
      })
      // The settings alone.
      .toBe(1);
    return (await this.rows()).visits;
  }
}
