// A lesson of thirty: their files come in at once, and the figures are held against a count made from the
// files alone.
import { expect, test } from '@playwright/test';
import { finished, giveFiles, openResults, resultFile, seatClass } from '../driver/lesson.ts';
import { levelFile, waysToEndings } from '../driver/levels.ts';
import { enterConsole, rowsOf, Teacher } from '../driver/teacher.ts';

const WALLET = 'chuanglian/lost-wallet';
const { level, words } = levelFile(WALLET);
const CLASS = '五年六班';
const TAG = 1234;
const PUPILS = 30;

/** Every way to an ending in turn, so that all endings are there and no count is like another by chance. */
const ways = [...waysToEndings(level).values()];
const results = Array.from({ length: PUPILS }, (_, index) =>
  finished(level, ways[(index * index) % ways.length] ?? [], {
    id: `pupil-${index + 1}-attempt-0000`.slice(0, 22),
    tag: TAG,
    seat: index + 1,
  }),
);

/** How often each option of a choice was the first to be taken, counted from the files. */
function counted(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { attempt } of results) {
    const met = new Set<string>();
    for (const entry of attempt.entries) {
      if (entry.kind !== 'choice' || met.has(entry.id)) continue;
      met.add(entry.id);
      const name = `${entry.id}.${entry.option}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
}

test('thirty files come in at once, and every figure is as one counts it', async ({ page }) => {
  test.setTimeout(180_000);
  await Teacher.open(page);
  await seatClass(page, CLASS, TAG, PUPILS);
  await openResults(page, CLASS, words[level.title] ?? '');
  const files = results.map((result) => resultFile(result, `seat-${result.seat}.json`));
  await giveFiles(page, files, PUPILS);
  await expect(page.locator('[data-received="taken"]')).toHaveCount(PUPILS);
  await expect(page.locator('[data-seat][data-results="1"]')).toHaveCount(PUPILS);
  // All of them once more: nothing changes.
  await giveFiles(page, files, 2 * PUPILS);
  await expect(page.locator('[data-received="already-here"]')).toHaveCount(PUPILS);

  await enterConsole(page, '/teacher.html#attempts');
  const teacher = new Teacher(page);
  const { bytes } = await teacher.download('teacher.export-scores');
  const [header = [], ...rows] = rowsOf(bytes.toString('utf8').replace(/^\uFEFF/, ''));
  const column = (name: string) => rows.map((row) => row[header.indexOf(name)] ?? '');
  expect(column('seat').map(Number)).toEqual(Array.from({ length: PUPILS }, (_, at) => at + 1));
  expect(new Set(column('class'))).toEqual(new Set([CLASS]));
  expect(new Set(column('verified'))).toEqual(new Set(['yes']));
  const endings = [...waysToEndings(level).keys()];
  expect(column('ending')).toEqual(
    results.map((_, index) => endings[(index * index) % endings.length]),
  );

  await enterConsole(page, `/teacher.html#story/class-${TAG}`);
  const counts = counted();
  for (const [name, count] of counts) {
    await expect(page.locator(`[data-option="${name}"] .share`), name).toContainText(`${count} 人`);
  }
  const shown = await page.locator('[data-option] .share').allTextContents();
  const all = shown.reduce((sum, text) => sum + Number(/(\d+) 人/.exec(text)?.[1] ?? 0), 0);
  expect(all).toBe([...counts.values()].reduce((sum, count) => sum + count, 0));
  await expect(page.getByRole('img', { name: `${PUPILS}` })).toBeVisible();
});

test('where the power goes in the middle of thirty files, each is there or not, and all can come again', async ({
  page: first,
  context,
}) => {
  test.setTimeout(180_000);
  await Teacher.open(first);
  await seatClass(first, CLASS, TAG, PUPILS);
  await openResults(first, CLASS, words[level.title] ?? '');
  const files = results.map((result) => resultFile(result, `seat-${result.seat}.json`));
  await first.locator('input[type="file"]').setInputFiles(files);
  await expect(first.locator('[data-received]').first()).toBeVisible();
  await first.close();

  const page = await context.newPage();
  await openResults(page, CLASS, words[level.title] ?? '');
  await giveFiles(page, files, PUPILS);
  // None was taken in part, which would be told as something else.
  const whole = page.locator('[data-received="already-here"], [data-received="taken"]');
  await expect(whole).toHaveCount(PUPILS);
  await expect(page.locator('[data-seat][data-results="1"]')).toHaveCount(PUPILS);
  await enterConsole(page, '/teacher.html#attempts');
  const { bytes } = await new Teacher(page).download('teacher.export-scores');
  const rows = rowsOf(bytes.toString('utf8')).slice(1);
  expect(rows).toHaveLength(PUPILS);
});
