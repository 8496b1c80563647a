// Plays a level by its handles, whatever it holds.
import type { Page } from '@playwright/test';

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

/** Does something in an activity, and hands it in once that is allowed. */
async function fumble(page: Page, turn: number): Promise<void> {
  for (const empty of await page.locator('[data-activity] textarea').all()) {
    if ((await empty.inputValue()) === '') await empty.fill('因為這樣對大家都公平。'.repeat(6));
  }
  await page.evaluate((n) => {
    const all = (handle: string) => [
      ...document.querySelectorAll<HTMLButtonElement>(`[data-activity] [data-do^="act:${handle}"]`),
    ];
    const submit = all('submit').find((button) => !button.disabled);
    if (submit) return submit.click();
    for (const verb of ['pick', 'place', 'mark', 'cite', 'hurry', 'go', 'turn']) {
      const handles = all(verb);
      handles[n % handles.length]?.click();
    }
  }, turn);
  await page.waitForTimeout(50);
}

/** Takes one step. @param turn number of the step @param pressContinue goes on from something read */
export async function step(
  page: Page,
  turn: number,
  pressContinue: () => Promise<void>,
): Promise<Stand> {
  const stand = await standing(page);
  if (stand === 'continue') await pressContinue();
  if (stand === 'choice') await page.locator('[data-do^="choose:"]').first().click();
  if (stand === 'activity') await fumble(page, turn);
  return stand;
}
