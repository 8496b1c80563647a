// Pictures after they are made: they hang in the player's gallery, are saved as a file, taken down, and
// hang on the wall of the class only after the teacher let each through.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { blank, does, type Op } from '../../src/activities/studio/drawing.ts';
import type { Picture } from '../../src/attempt/picture.ts';
import { enterConsole, Teacher } from '../driver/teacher.ts';
import { expect, test } from '../driver/test.ts';
import { said } from '../driver/words.ts';

const PLAYER = {
  version: 1,
  id: 'pupil-7',
  name: '小廉',
  seat: 7,
  createdAt: '2026-11-23T09:00:00+08:00',
};

const POSTER: Op[] = [
  { do: 'ground', panel: 0, ground: { is: 'paper', paper: 'mint' } },
  {
    do: 'put',
    panel: 0,
    thing: { is: 'slogan', text: '先問帳本', crayon: 'red' },
    pose: { x: 640, y: 600, size: 1, turn: 0, flipped: false },
  },
];

const picture = (id: string, changedAt: string, ops = POSTER): Picture => ({
  version: 1,
  id,
  player: PLAYER.id,
  level: 'chuanglian/class-money',
  activity: 'poster',
  madeAt: '2026-11-23T09:00:00+08:00',
  changedAt,
  drawing: ops.reduce(does, blank(1)),
});

const backupOf = (...pictures: Picture[]): string =>
  JSON.stringify({
    app: 'qinglian-academy',
    version: 1,
    savedAt: '2026-11-23T10:00:00+08:00',
    players: [PLAYER],
    attempts: [],
    pictures,
  });

const TWO = backupOf(
  picture('first', '2026-11-23T09:05:00+08:00'),
  picture('second', '2026-11-23T09:06:00+08:00', POSTER.slice(0, 1)),
);

const painted = (page: Page) => page.locator('canvas[data-painted="yes"]');

test('a picture hangs on the class wall only once it was let through, and again once it was changed', async ({
  page,
}) => {
  const teacher = await Teacher.open(page);
  await teacher.bringInText(TWO);
  await page.locator('a[href="#pictures"]').click();
  await expect(painted(page)).toHaveCount(2);
  await enterConsole(page, '/teacher.html#wall');
  await expect(page.getByText(said('teacher.wall-empty'))).toBeVisible();
  await expect(page.locator('canvas')).toHaveCount(0);

  await enterConsole(page, '/teacher.html#pictures');
  const through = page.locator('[data-do="act:let-through-first"]');
  await through.click();
  await expect(through).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await expect(through).toHaveAttribute('aria-pressed', 'true');
  await page.locator('[data-do="act:wall"]').click();
  await expect(painted(page)).toHaveCount(1);
  await expect(page.getByRole('img', { name: /先問帳本/ })).toBeVisible();
  await expect(page.getByText('小廉')).toHaveCount(0);

  await enterConsole(page, '/teacher.html#attempts');
  await teacher.bringInText(backupOf(picture('first', '2026-11-23T11:00:00+08:00')));
  await page.locator('a[href="#pictures"]').click();
  await expect(through).toHaveAttribute('aria-pressed', 'false');
  await enterConsole(page, '/teacher.html#wall');
  await expect(page.getByText(said('teacher.wall-empty'))).toBeVisible();
});

test('a picture is looked at, saved 1920 pixels wide, and taken down only by somebody who is sure', async ({
  page,
}) => {
  const teacher = await Teacher.open(page);
  await teacher.bringInText(TWO);
  await page.goto('/#/who');
  await page.getByRole('button', { name: /小廉/ }).click();
  await page.locator('a[href="#/pictures"]').click();
  await expect(painted(page)).toHaveCount(2);
  await page.locator('[data-do="act:open-picture-first"]').click();
  await expect(painted(page)).toHaveCount(1);
  const colour = await page.evaluate(() => {
    const canvas = document.querySelector('canvas');
    const pixel = canvas?.getContext('2d')?.getImageData(40, 40, 1, 1).data;
    return [...(pixel ?? [])];
  });
  expect(colour).not.toEqual([0, 0, 0, 0]);

  const downloading = page.waitForEvent('download');
  await page.locator('[data-do="act:save-picture"]').click();
  const file = await readFile(await (await downloading).path());
  expect(file.subarray(1, 4).toString()).toBe('PNG');
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([1920, 1080]);

  await page.locator('[data-do="act:take-down"]').click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: said('common.cancel') })
    .click();
  await expect(painted(page)).toHaveCount(1);
  await page.locator('[data-do="act:take-down"]').click();
  await page.locator('[data-do="act:take-down-now"]').click();
  await expect(page.locator('[data-do^="act:open-picture-"]')).toHaveCount(1);
  await page.goto('/#/picture/first');
  await expect(page.getByText(said('lost.title'))).toBeVisible();
});

test('a gallery without pictures says where they come from', async ({ page }) => {
  await page.goto('/#/pictures');
  await expect(page.getByText(said('pictures.none'))).toBeVisible();
});
