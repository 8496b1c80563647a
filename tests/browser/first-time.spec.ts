// A pupil who was never here: says who plays, plays a level as well as can be, and finds the stars at home.
import { Game } from '../driver/game.ts';
import { bestWay, levelFile } from '../driver/levels.ts';
import { arrive, card, enter, sayName, start } from '../driver/pupil.ts';
import { expect, test } from '../driver/test.ts';
import { said } from '../driver/words.ts';

const WALLET = 'chuanglian/lost-wallet';

test('a new pupil plays the wallet as well as can be, and home shows three stars', async ({
  page,
}) => {
  const { level, words } = levelFile(WALLET);
  const best = bestWay(level);
  await start(page);
  await expect(page.getByRole('heading', { name: said('who.title') })).toBeVisible();
  await sayName(page, '王小廉');
  await expect(page.getByRole('link', { name: '王小廉' })).toBeVisible();
  await expect(card(page, WALLET)).toContainText(said('home.new'));
  await enter(page, WALLET);

  const game = new Game(page);
  await expect(game.play).toHaveAttribute('data-scene', level.start);
  expect(await game.playTo(best.decisions)).toBe(best.ending);
  await game.lookBack();

  const debrief = page.getByRole('main');
  await expect(debrief).toContainText(said('debrief.score', { score: 100 }));
  await expect(page.getByRole('img', { name: said('debrief.stars', { count: 3 }) })).toBeVisible();
  const options = Object.values(level.scenes)
    .flatMap(({ steps }) => steps)
    .flatMap((step) => ('choice' in step ? [step] : []));
  for (const decision of best.decisions) {
    if (decision.kind !== 'choice') continue;
    const asked = options.find(({ choice }) => choice === decision.id);
    const turn = page.getByRole('listitem').filter({ hasText: words[asked?.text ?? ''] ?? '' });
    for (const option of asked?.options ?? []) {
      await expect(turn.first()).toContainText(words[option.text] ?? '');
    }
  }
  for (const question of level.talk) await expect(debrief).toContainText(words[question] ?? '');

  await game.the('act:home').click();
  await expect(card(page, WALLET)).toContainText(said('home.best', { score: 100 }));
  await expect(
    card(page, WALLET).getByRole('img', { name: said('home.stars', { count: 3 }) }),
  ).toBeVisible();
});

for (const { name, seat, shown } of [
  { name: '安', seat: '', shown: '安' },
  { name: '王小廉', seat: '', shown: '王小廉' },
  { name: '一二三四五六七八九十甲乙', seat: '', shown: '一二三四五六七八九十甲乙' },
  { name: '', seat: '7', shown: said('who.seat-label', { seat: 7 }) },
  { name: '', seat: '１２', shown: said('who.seat-label', { seat: 12 }) },
  { name: '  安安 ', seat: '99', shown: `${said('who.seat-label', { seat: 99 })} 安安` },
  { name: '<b>小廉</b>', seat: '', shown: '<b>小廉</b>' },
  { name: '<img src=x>', seat: '', shown: '<img src=x>' },
  { name: '𠮷'.repeat(12), seat: '', shown: '𠮷'.repeat(12) },
]) {
  test(`who calls themselves “${name}” with seat “${seat}” is shown as ${shown}`, async ({
    page,
  }) => {
    await arrive(page, name, seat);
    const player = page.locator('a[href="#/who"]');
    await expect(player).toHaveText(shown);
    await expect(player.locator('b, img')).toHaveCount(0);
    // Still so when the page is opened again: the row in the store is one that can be read.
    await page.reload();
    await expect(player).toHaveText(shown);
    await player.click();
    await expect(page.getByRole('button', { name: shown, exact: true })).toBeVisible();
  });
}

for (const { name, seat, trouble } of [
  { name: '', seat: '', trouble: 'who.need' as const },
  { name: '   ', seat: '', trouble: 'who.need' as const },
  { name: '一二三四五六七八九十甲乙丙', seat: '', trouble: 'who.name-long' as const },
  { name: '', seat: '0', trouble: 'who.seat-wrong' as const },
  { name: '', seat: '100', trouble: 'who.seat-wrong' as const },
  { name: '安安', seat: '七', trouble: 'who.seat-wrong' as const },
]) {
  test(`a name “${name}” with seat “${seat}” is answered with a word of help`, async ({ page }) => {
    await start(page);
    await sayName(page, name, seat);
    await expect(page.getByRole('alert')).toHaveText(said(trouble));
    await sayName(page, '安安', '7');
    await expect(page.getByRole('heading', { name: said('home.title') })).toBeVisible();
  });
}
