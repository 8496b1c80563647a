// A device that is looked after: little room is said once a day, what cannot be read is kept, saved and tried
// again, and what is of earlier school years goes only when somebody wants it to, with a backup first.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { scribble } from '../driver/device.ts';
import { arrive } from '../driver/pupil.ts';
import { enterConsole } from '../driver/teacher.ts';
import { expect, test } from '../driver/test.ts';
import { said } from '../driver/words.ts';

const act = (page: Page, name: string) => page.locator(`[data-do="act:${name}"]`);

/** A device of 1000 MB. To be called before the page is opened. */
const roomOf = (page: Page, used: number) =>
  page.addInitScript(
    (usage) => {
      navigator.storage.estimate = async () => ({ usage, quota: 1000 * 1024 * 1024 });
    },
    used * 1024 * 1024,
  );

/** An attempt that was begun at some moment, as a game of then left it. */
async function playedAt(page: Page, id: string, startedAt: string): Promise<void> {
  await scribble(page, 'attempts', id, {
    ...{ version: 1, id, player: 'old', level: 'chuanglian/lost-wallet', format: 1, startedAt },
    ...{ hash: '0123456789abcdef', seconds: 12, entries: [], place: { read: 2, answer: {} } },
  });
  await scribble(page, 'counted', id, {
    ...{ id, player: 'old', level: 'chuanglian/lost-wallet', basis: '' },
    began: Date.parse(startedAt),
  });
}

const saved = async (page: Page, press: () => Promise<void>): Promise<string> => {
  const downloading = page.waitForEvent('download');
  await press();
  return readFile(await (await downloading).path(), 'utf8');
};

test('that the room is nearly used up is said once a day, with what takes it', async ({ page }) => {
  await roomOf(page, 900);
  await arrive(page, '小廉');
  await expect(page.locator('[data-notice="room"]')).toContainText(said('upkeep.tight'));
  await act(page, 'see-room').click();
  const part = page.locator('[data-part="room"]');
  await expect(part).toContainText(said('upkeep.used', { used: '900 MB', free: '100 MB' }));
  await expect(part).toContainText(said('upkeep.room-todo'));
  // What is old is told again by then, if anything is; of the room no more today.
  await playedAt(page, 'long-ago', '2020-05-05T09:00:00+08:00');
  await page.goto('/#/home');
  await expect(page.locator('[data-notice="old"]')).toBeVisible();
  await expect(page.locator('[data-notice="room"]')).toHaveCount(0);
});

test('what cannot be read is saved, tried again, and deleted only when asked twice', async ({
  page,
}) => {
  await arrive(page, '小廉');
  await scribble(page, 'players', 'broken', { nonsense: '<img src=x>' });
  await page.goto('/#/settings');
  await page.reload();
  await expect(page.locator('[data-part="room"]')).toBeVisible();
  await page.goto('/#/home');
  await expect(page.locator('header nav')).toContainText('小廉');
  await page.goto('/#/settings');
  const part = page.locator('[data-part="aside"]');
  await expect(part).toContainText(said('upkeep.aside', { count: 1 }));
  expect(await saved(page, () => act(page, 'save-aside').click())).toContain('<img src=x>');
  await act(page, 'try-aside').click();
  await expect(part).toContainText(said('upkeep.aside-none-back'));

  const asked = page.getByRole('dialog');
  await act(page, 'forget-aside').click();
  await expect(asked).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(asked).toHaveCount(0);
  await expect(part).toBeVisible();
  await act(page, 'forget-aside').click();
  await act(page, 'do-forget-aside').click();
  await expect(part).toHaveCount(0);
  await page.reload();
  await expect(page.locator('[data-part="room"]')).toBeVisible();
  await expect(part).toHaveCount(0);
});

test('a teacher is asked once a year, saves a backup, and forgets only what is older', async ({
  page,
}) => {
  await enterConsole(page, '/teacher.html#classes');
  await playedAt(page, 'long-ago', '2020-05-05T09:00:00+08:00');
  await playedAt(page, 'lately', new Date().toISOString());
  await page.reload();
  const notice = page.locator('[data-notice="old"]');
  await expect(notice).toContainText(said('upkeep.old-told'));
  await act(page, 'see-old').click();
  const part = page.locator('[data-part="old"]');
  await part.locator('[data-do^="act:forget-before-"]').first().click();
  await expect(act(page, 'do-forget-older')).toBeDisabled();
  const backup = JSON.parse(await saved(page, () => act(page, 'backup-first').click()));
  expect(backup.attempts).toHaveLength(2);
  await act(page, 'do-forget-older').click();
  await expect(part).toHaveCount(0);
  await expect(page.locator('[data-held="attempts"]')).toContainText('1');
});

test('who says “not this year” is left alone', async ({ page }) => {
  await arrive(page, '小廉');
  await playedAt(page, 'long-ago', '2020-05-05T09:00:00+08:00');
  await page.reload();
  await act(page, 'not-this-year').click();
  await expect(page.locator('[data-notice="old"]')).toHaveCount(0);
  await page.goto('/#/settings');
  // It is still there to be seen by whoever looks for it.
  await expect(page.locator('[data-part="old"]')).toBeVisible();
  await page.goto('/#/home');
  await expect(page.locator('header nav')).toContainText('小廉');
  await expect(page.locator('[data-notice="old"]')).toHaveCount(0);
});
