// A teacher makes classes from what schools have, and changes them without losing anything.
import { seriousOn } from '../driver/axe.ts';
import { act, makeClass, openNewClass } from '../driver/classes.ts';
import { stored } from '../driver/device.ts';
import { Game } from '../driver/game.ts';
import { enterConsole, rowsOf, Teacher } from '../driver/teacher.ts';
import { expect, test } from '../driver/test.ts';
import { said } from '../driver/words.ts';

test('a list with formulas, emoji and names from right to left is kept as text', async ({
  page,
}) => {
  const names = ['=1+1', '🐯👨‍👩‍👧‍👦', 'محمد', '王小明', '王小明'];
  await makeClass(page, '三年二班', names.map((name, at) => `${2 * at + 1}\t${name}`).join('\n'));
  expect(await seriousOn(page)).toEqual([]);
  await act(page, 'act:roster').click();
  await expect(page.locator('tbody tr')).toHaveCount(5);
  expect(await page.locator('tbody bdi').allTextContents()).toEqual(names);
  expect(await page.locator('tbody th').allTextContents()).toEqual(['1', '3', '5', '7', '9']);
  expect(await seriousOn(page)).toEqual([]);
});

test('a Big5 file is read; one of 20 MB is refused, and nothing changes', async ({ page }) => {
  const dialog = await openNewClass(page, '大五碼班');
  const file = act(page, 'act:roster-file');
  const csv = (buffer: Buffer) => ({ name: '名單.csv', mimeType: 'text/csv', buffer });
  await file.setInputFiles(csv(Buffer.alloc(20 * 1024 * 1024, '1,a\n')));
  await expect(dialog.getByRole('status')).toContainText(said('roster.file.too-big'));
  await file.setInputFiles(csv(Buffer.from('ae79b8b92ca96da6570d0a312ca4fda470a9fa', 'hex')));
  await expect(dialog.getByRole('status')).toContainText(said('roster.read', { count: 1 }));
  expect(await seriousOn(page)).toEqual([]);
  await act(page, 'act:make-class').click();
  await act(page, 'act:roster').click();
  await expect(page.locator('tbody bdi')).toHaveText(['王小明']);
});

test('a new list is shown before it is done; who leaves is kept, and a class goes when one is sure', async ({
  page,
}) => {
  await makeClass(page, '三年二班', '1\t王小明\n2\t李美\n3\t張三');
  await act(page, 'act:roster').click();
  await act(page, 'act:update').click();
  await page.getByRole('dialog').getByRole('textbox').fill('1\t王小明\n5\t李美\n6\t新同學');
  await expect(act(page, 'plan')).toContainText(said('plan.leaves', { count: 1 }));
  await act(page, 'act:do-it').click();
  await expect(page.getByRole('table')).toHaveCount(2);
  await expect(page.getByRole('table').last()).toContainText('張三');
  await page.goBack();
  await act(page, 'act:forget-class').click();
  await expect(page.getByRole('dialog')).toContainText('三年二班');
  await act(page, 'act:do-it').click();
  await expect(page.getByText(said('classes.none'))).toBeVisible();
});

test('whoever changes class takes the records along', async ({ page }) => {
  await makeClass(page, '三年三班', '1\t林四');
  await makeClass(page, '三年二班', '1\t王小明\n2\t李美');
  await act(page, 'act:turns').click();
  await act(page, 'act:lesson-level').selectOption('chuanglian/lost-wallet');
  await act(page, 'act:do-it').click();
  await act(page, 'act:seat-1').click();
  await act(page, 'act:yes').click();
  await new Game(page).choose('walk-past');
  await stored(page);
  await enterConsole(page, '/teacher.html');
  await page.getByRole('link', { name: '三年二班' }).click();
  await act(page, 'act:roster').click();
  await page.locator('[data-do^="act:seat-"]').first().click();
  await act(page, 'act:to-class').selectOption({ label: '三年三班' });
  await act(page, 'act:move').click();
  const told = said('roster.moved', { name: '三年三班', seat: 2 });
  await expect(page.getByText(told)).toBeVisible();
  await enterConsole(page, '/teacher.html#attempts');
  const teacher = await Teacher.open(page);
  const { bytes } = await teacher.download('teacher.export-scores');
  const [, ...rows] = rowsOf(bytes.toString('utf8'));
  expect(rows.map(([name, seat]) => `${name} ${seat}`)).toEqual(['三年三班 2']);
});
