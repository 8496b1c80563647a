// The pages of the game outside of a play, each known by its heading.
import { expect, type Page } from '@playwright/test';
import type { Locale } from '../../src/base/words.ts';
import type { TextKey } from '../../src/text/text.ts';
import { said } from './words.ts';

/** The headings of the pages, by their addresses. */
const HEADINGS = {
  '/#/': 'app.name',
  '/#/who': 'who.title',
  '/#/home': 'home.title',
  '/#/settings': 'settings.title',
  '/#/credits': 'credits.title',
  '/#/join': 'join.title',
  '/#/card': 'card.title',
  '/#/pictures': 'pictures.title',
  '/#/nowhere': 'lost.title',
} as const satisfies Record<string, TextKey>;

type Address = keyof typeof HEADINGS;

/** The addresses of the pages. */
export const PAGES = Object.keys(HEADINGS) as Address[];

/** Goes to a page, and waits until it is the one that shows. */
export async function openPage(page: Page, address: Address, locale: Locale = 'zh'): Promise<void> {
  await page.goto(address);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(said(HEADINGS[address], {}, locale));
}
