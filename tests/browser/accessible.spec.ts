// What a screen reader and a keyboard find on every page: names, order, language.
import type { Page } from '@playwright/test';
import { Game } from '../driver/game.ts';
import { answer } from '../driver/hands.ts';
import { bestWay, levelFile, levelIds } from '../driver/levels.ts';
import { openPage, PAGES } from '../driver/pages.ts';
import { arrive } from '../driver/pupil.ts';
import { enterConsole, Teacher } from '../driver/teacher.ts';
import { expect, test } from '../driver/test.ts';
import { said } from '../driver/words.ts';

/** What is wrong with the page, in words. */
async function wrongsOf(page: Page): Promise<string[]> {
  const told = await page.locator('body').ariaSnapshot();
  const nameless = [
    ...told.matchAll(
      /^\s*- (button|link|textbox|searchbox|slider|combobox|tab|dialog|img)\b(?! ").*/gm,
    ),
  ].map(([line]) => `without a name: ${line.trim()}`);
  const others = await page.evaluate(() => {
    const wrongs: string[] = [];
    const ids = new Set<string>();
    for (const { id } of document.querySelectorAll('[id]')) {
      if (ids.has(id)) wrongs.push(`twice: id ${id}`);
      ids.add(id);
    }
    for (const element of document.querySelectorAll<HTMLElement>('[tabindex]')) {
      if (element.tabIndex > 0) wrongs.push(`out of order: ${element.outerHTML.slice(0, 80)}`);
    }
    for (const image of document.querySelectorAll('img:not([alt])')) {
      wrongs.push(`without alt: ${image.outerHTML.slice(0, 80)}`);
    }
    for (const hidden of document.querySelectorAll('[aria-hidden="true"]')) {
      for (const inside of hidden.querySelectorAll<HTMLElement>(
        'a[href], button, input, textarea',
      )) {
        if (inside.tabIndex >= 0) wrongs.push(`hidden, and still in the tab order`);
      }
    }
    const handles = [...document.querySelectorAll('[data-do]')].map((one) =>
      one.getAttribute('data-do'),
    );
    for (const handle of handles) {
      if (handles.indexOf(handle) !== handles.lastIndexOf(handle)) wrongs.push(`twice: ${handle}`);
    }
    if (document.querySelectorAll('main').length !== 1) wrongs.push('not one main part');
    if (document.title === '') wrongs.push('without a title');
    return wrongs;
  });
  return [...nameless, ...others];
}

test('every page outside of a play can be heard and walked through', async ({ page }) => {
  await arrive(page, '小廉', '7');
  for (const address of PAGES) {
    await openPage(page, address);
    expect(await wrongsOf(page), address).toEqual([]);
  }
});

for (const id of levelIds()) {
  test(`${id}: every moment of a play can be heard and walked through`, async ({ page }) => {
    const { decisions } = bestWay(levelFile(id).level);
    const game = await Game.open(page, id);
    const check = async (where: string) => expect(await wrongsOf(page), where).toEqual([]);
    await check('the first line');
    await page.getByRole('button', { name: said('play.backlog') }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await check('the backlog');
    await page.keyboard.press('Escape');
    for (const decision of decisions) {
      await game.continueTo(decision.kind === 'choice' ? 'choice' : 'activity');
      await check(decision.id);
      if (decision.kind === 'choice') {
        await game.choose(decision.option);
        await check(`after ${decision.id}`);
        continue;
      }
      await answer(page, decision.answer);
      await check(`${decision.id} answered`);
      await game.submit();
      await check(`${decision.id} handed in`);
    }
    await game.continueTo('ending');
    await check('the ending');
    await game.lookBack();
    await check('the look back');
    await game.the('act:to-ending').click();
    await game.the('act:certificate').click();
    await expect(page.getByRole('article')).toBeVisible();
    await check('the certificate');
    await game.the('act:badge').click();
    await expect(page.getByRole('figure')).toBeVisible();
    await check('the promise badge');
    await Teacher.open(page);
    await check('the console');
    await page.getByRole('link', { name: said('teacher.details') }).click();
    await expect(page.getByRole('link', { name: said('teacher.back') })).toBeVisible();
    await check('one attempt in the console');
  });
}

test('the page says in which language it is', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant-TW');
  await expect(page).toHaveTitle(/青廉學院/);
  await page.locator('[data-do="act:language"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await enterConsole(page, '/teacher.html#attempts');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle(new RegExp(said('teacher.title', {}, 'en')));
});
