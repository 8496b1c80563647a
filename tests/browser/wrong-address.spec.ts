// Wrong addresses: a friendly page with the way home, and never a fault.
import { expect, test } from '../driver/test.ts';
import { said } from '../driver/words.ts';

for (const hash of [
  '#/%%%',
  '#/play/../../x',
  '#/play/none/nothing',
  '#/play/chuanglian/__proto__',
  '#/play/chuanglian/lost-wallet/../../../x',
  '#/play/<script>alert(1)</script>',
  '#nonsense',
  '#/constructor',
  `#/${'長'.repeat(2000)}`,
]) {
  test(`whoever comes to ${hash.slice(0, 40)} finds the way home`, async ({ page, watch }) => {
    // The browser itself says aloud that there is no such file.
    watch.allow(/Failed to load resource.*404/);
    await page.goto(`/${hash}`);
    await expect(page.getByRole('heading', { name: said('lost.title') })).toBeVisible();
    await page.getByRole('link', { name: said('common.home') }).click();
    // Nobody is known on this device, so home asks who plays.
    await expect(page.getByRole('heading', { name: said('who.title') })).toBeVisible();
  });
}

test('an address typed while the game is open is followed like any other', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('[data-do="act:start"]')).toBeVisible();
  await page.goto('/#/nowhere');
  await expect(page.getByRole('heading', { name: said('lost.title') })).toBeVisible();
  await page.goBack();
  await expect(page.locator('[data-do="act:start"]')).toBeVisible();
});
