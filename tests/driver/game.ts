// Plays the game as a person would: by its `data-do` handles and by roles, never by its insides.
import { expect, type Locator, type Page } from '@playwright/test';
import type { Decision } from '../../src/play/state.ts';
import type { Dice } from './dice.ts';
import { answer, fumble, laidOut, settled } from './hands.ts';

/** What a play asks for. */
export type Wanted = 'continue' | 'choice' | 'activity' | 'ending';

/** Whatever a play can ask for. */
const ASKS = '[data-ending], [data-do="continue"], [data-do^="choose:"], [data-do="act:submit"]';

/** What an element asks for. Runs in the page. */
function wantedBy(element: Element): Wanted {
  if (element.hasAttribute('data-ending')) return 'ending';
  const handle = element.getAttribute('data-do');
  if (handle === 'continue') return 'continue';
  return handle === 'act:submit' ? 'activity' : 'choice';
}

export class Game {
  readonly page: Page;
  /** The play on the page. */
  readonly play: Locator;

  constructor(page: Page) {
    this.page = page;
    this.play = page.locator('[data-level]');
  }

  /** Opens a level by its address. @param id `academy/slug` */
  static async open(page: Page, id: string): Promise<Game> {
    await page.goto(`/#/play/${id}`);
    const game = new Game(page);
    await expect(game.play).toHaveAttribute('data-level', id);
    return game;
  }

  /** A control by its handle. */
  the(handle: string): Locator {
    return this.page.locator(`[data-do="${handle}"]`);
  }

  /** Waits until the play asks for something, and says what. */
  wanted(): Promise<Wanted> {
    return this.page.locator(ASKS).first().evaluate(wantedBy);
  }

  /** Goes on from what is read, once, by a click. */
  async goOn(): Promise<void> {
    await this.the('continue').click();
  }

  /** Goes on if something is to be read, as fast as can be. @returns what was asked for */
  async #readOnce(): Promise<Wanted> {
    const asking = await this.page.locator(ASKS).first().elementHandle();
    if (!asking) throw new Error('nothing is asked');
    const wanted = await asking.evaluate(wantedBy);
    // What has meanwhile left the page is pressed in vain.
    if (wanted === 'continue') await asking.evaluate((button) => (button as HTMLElement).click());
    // Held on to, it would keep what has left the page in memory.
    await asking.dispose();
    return wanted;
  }

  /** What is asked, once it can be answered. */
  async #answerable(wanted: Wanted): Promise<Wanted> {
    if (wanted === 'activity') await laidOut(this.page);
    return wanted;
  }

  /** Reads on, as fast as can be, to whatever asks for an answer. */
  async readOn(): Promise<Wanted> {
    for (;;) {
      const wanted = await this.#readOnce();
      if (wanted !== 'continue') return this.#answerable(wanted);
    }
  }

  /**
   * Reads on in some manner. One press too many would be refused, and change nothing; where the button
   * has meanwhile given way to a question, the press may fail.
   */
  async readOnBy(press: () => Promise<void>): Promise<Wanted> {
    for (let vain = 0; ; ) {
      const wanted = await this.wanted();
      if (wanted !== 'continue') return this.#answerable(wanted);
      try {
        await press();
        vain = 0;
      } catch (fault) {
        vain += 1;
        if (vain > 5) throw fault;
      }
    }
  }

  /** Reads on to a choice, an activity or the ending, which must be what comes. */
  async continueTo(wanted: Wanted): Promise<void> {
    expect(await this.readOn()).toBe(wanted);
  }

  /** Reads on to a choice and takes an option. */
  async choose(option: string): Promise<void> {
    await this.continueTo('choice');
    await this.take(this.the(`choose:${option}`));
  }

  /** Presses an option and waits until its question is gone. */
  async take(option: Locator): Promise<void> {
    const pressed = await option.elementHandle();
    await option.click();
    await this.page.waitForFunction((button) => !button?.isConnected, pressed);
    await pressed?.dispose();
  }

  /** Hands in what was done in an activity, and waits until it shows how that went. */
  async submit(): Promise<void> {
    await this.the('act:submit').click();
    await expect(this.the('act:submit')).toHaveCount(0);
    await expect(this.the('continue')).toBeVisible();
  }

  /** Takes decisions one after another, reading on to each. */
  async decide(decisions: readonly Decision[]): Promise<void> {
    for (const decision of decisions) {
      if (decision.kind === 'choice') {
        await this.choose(decision.option);
      } else {
        await this.continueTo('activity');
        await answer(this.page, decision.answer);
        await this.submit();
      }
    }
  }

  /** Takes decisions and reads on to the ending. @returns its id */
  async playTo(decisions: readonly Decision[]): Promise<string> {
    await this.decide(decisions);
    await this.continueTo('ending');
    return this.ending();
  }

  /** Does whatever comes, by chance, once. @returns what it was */
  async stumble(dice: Dice): Promise<Wanted> {
    const wanted = await this.#readOnce();
    if (wanted === 'choice') {
      await this.take(dice.pick(await this.page.locator('[data-do^="choose:"]').all()));
    }
    if (wanted === 'activity') {
      await fumble(this.page, dice);
      await this.submit();
    }
    return wanted;
  }

  /** Plays by chance to an ending. @returns its id */
  async walk(dice: Dice): Promise<string> {
    while ((await this.stumble(dice)) !== 'ending');
    return this.ending();
  }

  /** The id of the ending that is shown. */
  async ending(): Promise<string> {
    return (await this.play.getAttribute('data-ending')) ?? '';
  }

  /** The scene that is shown. */
  async scene(): Promise<string> {
    return (await this.play.getAttribute('data-scene')) ?? '';
  }

  /** Everything that a screen reader would find once all has come: names, words, states. */
  async told(): Promise<string> {
    await settled(this.page);
    return this.page.getByRole('main').ariaSnapshot();
  }

  async expectLine(words: string | RegExp): Promise<void> {
    await expect(this.play).toContainText(words);
  }

  /** From an ending to the look back. */
  async lookBack(): Promise<void> {
    await this.the('act:look-back').click();
    await expect(this.the('act:to-ending')).toBeVisible();
  }
}
