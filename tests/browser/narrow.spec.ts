// On a narrow phone nothing is cut off at the side, in either language.
import { cutOff } from '../driver/fit.ts';
import { arrive } from '../driver/pupil.ts';
import { enterConsole } from '../driver/teacher.ts';
import { expect, test } from '../driver/test.ts';

const PAGES = [
  '/#/',
  '/#/who',
  '/#/home',
  '/#/settings',
  '/#/credits',
  '/#/join',
  '/#/card',
  '/#/nowhere',
  '/teacher.html',
  '/teacher.html#attempts',
  '/teacher.html#results',
];

for (const language of ['zh-TW', 'en'] as const) {
  test(`in ${language} every page fits a phone 320 points wide`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await arrive(page, '一二三四五六七八九十甲乙', '99');
    if (language === 'en') {
      await page.goto('/#/settings');
      await page.locator('[data-do="act:set-language-en"]').click();
    }
    for (const address of PAGES) {
      // The first look at the console is its gate.
      if (address.includes('#') && address.startsWith('/teacher'))
        await enterConsole(page, address);
      else await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await cutOff(page), address).toEqual([]);
    }
  });
}
