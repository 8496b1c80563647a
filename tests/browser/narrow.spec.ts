// On a narrow phone nothing is cut off at the side, in either language.
import { cutOff } from '../driver/fit.ts';
import { openPage, PAGES } from '../driver/pages.ts';
import { arrive } from '../driver/pupil.ts';
import { enterConsole, turnTo } from '../driver/teacher.ts';
import { expect, test } from '../driver/test.ts';

for (const language of ['zh-TW', 'en'] as const) {
  test(`in ${language} every page fits a phone 320 points wide`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await arrive(page, '一二三四五六七八九十甲乙', '99');
    if (language === 'en') {
      await page.goto('/#/settings');
      await page.locator('[data-do="act:set-language-en"]').click();
    }
    for (const address of PAGES) {
      await openPage(page, address, language === 'en' ? 'en' : 'zh');
      expect(await cutOff(page), address).toEqual([]);
    }
    await page.goto('/teacher.html');
    await expect(page.locator('[data-do="act:set-pin"]')).toBeVisible();
    expect(await cutOff(page), 'the gate').toEqual([]);
    await enterConsole(page);
    for (const at of ['attempts', 'results'] as const) {
      await turnTo(page, { at });
      expect(await cutOff(page), at).toEqual([]);
    }
  });
}
