// The short form of the soak (`npm run soak`): a monkey at a kiosk, while things go wrong.
import { expect, test } from '@playwright/test';
import { spend } from '../soak/day.ts';
import { soakOf } from '../soak/plans.ts';

const VISITS = 120;
const SEED = 20_261_127;

for (const { stage, plan } of soakOf(VISITS, SEED, 0)) {
  // A stage is drawn in the long form alone.
  if (stage === 'drawn') continue;
  const visits = VISITS / 2;
  test(`${plan.name} of ${visits} visitors leaves nobody stuck, seen or uncounted`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(600_000);
    const day = await spend(browser, baseURL ?? '', { ...plan, visits });
    expect(day.breaches).toEqual([]);
    expect(day.counted).toEqual(day.seen);
    expect(day.seen.finished).toBeGreaterThan(0);
    expect(day.seen.finished + day.seen.left).toBeGreaterThan(visits / 2);
  });
}
