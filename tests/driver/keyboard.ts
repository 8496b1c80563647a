// A person without a pointer: Tab, Enter, Space, arrows and numbers.
import { expect, type Page } from '@playwright/test';

/** More than any page has to stop at. */
const FAR = 120;

/** The handle of what has the focus; empty if it has none. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-do') ?? '');

/** Goes with Tab until a handle has the focus, which must show itself. */
export async function tabTo(page: Page, handle: string): Promise<void> {
  const sought = page.locator(`[data-do="${handle}"]`);
  // What was done before may not show yet.
  await expect(sought).not.toHaveCount(0);
  for (let stops = 0; (await focused(page)) !== handle; stops += 1) {
    const gone = (await sought.count()) === 0;
    if (gone || stops > FAR) throw new Error(`Tab never came to ${handle}`);
    await page.keyboard.press('Tab');
  }
  const ring = await page.evaluate(() => {
    const element = document.activeElement;
    if (!element?.matches(':focus-visible')) return 'not shown';
    // The ring is drawn round the control itself, over it, or round the paper that it lies on.
    const drawn = [getComputedStyle(element), getComputedStyle(element, '::after')];
    const around = [element.parentElement, element.parentElement?.parentElement];
    for (const one of around) if (one) drawn.push(getComputedStyle(one));
    return drawn.some((style) => style.outlineStyle === 'solid') ? 'shown' : 'not shown';
  });
  expect(ring, `the focus on ${handle}`).toBe('shown');
}

/** Goes to a control and presses it. */
export async function pressAt(page: Page, handle: string): Promise<void> {
  await tabTo(page, handle);
  await page.keyboard.press('Enter');
}

/**
 * Chooses one of several radio buttons: the group is entered with Tab, and gone through with arrows.
 * @param group the beginning of their handles @param wanted the rest of the handle
 */
export async function chooseAt(page: Page, group: string, wanted: string): Promise<void> {
  const buttons = page.locator(`[data-do^="${group}"]`);
  await tabTo(page, (await buttons.first().getAttribute('data-do')) ?? '');
  await page.keyboard.press('Space');
  for (let left = await buttons.count(); left > 0; left -= 1) {
    if ((await focused(page)) === `${group}${wanted}`) break;
    await page.keyboard.press('ArrowDown');
  }
  await expect(page.locator(`[data-do="${group}${wanted}"]`)).toBeChecked();
}
