// Without a network: after one visit everything is there, from any folder of any server.
import type { Page } from '@playwright/test';
import { Game } from '../driver/game.ts';
import { bestWay, levelFile } from '../driver/levels.ts';
import { Site } from '../driver/site.ts';
import { test as base, expect } from '../driver/test.ts';

const test = base.extend<{ site: Site }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for it
  site: async ({}, use) => {
    const site = await Site.open();
    await use(site);
    await site.close();
  },
  baseURL: async ({ site }, use) => use(site.url),
});
test.use({ serviceWorkers: 'allow' });

/** Visits the title and stays until everything is kept. */
async function visit(page: Page): Promise<void> {
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-kept', 'whole', { timeout: 90_000 });
}

async function play(page: Page, id: string): Promise<void> {
  await page.goto(`./#/play/${id}`);
  const { decisions, ending } = bestWay(levelFile(id).level);
  expect(await new Game(page).playTo(decisions)).toBe(ending);
}

test('after one visit everything works from a cold start', async ({ page, context, site }) => {
  await visit(page);
  await page.close();
  await context.setOffline(true);
  await site.close();
  const cold = await context.newPage();
  await cold.goto('./');
  await expect(cold.getByRole('heading', { level: 1 })).toBeVisible();
  await play(cold, 'zhilian/lend-my-account');
});
