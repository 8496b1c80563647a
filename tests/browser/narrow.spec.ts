// On a narrow phone nothing is cut off at the side, in either language.
import type { Page } from '@playwright/test';
import { arrive } from '../driver/pupil.ts';
import { expect, test } from '../driver/test.ts';

const PAGES = [
  '/#/',
  '/#/who',
  '/#/home',
  '/#/settings',
  '/#/credits',
  '/#/nowhere',
  '/teacher.html',
];

/** What reaches out of the window at a side, and not within something that scrolls, or the map. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    return [...document.querySelectorAll('main :is(h1, h2, h3, p, a, button, input, select, img)')]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        const out = left < -1 || right > innerWidth + 1;
        return width > 0 && out && !scrolls(element) && !element.closest('.map');
      })
      .map((element) => element.outerHTML.slice(0, 90));
  });

for (const language of ['zh-TW', 'en'] as const) {
  test(`in ${language} every page fits a phone 320 points wide`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await arrive(page, '一二三四五六七八九十甲乙', '99');
    if (language === 'en') {
      await page.goto('/#/settings');
      await page.locator('[data-do="act:set-language-en"]').click();
    }
    for (const address of PAGES) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await cutOff(page), address).toEqual([]);
    }
  });
}
