// A backup goes to another device and comes back; what is not one of ours is refused and does nothing.
import { truncate, writeFile } from 'node:fs/promises';
import type { Page, TestInfo } from '@playwright/test';
import { stored } from '../driver/device.ts';
import { Game } from '../driver/game.ts';
import { levelFile, waysToEndings } from '../driver/levels.ts';
import { arrive, card, enter } from '../driver/pupil.ts';
import { Teacher } from '../driver/teacher.ts';
import { expect, test } from '../driver/test.ts';
import { said } from '../driver/words.ts';

const WALLET = 'chuanglian/lost-wallet';

interface Backup {
  app: string;
  version: number;
  players: Record<string, unknown>[];
  attempts: Record<string, unknown>[];
}

/** Plays a level on a device and opens its console. */
async function lessonOn(page: Page): Promise<Teacher> {
  await arrive(page, '小廉', '7');
  await enter(page, WALLET);
  await new Game(page).playTo(waysToEndings(levelFile(WALLET).level).get('small-stone') ?? []);
  await stored(page);
  return Teacher.open(page);
}

const backupOf = async (teacher: Teacher): Promise<string> =>
  (await teacher.download('teacher.export-backup')).bytes.toString('utf8');

test('a backup is brought to another device once, and a second time changes nothing', async ({
  page,
  anotherDevice,
}) => {
  const here = await lessonOn(page);
  const [rows, backup] = [await here.table(), await backupOf(here)];
  expect(rows).toHaveLength(1);
  const there = await Teacher.open(await anotherDevice());
  const player = said('teacher.imported', { added: 2, unchanged: 0 });
  expect(await there.bringInText(backup)).toBe(player);
  await expect(there.page.locator('tbody').getByRole('row')).toHaveCount(1);
  expect(await there.table()).toEqual(rows);

  expect(await there.bringInText(backup)).toBe(
    said('teacher.imported', { added: 0, unchanged: 2 }),
  );
  expect(await there.table()).toEqual(rows);
  const [first, again] = [JSON.parse(backup), JSON.parse(await backupOf(there))];
  expect({ ...again, savedAt: '' }).toEqual({ ...first, savedAt: '' });

  // The player is known there now, with the stars that were earned.
  await there.page.goto('/#/who');
  await there.page.getByRole('button', { name: /小廉/ }).click();
  await expect(card(there.page, WALLET).getByRole('img')).toHaveCount(1);
});

test('files that are no backup of ours are refused, and nothing changes', async ({ page }) => {
  const teacher = await lessonOn(page);
  const [rows, backup] = [await teacher.table(), await backupOf(teacher)];
  const good: Backup = JSON.parse(backup);
  const [attempt = {}] = good.attempts;
  const [player = {}] = good.players;
  const named = (name: unknown) => JSON.stringify({ ...good, players: [{ ...player, name }] });
  for (const [text, answer] of [
    ['', 'not-ours'],
    ['PK\u0003\u0004 a zip file', 'not-ours'],
    ['{"hello":"world"}', 'not-ours'],
    ['[]', 'not-ours'],
    ['null', 'not-ours'],
    [backup.replace('qinglian-academy', 'another-game'), 'not-ours'],
    [backup.slice(0, backup.length / 2), 'not-whole'],
    [JSON.stringify({ ...good, version: 2 }), 'newer'],
    [JSON.stringify({ ...good, attempts: [{ ...attempt, id: '../../x' }] }), 'broken'],
    [JSON.stringify({ ...good, attempts: [{ ...attempt, seconds: -1 }] }), 'broken'],
    [named('<script>window.executed = true</script>'.repeat(20)), 'broken'],
    [named({ toString: 'x' }), 'broken'],
  ] as const) {
    expect(await teacher.bringInText(text), text.slice(0, 60)).toBe(
      said(`teacher.import.${answer}`),
    );
    expect(await teacher.table()).toEqual(rows);
  }
  expect(await page.evaluate(() => 'executed' in window)).toBe(false);
  await page.reload();
  await expect(page.locator('tbody').getByRole('row')).toHaveCount(1);
  expect(await teacher.table()).toEqual(rows);
});

const fourHundredMegabytes = async (info: TestInfo): Promise<string> => {
  const path = info.outputPath('backup.json');
  await writeFile(path, '{"app":"qinglian-academy","version":1,"filling":"');
  // What is not written lies on no disk, and reads as zeros.
  await truncate(path, 400 * 1024 * 1024);
  return path;
};

test('a file of 400 MB is refused before it is read', async ({ page }, info) => {
  const teacher = await Teacher.open(page);
  expect(await teacher.bringIn(await fourHundredMegabytes(info))).toBe(
    said('teacher.import.too-big'),
  );
  await expect(page.getByText(said('teacher.none'))).toBeVisible();
});

test('a long backup shows how far it is; stopped half-way, nothing of it is there', async ({
  page,
}) => {
  const teacher = await Teacher.open(page);
  const createdAt = '2026-11-23T09:00:00+08:00';
  const players = Array.from({ length: 40_000 }, (_, nth) => ({
    ...{ version: 1, id: `p${nth}`, name: '', seat: null, createdAt },
  }));
  const backup = { app: 'qinglian-academy', version: 1, savedAt: createdAt, players, attempts: [] };
  const telling = teacher.bringInText(JSON.stringify(backup));
  await expect(page.getByRole('progressbar', { name: said('teacher.bringing') })).toBeVisible();
  await page.getByRole('button', { name: said('teacher.bringing.stop') }).click();
  expect(await telling).toBe(said('teacher.import.stopped'));
  await page.goto('/teacher.html#safe');
  await expect(page.locator('[data-held="others"] dd')).toHaveText('0');
  // And it can be brought in after all.
  await page.goto('/teacher.html#attempts');
  expect(
    await teacher.bringInText(JSON.stringify({ ...backup, players: players.slice(0, 3) })),
  ).toBe(said('teacher.imported', { added: 3, unchanged: 0 }));
});

test('script in names and in written reasons is shown as text', async ({ page }) => {
  const teacher = await lessonOn(page);
  const good: Backup = JSON.parse(await backupOf(teacher));
  const name = '<img src=x>';
  const hostile = {
    ...good,
    players: good.players.map((player) => ({ ...player, id: 'hostile', name })),
    attempts: good.attempts.map((attempt) => ({
      ...attempt,
      id: 'hostile-attempt',
      player: 'hostile',
      entries: [
        {
          kind: 'activity',
          at: 1,
          scene: '<b>scene</b>',
          id: '__proto__',
          answer: { reason: '<img src=x onerror="window.executed = true">' },
        },
      ],
    })),
  };
  expect(await teacher.bringInText(JSON.stringify(hostile))).toBe(
    said('teacher.imported', { added: 2, unchanged: 0 }),
  );
  const row = page.getByRole('row').filter({ hasText: name });
  await expect(row).toContainText(said('teacher.trust.altered'));
  await row.getByRole('link').click();
  await expect(page.getByRole('main')).toContainText(
    '<img src=x onerror="window.executed = true">',
  );
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
  await page.goto('/#/who');
  await expect(page.getByRole('button', { name })).toBeVisible();
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
  expect(await page.evaluate(() => 'executed' in window)).toBe(false);
});
