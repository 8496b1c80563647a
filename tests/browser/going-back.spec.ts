// Going back from the end to look at another path: it is told apart, kept, and changes no score.
import { stored } from '../driver/device.ts';
import { Game } from '../driver/game.ts';
import { bestWay, levelFile, levelIds, waysToEndings } from '../driver/levels.ts';
import { enterConsole } from '../driver/teacher.ts';
import { expect, test } from '../driver/test.ts';
import { said } from '../driver/words.ts';

for (const id of levelIds()) {
  test(`${id}: who looks at another path comes back to the same score`, async ({ page }) => {
    const { level, words } = levelFile(id);
    const best = bestWay(level);
    const [other, way] = [...waysToEndings(level)].find(([end]) => end !== best.ending) ?? ['', []];
    const game = await Game.open(page, id);
    await game.playTo(best.decisions);
    await game.lookBack();
    const main = page.getByRole('main');
    const endings = (met: number) =>
      said('debrief.endings', { met, all: waysToEndings(level).size });
    await expect(main).toContainText(endings(1));

    await game.the('act:rewind-0').click();
    await expect(game.play).toContainText(said('play.exploring'));
    expect(await game.playTo(way)).toBe(other);
    await game.lookBack();
    await expect(main).toContainText(said('debrief.score', { score: 100 }));
    await expect(main).toContainText(endings(2));

    // Killed while looking around, it is still looking around.
    await game.the('act:to-ending').click();
    await expect(game.play).toHaveAttribute('data-ending', other);
    await stored(page);
    await page.reload();
    await expect(game.play).toHaveAttribute('data-ending', other);
    await game.the('act:return').click();
    await expect(game.play).toHaveAttribute('data-ending', best.ending);
    await expect(game.play).not.toContainText(said('play.exploring'));
    await stored(page);

    // The teacher sees which decisions were made in looking around, and the first score.
    await enterConsole(page, '/teacher.html#attempts');
    await page.getByRole('link', { name: said('teacher.details') }).click();
    await expect(page.getByText(said('teacher.exploring'), { exact: true })).toHaveCount(
      way.length,
    );
    await expect(page.getByText(said('teacher.first'), { exact: true })).toHaveCount(
      best.decisions.length,
    );
    await expect(page.getByRole('main')).toContainText(said('teacher.trust.verified'));
    const title = Object.values(level.scenes)
      .flatMap(({ steps }) => steps)
      .flatMap((step) => ('end' in step && step.end === best.ending ? [step.title] : []))[0];
    await expect(page.getByRole('main')).toContainText(words[title ?? ''] ?? '');
  });
}

test('another path can be left in its middle, and one’s own story goes on', async ({ page }) => {
  const id = 'chuanglian/lost-wallet';
  const { decisions, ending } = bestWay(levelFile(id).level);
  const game = await Game.open(page, id);
  await game.playTo(decisions);
  await game.lookBack();
  await game.the('act:rewind-0').click();
  await game.choose('peek');
  await game.goOn();
  await game.the('act:return').click();
  await expect(game.play).toHaveAttribute('data-ending', ending);
});

test('“again” begins a new attempt, and home keeps the best', async ({ page }) => {
  const id = 'chuanglian/lost-wallet';
  const { level } = levelFile(id);
  const game = await Game.open(page, id);
  await game.playTo(bestWay(level).decisions);
  await game.lookBack();
  await game.the('act:again').click();
  await expect(game.play).toHaveAttribute('data-scene', level.start);
  await game.playTo(waysToEndings(level).get('small-stone') ?? []);
  await game.lookBack();
  await game.the('act:home').click();
  await expect(game.the(`act:open-${id}`)).toContainText(said('home.best', { score: 100 }));
});

test('what was said can be read again', async ({ page }) => {
  const { words, level } = levelFile('chuanglian/lost-wallet');
  const game = await Game.open(page, 'chuanglian/lost-wallet');
  await game.choose('hand-in');
  await game.goOn();
  await page.getByRole('button', { name: said('play.backlog') }).click();
  const backlog = page.getByRole('dialog', { name: said('backlog.title') });
  const steps = level.scenes[level.start]?.steps ?? [];
  for (const step of steps) {
    if ('say' in step) await expect(backlog).toContainText(words[step.text] ?? '');
    if (!('choice' in step)) continue;
    const option = step.options.find((one) => one.id === 'hand-in');
    await expect(backlog).toContainText(
      said('backlog.chose', { option: words[option?.text ?? ''] ?? '' }),
    );
  }
  await page.keyboard.press('Escape');
  await expect(backlog).toHaveCount(0);
  await expect(game.the('continue')).toBeVisible();
});
