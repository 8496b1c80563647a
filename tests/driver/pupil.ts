// Who plays: making oneself known on a device, and the home page with its levels.
import { expect, type Locator, type Page } from '@playwright/test';

/** From the title to the question who plays. */
export async function start(page: Page): Promise<void> {
  await page.goto('/');
  await page.locator('[data-do="act:start"]').click();
}

/** Types a nickname and a seat number (either may be empty) and says "that is me". */
export async function sayName(page: Page, name: string, seat = ''): Promise<void> {
  const [nickname, number] = [page.getByRole('textbox').first(), page.getByRole('textbox').last()];
  await nickname.fill(name);
  await number.fill(seat);
  await page.locator('[data-do="act:that-is-me"]').click();
}

/** A new player comes to the home page. */
export async function arrive(page: Page, name: string, seat = ''): Promise<void> {
  await page.goto('/#/who');
  await sayName(page, name, seat);
  await expect(cards(page).first()).toBeVisible();
}

/** Goes into a level from home: to its place on the map, and in. */
export async function enter(page: Page, level: string): Promise<void> {
  await card(page, level).click();
  await page.locator('[data-do="act:play"]').click();
  await expect(page.locator('[data-level]')).toHaveAttribute('data-level', level);
}

/** The places (or, in the list, the cards) of all levels. */
export const cards = (page: Page): Locator => page.locator('[data-do^="act:open-"]');

/** The place of one level, with what was done there. */
export const card = (page: Page, level: string): Locator =>
  page.locator(`[data-do="act:open-${level}"]`);
