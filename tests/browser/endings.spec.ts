// Every ending of every level can be played to, and in English as well.
import { Dice } from '../driver/dice.ts';
import { Game } from '../driver/game.ts';
import { levelFile, levelIds, waysToEndings } from '../driver/levels.ts';
import { expect, test } from '../driver/test.ts';

for (const id of levelIds()) {
  const { level, words } = levelFile(id);
  const ways = waysToEndings(level);
  const endings = Object.values(level.scenes)
    .flatMap(({ steps }) => steps)
    .flatMap((step) => ('end' in step ? [step] : []));

  for (const { end, title } of endings) {
    test(`${id}: a player can come to the ending ${end}`, async ({ page }) => {
      const game = await Game.open(page, id);
      expect(await game.playTo(ways.get(end) ?? [])).toBe(end);
      await expect(page.getByRole('heading', { name: words[title] ?? '' })).toBeVisible();
      await game.lookBack();
      await expect(page.getByRole('main')).toContainText(words[level.title] ?? '');
    });
  }

  test(`${id}: whoever plays by chance comes to an ending`, async ({ page }) => {
    const game = await Game.open(page, id);
    expect(ways.has(await game.walk(new Dice(7)))).toBe(true);
  });

  test(`${id}: the whole story can be read in English`, async ({ page }) => {
    const english = levelFile(id, 'en').words;
    const [end, way] = [...ways].at(-1) ?? ['', []];
    const title = endings.find((ending) => ending.end === end)?.title ?? '';
    await page.goto('/');
    await page.locator('[data-do="act:language"]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    const game = await Game.open(page, id);
    expect(await game.playTo(way)).toBe(end);
    await expect(page.getByRole('heading', { name: english[title] ?? '' })).toBeVisible();
    await game.lookBack();
    // Not a word of Chinese is left on the page.
    await expect(page.getByRole('main')).not.toContainText(/\p{Script=Han}/u);
  });
}
