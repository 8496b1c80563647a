// The console shows how a class scored: for each level with a rubric, a table of who gave what.
import { activityOf } from '../../src/play/conditions.ts';
import { stored } from '../driver/device.ts';
import { Game } from '../driver/game.ts';
import { bestWay, levelFile, levelIds } from '../driver/levels.ts';
import { enterConsole } from '../driver/teacher.ts';
import { expect, test } from '../driver/test.ts';
import { said } from '../driver/words.ts';

for (const id of levelIds()) {
  const { level, words } = levelFile(id);
  const { decisions } = bestWay(level);
  const rubrics = decisions.flatMap((one) => {
    const step = one.kind === 'activity' ? activityOf(level, one.id) : undefined;
    return step?.activity === 'rubric' ? [step] : [];
  });
  if (rubrics.length === 0) continue;
  test(`${id}: the scores of a class stand beside the reference`, async ({ page }) => {
    const game = await Game.open(page, id);
    await game.playTo(decisions);
    await stored(page);
    await enterConsole(page, '/teacher.html#attempts');
    const tables = page.getByRole('table').filter({ hasText: said('teacher.scores-whose') });
    await expect(page.getByRole('table').first()).toBeVisible();
    await expect(tables, 'only where one level is looked at').toHaveCount(0);
    await page.getByLabel(said('teacher.level')).selectOption(id);
    await expect(tables).toHaveCount(rubrics.length);
    for (const [nth, { text, candidates, criteria }] of rubrics.entries()) {
      await expect(tables.nth(nth)).toContainText(words[text] ?? text);
      await expect(tables.nth(nth)).toContainText(said('teacher.scores-counted', { count: 1 }));
      const rows = candidates.length * criteria.length;
      await expect(tables.nth(nth).locator('tbody tr')).toHaveCount(rows);
      await expect(tables.nth(nth).locator('.badge.good', { hasText: '1' })).toHaveCount(rows);
    }
  });
}
