// Answers on a phone by its handles: goes to whoever waits, and sends, asks, mutes or reports.
import { expect, type Locator, type Page } from '@playwright/test';
import type { Answer } from '../../src/activities/rules.ts';
import type { Dice } from './dice.ts';

const the = (page: Page, handle: string): Locator => page.locator(`[data-do="${handle}"]`);

/** Whether the activity on the page is a chat. */
export const isChatting = async (page: Page): Promise<boolean> =>
  (await page.locator('.bench.chat').count()) > 0;

/** Does not wait for what is being typed. */
async function hurry(page: Page): Promise<void> {
  const button = the(page, 'act:hurry');
  // The last message may come while one reaches for the button.
  if ((await button.count()) > 0) await button.click({ timeout: 2_000 }).catch(() => {});
}

/** Opens conversation after conversation until what is sought stands on the phone. */
async function talkWhere(page: Page, sought: Locator): Promise<void> {
  const threads = page.locator('[data-do^="act:thread-"]');
  // The hands of a kind are fetched when they are needed.
  await expect(threads.first()).toBeVisible();
  await hurry(page);
  for (const thread of await threads.all()) {
    if ((await sought.count()) > 0) return;
    await thread.click();
    await expect(thread).toHaveAttribute('aria-selected', 'true');
    await hurry(page);
  }
}

/** Where it stands in a conversation that something was done about a turn. */
export const told = (page: Page, turn: string, act: string): Locator =>
  page.locator(`[data-entry="${turn}/${act}"]`);

/** Does something about a turn. @param act a reply, or `ask`, `mute`, `report` */
export async function respond(page: Page, turn: string, act: string): Promise<void> {
  const button = the(page, `act:turn-${turn}/${act}`);
  await talkWhere(page, button);
  await button.click();
  await expect(told(page, turn, act)).toBeVisible();
}

/** What an answer says was done: about which turn, and what. */
const actsOf = (given: Answer): { turn: string; act: string }[] =>
  Object.entries(given).map(([item, to]) => {
    const [turn = '', asked] = item.split('/');
    return { turn, act: asked ?? to };
  });

/** Gives an answer, in its order. */
export async function chat(page: Page, given: Answer): Promise<void> {
  for (const { turn, act } of actsOf(given)) await respond(page, turn, act);
}

/** Does anything about everything. */
export async function chatByChance(page: Page, dice: Dice): Promise<void> {
  const acts = page.locator('[data-do^="act:turn-"]:enabled');
  while (await the(page, 'act:submit').isDisabled()) {
    await talkWhere(page, acts);
    const handles = await acts.evaluateAll((all) =>
      all.map((one) => one.getAttribute('data-do') ?? ''),
    );
    const handle = dice.pick(handles);
    await the(page, handle).click();
    await expect(the(page, handle).and(page.locator(':enabled'))).toHaveCount(0);
  }
}

/** Holds what stands on the phone against an answer. */
export async function expectChatted(page: Page, given: Answer): Promise<void> {
  for (const { turn, act } of actsOf(given)) {
    await talkWhere(page, told(page, turn, act));
    await expect(told(page, turn, act)).toHaveCount(1);
  }
}
