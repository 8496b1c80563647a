// Steers a project by its handles: acts are done, rounds closed, rounds that are over looked back at.
import { expect, type Locator, type Page } from '@playwright/test';
import type { Answer } from '../../src/activities/rules.ts';
import type { Dice } from './dice.ts';

const the = (page: Page, handle: string): Locator => page.locator(`[data-do="${handle}"]`);

/** Whether the activity on the page is one of steering. */
export const isSteering = async (page: Page): Promise<boolean> =>
  (await page.locator('[data-activity].steer').count()) > 0;

const cardsOf = (page: Page): Promise<Locator[]> => page.locator('[data-do^="act:do-"]').all();

const idOf = async (card: Locator): Promise<string> =>
  (await card.getAttribute('data-do'))?.slice('act:do-'.length) ?? '';

/** Closes the round that is played, and goes on to the next if there is one. */
export async function closeRound(page: Page): Promise<void> {
  const round = await page.locator('.round[data-round]').getAttribute('data-round');
  await the(page, 'act:close-round').click();
  await expect(page.locator(`.passed[data-round="${round}"]`)).toBeVisible();
  const next = the(page, 'act:next-round');
  await next.or(page.locator('.last-round')).waitFor();
  if ((await next.count()) === 0) return;
  await next.click();
  await expect(page.locator('.round[data-round]')).toBeVisible();
}

/** Does what an answer names, round by round, and closes the rounds that it calls over. */
export async function steer(page: Page, given: Answer): Promise<void> {
  await expect(page.locator('[data-round]')).toHaveCount(1);
  while ((await the(page, 'act:close-round').count()) > 0) {
    for (const card of await cardsOf(page)) {
      if (given[await idOf(card)] !== 'on') continue;
      await card.click();
      await expect(card).toHaveAttribute('aria-pressed', 'true');
    }
    const round = await page.locator('.round[data-round]').getAttribute('data-round');
    if (given[round ?? ''] !== 'over') return;
    await closeRound(page);
  }
}

/** Tries some act in every round, and closes them all. */
export async function steerByChance(page: Page, dice: Dice): Promise<void> {
  await expect(page.locator('[data-round]')).toHaveCount(1);
  while ((await the(page, 'act:close-round').count()) > 0) {
    await dice.pick(await cardsOf(page)).click();
    await closeRound(page);
  }
}

/** Holds what is shown as done, in the round that is played and in those that are over, against an answer. */
export async function expectSteered(page: Page, given: Answer): Promise<void> {
  const acts = new Set(Object.keys(given).filter((item) => given[item] === 'on'));
  for (const card of await cardsOf(page)) {
    const done = acts.delete(await idOf(card));
    await expect(card).toHaveAttribute('aria-pressed', String(done));
  }
  for (const look of await page.locator('[data-do^="act:look-"]').all()) {
    const round = (await look.getAttribute('data-do'))?.slice('act:look-'.length);
    await look.click();
    const passed = page.locator(`.passed[data-round="${round}"]`);
    await expect(passed).toBeVisible();
    for (const act of await passed.locator('[data-act]').all()) {
      const id = (await act.getAttribute('data-act')) ?? '';
      expect(acts.delete(id), `${id} was done`).toBe(true);
    }
  }
  expect([...acts], 'is shown as done').toEqual([]);
  const back = the(page, 'act:next-round');
  if ((await back.count()) > 0) await back.click();
}
