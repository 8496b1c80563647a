// A teacher before the class: keys and a clicker alone, as they stand in the teacher's menu.
import { expect, type Locator, type Page } from '@playwright/test';
import type { Lesson, Phase } from '../../src/classroom/lesson.ts';
import { Game } from './game.ts';
import { enterConsole } from './teacher.ts';

/** What a class is at. */
export type Moment = 'reading' | 'choice' | 'activity' | 'ending';

export class Projector {
  readonly page: Page;
  readonly game: Game;
  /** The choice before the class. */
  readonly round: Locator;

  constructor(page: Page) {
    this.page = page;
    this.game = new Game(page);
    this.round = page.locator('.class-round');
  }

  /** Opens the page on which a lesson is planned. */
  static async plan(page: Page): Promise<Projector> {
    await enterConsole(page, '/teacher.html#lesson');
    await expect(page.locator('[data-do="act:begin-lesson"]')).toBeVisible();
    return new Projector(page);
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  /** Waits for what the class is at. */
  async moment(): Promise<Moment> {
    const play = this.page.locator('.play[data-level]');
    await expect(play).toBeVisible();
    const shown = (await play.getAttribute('class')) ?? '';
    if (shown.includes('shows-choice')) return 'choice';
    if (shown.includes('shows-ending')) return 'ending';
    const asks =
      shown.includes('shows-activity') && (await this.game.the('continue').count()) === 0;
    return asks ? 'activity' : 'reading';
  }

  /** Reads on, line by line, to whatever the class must do. */
  async readOn(): Promise<Moment> {
    for (;;) {
      const moment = await this.moment();
      if (moment !== 'reading') return moment;
      const play = this.page.locator('.play[data-level]');
      const before = (await play.getAttribute('data-moment')) ?? '';
      await this.press('PageDown');
      await expect(play).not.toHaveAttribute('data-moment', before);
    }
  }

  async expectPhase(phase: Phase): Promise<void> {
    await expect(this.round).toHaveAttribute('data-phase', phase);
  }

  /** Goes on with the clicker, to a phase. */
  async onTo(phase: Phase): Promise<void> {
    await this.press('PageDown');
    await this.expectPhase(phase);
  }

  /** Counts hands: so many for the first option, for the second … */
  async hands(counts: readonly number[]): Promise<void> {
    for (const [nth, count] of counts.entries()) {
      await this.press(String(nth + 1));
      for (let hand = 0; hand < count; hand += 1) await this.press('ArrowUp');
      await expect(this.page.locator('.counting .now output')).toHaveText(String(count));
    }
  }

  /** Taps seats by keyboard: for the first option, for the second … */
  async seats(seats: readonly (readonly number[])[]): Promise<void> {
    for (const [nth, called] of seats.entries()) {
      await this.press(String(nth + 1));
      for (const seat of called) {
        await this.game.the(`round:seat-${seat}`).focus();
        await this.press('Enter');
        await expect(this.game.the(`round:seat-${seat}`)).toHaveClass(/voted/);
      }
    }
  }

  /** The numbers of the bars on the screen, by option. */
  bars(): Promise<Record<string, number>> {
    return this.page
      .locator('[data-votes]')
      .evaluateAll((cells) =>
        Object.fromEntries(
          cells.map((cell) => [cell.getAttribute('data-votes') ?? '', Number(cell.textContent)]),
        ),
      );
  }

  /** Takes what is decided, and waits until the question is gone. */
  async decide(): Promise<void> {
    await this.expectPhase('decide');
    const asked = await this.round.elementHandle();
    await this.press('PageDown');
    await this.page.waitForFunction((round) => !round?.isConnected, asked);
  }

  /** The lesson as the device has it. */
  kept(): Promise<Lesson> {
    return this.page.evaluate(
      () =>
        new Promise<Lesson>((resolve, reject) => {
          const id = location.hash.split('/')[1] ?? '';
          const opening = indexedDB.open('qinglian');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const reading = opening.result.transaction('lessons').objectStore('lessons').get(id);
            reading.onerror = () => reject(reading.error);
            reading.onsuccess = () => {
              opening.result.close();
              resolve(reading.result as Lesson);
            };
          };
        }),
    );
  }
}
