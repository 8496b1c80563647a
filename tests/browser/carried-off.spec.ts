// The teacher carries tables off: a workbook that spreadsheets read, and nothing half done where it stops.
import type { Page } from '@playwright/test';
import readWorkbook from 'read-excel-file/node';
import type { Attempt } from '../../src/attempt/attempt.ts';
import { bestWay, levelFile } from '../driver/levels.ts';
import { rowsOf, Teacher } from '../driver/teacher.ts';
import { expect, test } from '../driver/test.ts';
import { said } from '../driver/words.ts';

const WALLET = 'chuanglian/lost-wallet';
const { level, words } = levelFile(WALLET);
const best = bestWay(level);

/** A play by the best way, begun at a minute past nine; the last decisions may be left out. */
function attemptOf(id: string, player: string, minute: number, left = 0): Attempt {
  const at = (late: number) => `2026-11-23T09:${String(minute + late).padStart(2, '0')}:00+08:00`;
  const taken = best.decisions.slice(0, best.decisions.length - left);
  return {
    ...{ version: 1, id, player, level: WALLET, hash: level.hash, format: 1 },
    startedAt: at(0),
    ...(left === 0 ? { finishedAt: at(1) } : {}),
    seconds: 60,
    entries: taken.map((decision, nth) => ({ at: nth, ...decision })),
    place: { read: 0, answer: {} },
  };
}

const playerOf = (id: string, name: string, seat: number, at = '') => ({
  ...{ version: 1, id, name, seat, createdAt: '2026-11-01T08:00:00+08:00' },
  ...(at === '' ? {} : { class: at }),
});

/** The console of a device on which two pupils of one class, and a guest of none, have played. */
async function afterLesson(page: Page): Promise<Teacher> {
  const teacher = await Teacher.open(page);
  await teacher.bringInText(
    JSON.stringify({
      ...{ app: 'qinglian-academy', version: 1, savedAt: '2026-11-23T10:00:00+08:00' },
      classes: [
        { version: 1, id: 'c1', name: '三年二班', tag: 7, createdAt: '2026-11-01T08:00:00+08:00' },
      ],
      players: [
        playerOf('p3', '訪客', 1),
        playerOf('p2', '=1+1', 12, 'c1'),
        playerOf('p1', '王小明', 7, 'c1'),
      ],
      attempts: [
        attemptOf('a1', 'p3', 0),
        attemptOf('a2', 'p2', 5, 1),
        attemptOf('a3', 'p1', 10),
        attemptOf('a4', 'p1', 20, 1),
      ],
    }),
  );
  await expect(page.locator('tbody').getByRole('row')).toHaveCount(4);
  return teacher;
}

/** A sheet whose instants are told to the second, as it shows them; a reader may cut off a part of one. */
const toSeconds = (data: readonly unknown[][] | undefined) =>
  data?.map((row) =>
    row.map((cell) =>
      cell instanceof Date ? new Date(1000 * Math.round(cell.getTime() / 1000)) : cell,
    ),
  ) ?? [];

const LEVELS = /\/levels\/.*\.json/;

test('a workbook holds a summary, the scores and the decisions, class by class and by seat', async ({
  page,
}) => {
  const teacher = await afterLesson(page);
  const { name, bytes } = await teacher.download('teacher.export-workbook');
  expect(name).toMatch(/^qinglian-\d{4}-\d\d-\d\d\.xlsx$/);
  const [summary, scores, checks, choices, ...more] = await readWorkbook(bytes);
  expect(more).toEqual([]);
  expect([summary, scores, checks, choices].map((sheet) => sheet?.sheet)).toEqual(
    (['summary', 'scores', 'checks', 'choices'] as const).map((sheet) =>
      said(`teacher.sheet.${sheet}`),
    ),
  );
  const title = words[level.title] ?? '';
  const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 9, minute));
  expect(toSeconds(summary?.data).slice(1)).toEqual([
    ['三年二班', 7, '王小明', WALLET, title, 2, 1, 100, 100, at(10), at(20)],
    ['三年二班', 12, '=1+1', WALLET, title, 1, 0, null, null, at(5), at(5)],
    [null, 1, '訪客', WALLET, title, 1, 1, 100, 100, at(0), at(0)],
  ]);
  expect(
    toSeconds(scores?.data)
      .slice(1)
      .map((row) => [row[2], row[7], row[8], row[11], row.at(-1)]),
  ).toEqual([
    ['王小明', 1, at(10), 100, 'yes'],
    ['王小明', 2, at(20), null, 'yes'],
    ['=1+1', 1, at(5), null, 'yes'],
    ['訪客', 1, at(0), 100, 'yes'],
  ]);
  expect(choices?.data).toHaveLength(1 + 4 * best.decisions.length - 2);

  expect(checks?.data).toHaveLength(1);

  const csv = await teacher.download('teacher.export-scores');
  const rows = rowsOf(csv.bytes.toString('utf8').replace(/^\uFEFF/, ''));
  expect(rows[0]).toEqual(scores?.data[0]);
  expect(rows.slice(1).map((row) => [row[2], row[7], row[11]])).toEqual([
    ['王小明', '1', '100'],
    ['王小明', '2', ''],
    ["'=1+1", '1', ''],
    ['訪客', '1', '100'],
  ]);
});

test('only what is filtered is carried off, numbered as among all', async ({ page }) => {
  const teacher = await afterLesson(page);
  await page.getByLabel(said('teacher.class')).selectOption('c1');
  await expect(page.locator('tbody').getByRole('row')).toHaveCount(3);
  await page.getByLabel(said('teacher.player')).selectOption('p1');
  await expect(page.locator('tbody').getByRole('row')).toHaveCount(2);
  const { bytes } = await teacher.download('teacher.export-scores');
  const rows = rowsOf(bytes.toString('utf8')).slice(1);
  expect(rows.map((row) => [row[1], row[7]])).toEqual([
    ['7', '1'],
    ['7', '2'],
  ]);
});

test('a file that takes long can be stopped, and then there is none', async ({ page }) => {
  const teacher = await afterLesson(page);
  const downloads: string[] = [];
  page.on('download', (file) => downloads.push(file.suggestedFilename()));
  // The level never comes, so the file is never done.
  await page.route(LEVELS, () => {});
  await page.getByRole('button', { name: said('teacher.export-workbook') }).click();
  await expect(
    page.getByRole('progressbar', { name: said('teacher.writing.workbook') }),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: said('teacher.export-scores') })).toBeDisabled();
  await page.getByRole('button', { name: said('teacher.writing.stop') }).click();
  await expect(page.getByRole('alert')).toHaveText(said('teacher.undone.stopped'));
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  expect(downloads).toEqual([]);
  expect(page.workers()).toEqual([]);

  await page.unroute(LEVELS);
  const { bytes } = await teacher.download('teacher.export-workbook');
  expect(await readWorkbook(bytes)).toHaveLength(4);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('where a level does not come there is no file with wrong scores', async ({ page, watch }) => {
  watch.allow(/ERR_FAILED/);
  await afterLesson(page);
  await page.route(LEVELS, (route) => route.abort());
  await page.getByRole('button', { name: said('teacher.export-choices') }).click();
  await expect(page.getByRole('alert')).toHaveText(said('teacher.undone.levels'));
});
