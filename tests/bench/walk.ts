// Plays a level by its handles, whatever it holds.
import type { Page } from '@playwright/test';
import { Dice } from '../driver/dice.ts';
import { fumble } from '../driver/hands.ts';

/** Where a play stands. */
export type Stand = 'continue' | 'choice' | 'activity' | 'ending';

/** Waits until the play asks for something. */
export async function standing(page: Page): Promise<Stand> {
  const found = await page.waitForFunction(() => {
    const play = document.querySelector<HTMLElement>('.play');
    if (!play) return false;
    if (play.dataset.ending !== undefined) return 'ending';
    if (play.querySelector('[data-do="continue"]:not(:disabled)')) return 'continue';
    if (play.querySelector('[data-do^="choose:"]:not(:disabled)')) return 'choice';
    return play.querySelector('[data-activity]') ? 'activity' : false;
  });
  return (await found.jsonValue()) as Stand;
}

/** Does an activity as somebody who guesses, the same on every run, and hands it in. */
async function guess(page: Page): Promise<void> {
  await fumble(page, new Dice(1));
  await page.locator('[data-do="act:submit"]').click();
  await page.waitForSelector('.play [data-do="continue"]:not(:disabled)');
}

/** Takes the first option, and waits until the play has gone on from it. */
async function choose(page: Page): Promise<void> {
  const option = page.locator('[data-do^="choose:"]').first();
  const pressed = await option.elementHandle();
  await option.click();
  await page.waitForFunction((button) => !button?.isConnected, pressed);
}

/** Takes one step. @param pressContinue goes on from something read */
export async function step(page: Page, pressContinue: () => Promise<void>): Promise<Stand> {
  const stand = await standing(page);
  if (stand === 'continue') await pressContinue();
  if (stand === 'choice') await choose(page);
  if (stand === 'activity') await guess(page);
  return stand;
}
