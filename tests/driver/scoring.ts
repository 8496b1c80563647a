// Scores candidates by their handles: points are given, and passages pointed out that bear them out.
import { expect, type Locator, type Page } from '@playwright/test';
import type { Answer } from '../../src/activities/rules.ts';
import type { Dice } from './dice.ts';
import { pick } from './picking.ts';

const the = (page: Page, handle: string): Locator => page.locator(`[data-do="${handle}"]`);

/** Whether the activity on the page is one of scoring. */
export const isScoring = async (page: Page): Promise<boolean> =>
  (await page.locator('[data-activity].rubric').count()) > 0;

/** Lays a candidate's papers and score sheet on the desk; of the two, the sheet where only one has room. */
async function layOut(page: Page, candidate: string): Promise<void> {
  const tab = the(page, `act:candidate-${candidate}`);
  if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
  await expect(tab).toHaveAttribute('aria-selected', 'true');
  const sheet = the(page, 'act:side-sheet');
  if (await sheet.isVisible()) await sheet.click();
}

/** Points to a passage as evidence, in whichever document it stands. */
async function cite(page: Page, criterion: string, passage: string): Promise<void> {
  await the(page, `act:evidence-${criterion}`).click();
  const cited = the(page, `act:cite-${passage}`);
  await expect(page.locator('[data-do^="act:cite-"]')).not.toHaveCount(0);
  for (const tab of await page.locator('[data-do^="act:open-"]').all()) {
    if ((await cited.count()) > 0) break;
    await tab.click();
    await expect(tab).toHaveAttribute('aria-selected', 'true');
  }
  await cited.click();
  await expect(page.locator(`[data-criterion="${criterion}"] .evidence.given`)).toHaveCount(1);
}

/** Gives the points and points out the evidence that an answer has. */
export async function score(page: Page, given: Answer): Promise<void> {
  for (const [item, to] of Object.entries(given)) {
    const [candidate = '', criterion = '', evidence] = item.split('/');
    await layOut(page, candidate);
    if (evidence) await cite(page, criterion, to);
    else await pick(the(page, `act:score-${criterion}-${to}`));
  }
}

/** Gives any points with any evidence. */
export async function scoreByChance(page: Page, dice: Dice): Promise<void> {
  const sheet = page.locator('[data-criterion]');
  await expect(sheet).not.toHaveCount(0);
  const criteria = await sheet.evaluateAll((rows) =>
    rows.map((row) => row.getAttribute('data-criterion') ?? ''),
  );
  const tabs = await page
    .locator('[data-do^="act:candidate-"]')
    .evaluateAll((all) =>
      all.map((tab) => tab.getAttribute('data-do')?.slice('act:candidate-'.length) ?? ''),
    );
  for (const candidate of tabs.filter((id) => id !== '+all')) {
    await layOut(page, candidate);
    for (const criterion of criteria) {
      const row = page.locator(`[data-criterion="${criterion}"]`);
      await pick(dice.pick(await row.getByRole('radio').all()));
      await the(page, `act:evidence-${criterion}`).click();
      await dice.pick(await page.locator('[data-do^="act:cite-"]').all()).click();
      await expect(row.locator('.evidence.given')).toHaveCount(1);
    }
  }
}

/** Holds the points and the evidence that are shown against an answer. */
export async function expectScored(page: Page, given: Answer): Promise<void> {
  for (const [item, to] of Object.entries(given)) {
    const [candidate = '', criterion = '', evidence] = item.split('/');
    await layOut(page, candidate);
    if (!evidence) {
      await expect(the(page, `act:score-${criterion}-${to}`)).toBeChecked();
      continue;
    }
    await the(page, `act:evidence-${criterion}`).click();
    await expect(the(page, `act:cite-${to}`)).toHaveAttribute('aria-pressed', 'true');
    await the(page, 'act:no-evidence').click();
  }
}
