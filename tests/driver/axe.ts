// axe-core on a page: what it finds that is serious or critical.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const AXE = readFileSync(
  join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'),
  'utf8',
);

interface Found {
  violations: { id: string; impact?: string | null; nodes: { html: string }[] }[];
}

/** What moves for longer, in ms, is nothing that comes, e.g. a boat, or a ring that counts. */
const LONG = 10_000;

/** Waits until whatever moves or fades in has done so: half-faded words have no contrast. */
const arrived = (page: Page): Promise<unknown> =>
  page.evaluate((long) => {
    const ends = document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().endTime) < long);
    return Promise.allSettled(ends.map(({ finished }) => finished));
  }, LONG);

/** Serious and critical findings, e.g. `color-contrast: <p>…`. (Evaluated, for the policy bars script tags.) */
export async function seriousOn(page: Page): Promise<string[]> {
  await arrived(page);
  await page.evaluate(AXE);
  const { violations } = (await page.evaluate(
    'axe.run(document, { resultTypes: ["violations"] })',
  )) as Found;
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}
