// One device goes round a class: each plays alone, and the console has it all by seat.
import type { Page } from '@playwright/test';
import { seriousOn } from '../driver/axe.ts';
import { act, makeClass } from '../driver/classes.ts';
import { stored } from '../driver/device.ts';
import { Game } from '../driver/game.ts';
import { bestWay, levelFile } from '../driver/levels.ts';
import { enterConsole, rowsOf, Teacher } from '../driver/teacher.ts';
import { expect, test } from '../driver/test.ts';
import { said } from '../driver/words.ts';

const WALLET = 'chuanglian/lost-wallet';

test('three seats play in turns; one is interrupted and goes on; the table and the file have it', async ({
  page,
}) => {
  const { decisions } = bestWay(levelFile(WALLET).level);
  await makeClass(page, '三年二班', '1\t王小明\n2\t李美\n7\t張三');
  await act(page, 'act:turns').click();
  await act(page, 'act:lesson-level').selectOption(WALLET);
  await act(page, 'act:do-it').click();
  const game = new Game(page);
  const sit = async (seat: number) => {
    await act(page, `act:seat-${seat}`).click();
    await act(page, 'act:yes').click();
    await expect(game.play).toBeVisible();
  };
  await expect(act(page, 'act:seat-1')).toBeVisible();
  await expect(page.getByText('王小明')).toHaveCount(0);
  expect(await seriousOn(page)).toEqual([]);

  await sit(1);
  await game.playTo(decisions);
  await stored(page);
  await act(page, 'act:hand-over').click();
  await expect(page.getByRole('main')).not.toContainText('100');
  await act(page, 'act:next').click();
  await expect(act(page, 'act:seat-1')).toHaveAttribute('data-state', 'done');

  await sit(2);
  await game.choose('walk-past');
  await stored(page);
  await page.reload();
  await expect(game.play).toBeVisible();
  await page.getByRole('button', { name: /離開/ }).click();
  await act(page, 'act:next').click();
  await expect(act(page, 'act:seat-2')).toHaveAttribute('data-state', 'begun');
  await page.goto('/#/home');
  await expect(act(page, 'act:seat-7')).toBeVisible();

  await sit(7);
  await game.playTo(decisions);
  await stored(page);
  await act(page, 'act:hand-over').click();
  await act(page, 'act:next').click();

  await enterConsole(page, '/teacher.html');
  await page.locator('.class-list a').click();
  await page.locator('[data-do^="act:end-"]').click();
  await expect(page.locator('[data-do^="act:end-"]')).toHaveCount(0);
  await act(page, 'act:grades').click();
  await expect(page.locator('tbody tr').first()).toContainText('100');
  await expect(page.getByText('王小明')).toHaveCount(0);
  expect(await seriousOn(page)).toEqual([]);
  await page.locator('tbody a').first().click();
  await expect(page.getByRole('table')).toBeVisible();

  const teacher = await Teacher.open(page);
  const { bytes } = await teacher.download('teacher.export-scores');
  const [, ...rows] = rowsOf(bytes.toString('utf8'));
  expect(rows.map(([name, seat]) => `${name} ${seat}`)).toEqual([
    ...['三年二班 1', '三年二班 2', '三年二班 7'],
  ]);
});

/** Answers the items of a check, from one of them to the sixth. */
async function answerAll(page: Page, from: number): Promise<void> {
  for (let nth = from; nth <= 6; nth += 1) {
    await expect(page.getByText(said('check.nth', { nth, of: 6 }))).toBeAttached();
    await act(page, 'act:think-ask').click();
    await act(page, 'act:sure-2').click();
  }
}

test('where the teacher wants the checks, each seat is asked before and after, over a killed tab', async ({
  page,
}) => {
  const { decisions } = bestWay(levelFile(WALLET).level);
  await makeClass(page, '三年二班', '1\t\n2\t');
  await act(page, 'act:turns').click();
  await act(page, 'act:lesson-level').selectOption(WALLET);
  await act(page, 'act:lesson-checks').check();
  await act(page, 'act:do-it').click();
  const game = new Game(page);
  await act(page, 'act:seat-1').click();
  await act(page, 'act:yes').click();
  await answerAll(page, 1);
  await game.playTo(decisions);
  await stored(page);
  await act(page, 'act:check').click();
  await act(page, 'act:think-ask').click();
  await act(page, 'act:sure-2').click();
  await stored(page);
  await page.reload();
  await act(page, 'act:check').click();
  await answerAll(page, 2);
  await act(page, 'act:done').click();
  await expect(act(page, 'act:check')).toHaveCount(0);
  await act(page, 'act:hand-over').click();
  await act(page, 'act:next').click();
  await expect(act(page, 'act:seat-1')).toHaveAttribute('data-state', 'done');
  // The next one may skip it, and is not asked again.
  await act(page, 'act:seat-2').click();
  await act(page, 'act:yes').click();
  await act(page, 'act:skip').click();
  await game.playTo(decisions);
  await stored(page);
  await expect(act(page, 'act:check')).toHaveCount(0);
  await act(page, 'act:hand-over').click();

  await enterConsole(page, '/teacher.html');
  await page.locator('.class-list a').click();
  await act(page, 'act:story').click();
  await expect(page.getByText(said('checked.lead', { count: 1 }))).toBeVisible();
});
