// Plays the game as a person would: by its `data-do` handles and by roles, never by its insides.
import { expect, type Locator, type Page } from '@playwright/test';
import type { Decision } from '../../src/play/state.ts';
import type { Dice } from './dice.ts';
import { answer, fumble } from './hands.ts';

/** What a play asks for. */
export type Wanted = 'continue' | 'choice' | 'activity' | 'ending';

/** Whatever a play can ask for. */
const ASKS = '[data-ending], [data-do="continue"], [data-do^="choose:"], [data-do="act:submit"]';

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
  async wanted(): Promise<Wanted> {
    const { ending, handle } = await this.page
      .locator(ASKS)
      .first()
      .evaluate((element) => ({
        ending: element.getAttribute('data-ending'),
        handle: element.getAttribute('data-do'),
      }));
    if (ending !== null) return 'ending';
    if (handle === 'continue') return 'continue';
    return handle === 'act:submit' ? 'activity' : 'choice';
  }

  /** Goes on from what is read, once, by a click. */
  async goOn(): Promise<void> {
    await this.the('continue').click();
  }

  /**
   * Reads on to whatever asks for an answer. One press too many would be refused, and change nothing.
   * @param press how one goes on: with Enter, if nothing else is said
   */
  async readOn(
    press: () => Promise<void> = () => this.the('continue').press('Enter'),
  ): Promise<Wanted> {
    for (;;) {
      const wanted = await this.wanted();
      if (wanted !== 'continue') return wanted;
      await press().catch(async (fault: unknown) => {
        // What was read may have given way to a question meanwhile.
        if ((await this.wanted()) === 'continue') throw fault;
      });
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
    const wanted = await this.wanted();
    if (wanted === 'continue') await this.goOn();
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

  /** Everything that a screen reader would find: names, words, states. */
  told(): Promise<string> {
    return this.page.getByRole('main').ariaSnapshot();
  }

  async expectLine(words: string | RegExp): Promise<void> {
    await expect(this.play).toContainText(words);
  }

  /** From an ending to the look back. */
  async lookBack(): Promise<void> {
    await this.the('act:look-back').click();
    await expect(this.the('act:home')).toBeVisible();
  }
}
