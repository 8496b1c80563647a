// A visitor who does what comes to mind: touches, picks, plays, writes, is done, or walks away.
import type { Page } from '@playwright/test';
import type { Dice } from '../driver/dice.ts';
import { Game } from '../driver/game.ts';
import { laidOut, write } from '../driver/hands.ts';
import type { Sight } from './sight.ts';

/** What is written after the mark, so that it is enough. */
const REASONS = '因為規格應該讓每一家都有機會。'.repeat(8);

/** Something of one visitor was seen by the next. */
export class Leak extends Error {}

export class Monkey {
  readonly page: Page;
  readonly dice: Dice;
  readonly game: Game;
  /** Stands in everything that is written, and nowhere else. */
  readonly mark: string;
  /** How often something was written. */
  wrote = 0;

  constructor(page: Page, dice: Dice, mark: string) {
    this.page = page;
    this.dice = dice;
    this.game = new Game(page);
    this.mark = mark;
  }

  /**
   * Taps on one of some elements, where it is: what has just gone, or lies under something, is missed.
   * @returns the handle of what was tapped on; undefined if there was nothing
   */
  async tap(selector: string): Promise<string | undefined> {
    const found = await this.page.evaluate(
      ([wanted, chance]) => {
        const all = [...document.querySelectorAll<HTMLElement>(wanted)].filter(
          (one) => one.checkVisibility() && !one.matches(':disabled'),
        );
        const one = all[chance % all.length];
        if (!one) return undefined;
        one.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = one.getBoundingClientRect();
        return { handle: one.dataset.do ?? '', x: left + width / 2, y: top + height / 2 };
      },
      [selector, this.dice.throw(1000)] as const,
    );
    if (!found) return undefined;
    if (this.dice.throw(2) === 0) await this.page.touchscreen.tap(found.x, found.y);
    else await this.page.mouse.click(found.x, found.y);
    return found.handle;
  }

  /** One step of a play. */
  async play(): Promise<void> {
    const wanted = await this.game.wanted();
    if (wanted === 'continue') return this.#readOn(1 + this.dice.throw(12));
    if (wanted === 'activity') {
      await laidOut(this.page);
      await this.#leaveMark();
    }
    await (this.#isWritten ? this.game.submit() : this.game.stumble(this.dice));
    this.#isWritten = false;
  }

  #isWritten = false;

  /** Reads some lines, as fast as can be. */
  async #readOn(lines: number): Promise<void> {
    await this.page.evaluate(async (most) => {
      const shown = () => document.querySelector<HTMLElement>('[data-level]')?.dataset.moment;
      for (let line = 0; line < most; line += 1) {
        const button = document.querySelector<HTMLElement>('[data-do="continue"]');
        if (!button) return;
        const before = shown();
        button.click();
        // The next line shows once this one is kept.
        for (let frame = 0; frame < 60 && button.isConnected && shown() === before; frame += 1) {
          await new Promise((drawn) => requestAnimationFrame(drawn));
        }
      }
    }, lines);
  }

  /** Writes wherever one may. */
  async #leaveMark(): Promise<void> {
    const the = (handle: string) => this.page.locator(`[data-do="${handle}"]`);
    if ((await the('act:write').count()) > 0) {
      this.#find(await the('act:write').inputValue());
      await write(this.page, `${this.mark} ${REASONS}`);
      this.#isWritten = true;
    } else if ((await the('act:tool-slogan').count()) > 0) {
      await the('act:tool-slogan').click();
      this.#find(await the('act:slogan').inputValue());
      await the('act:slogan').fill(this.mark);
    } else return;
    this.wrote += 1;
  }

  /** Whoever comes finds nothing that others wrote. */
  #find(text: string): void {
    if (text !== '' && !text.includes(this.mark)) throw new Leak(`written before: ${text}`);
  }

  /** Does the next thing at what is seen. @param more whether there is still time to play */
  async step({ at }: Sight, more: boolean): Promise<string | undefined> {
    const { dice } = this;
    switch (at) {
      case 'loop':
        return this.tap('[data-do="act:kiosk-begin"]');
      case 'start':
        return this.tap('[data-do^="act:speak-"]');
      case 'levels':
        return this.tap(more ? '.kiosk-card' : '[data-do="act:kiosk-end"]');
      case 'play':
        if (!more) return this.tap('.play-bar button:first-child');
        await this.play();
        return 'play';
      case 'ending':
        return this.tap(`[data-do="act:${dice.throw(8) === 0 ? 'look-back' : 'hand-over'}"]`);
      case 'back':
        return this.tap('[data-do="act:to-ending"]');
      case 'end':
        return this.tap('main [data-do]:not([data-do="act:print"], [data-do="act:again"])');
      case 'thanks':
        return this.tap(`[data-do="act:${more && dice.throw(2) === 0 ? 'another' : 'kiosk-end'}"]`);
      case 'asked':
        return this.tap('[data-do="act:here"]');
      case 'alert':
        return this.tap('[data-do="act:leave"]');
      default:
        return undefined;
    }
  }
}
