// Two tabs of the console at once: what is done in one shows in the other, and neither undoes the other.
import { act, makeClass } from '../driver/classes.ts';
import { enterConsole } from '../driver/teacher.ts';
import { expect, test } from '../driver/test.ts';
import { said } from '../driver/words.ts';

test('what one tab changes the other shows, and does not undo', async ({ page: one, context }) => {
  const id = await makeClass(one, '三年二班', '1\t王小明\n2\t李美');
  const other = await context.newPage();
  await enterConsole(other, `/teacher.html#roster/${id}`);
  await expect(other.locator('tbody tr')).toHaveCount(2);
  await act(other, 'act:add-seat').click();
  await other.getByRole('dialog').getByRole('textbox').last().fill('張三');

  await act(one, 'act:rename-class').click();
  await one.getByRole('dialog').getByRole('textbox').fill('三年三班');
  await act(one, 'act:do-it').click();
  await expect(one.getByRole('heading', { name: '三年三班' })).toBeVisible();
  // The other tab had read the old name; what is being typed there stays.
  await expect(other.getByRole('heading', { name: '三年三班' })).toBeVisible();
  await act(other, 'act:save-seat').click();
  await expect(other.locator('tbody tr')).toHaveCount(3);
  await expect(other.locator('tbody')).toContainText('張三');
  await expect(one.locator('.class-head')).toContainText(said('classes.seats', { count: 3 }));
  await expect(one.getByRole('heading', { name: '三年三班' })).toBeVisible();

  await act(other, 'act:add-seat').click();
  await act(one, 'act:forget-class').click();
  await act(one, 'act:do-it').click();
  await expect(one.getByText(said('classes.none'))).toBeVisible();
  // The class is gone there too, and does not come back by what was about to be added.
  await expect(other.getByText(said('classes.gone'))).toBeVisible();
  await expect(other.getByRole('dialog')).toHaveCount(0);
  await one.reload();
  await expect(one.getByText(said('classes.none'))).toBeVisible();
});
