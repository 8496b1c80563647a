// A teacher on the same device: reads what was played, and carries scores and decisions off.
import { stored } from '../driver/device.ts';
import { Game } from '../driver/game.ts';
import { bestWay, levelFile, waysToEndings } from '../driver/levels.ts';
import { arrive, enter } from '../driver/pupil.ts';
import { rowsOf, Teacher } from '../driver/teacher.ts';
import { expect, test } from '../driver/test.ts';
import { said } from '../driver/words.ts';

const SCORES =
  'class,seat,player,academy,level,level_title,level_hash,attempt,started_at,finished_at,duration_s,score,stars,ending,honesty,fairness,responsibility,courage,transparency,lawfulness,verified';
const CHOICES =
  'class,seat,player,level,attempt,at_s,scene,decision,kind,option,option_text,first,score';
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/;

const WALLET = 'chuanglian/lost-wallet';

/** Rows by the names of their columns. */
function records(bytes: Buffer): Record<string, string>[] {
  const [header = [], ...rows] = rowsOf(bytes.toString('utf8').replace(/^\uFEFF/, ''));
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));
}

function expectForExcel(bytes: Buffer, header: string): void {
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const text = bytes.subarray(3).toString('utf8');
  expect(text.startsWith(`${header}\r\n`)).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toContain('\n');
}

test('after a lesson the teacher reads the attempts and carries both tables off', async ({
  page,
}) => {
  const { level, words } = levelFile(WALLET);
  const best = bestWay(level);
  await arrive(page, '=小廉', '7');
  await enter(page, WALLET);
  const game = new Game(page);
  await game.playTo(best.decisions);
  await game.lookBack();
  await game.the('act:rewind-0').click();
  await game.choose('peek');
  await stored(page);
  await arrive(page, '', '12');
  await enter(page, WALLET);
  await game.choose('walk-past');
  await stored(page);

  const teacher = await Teacher.open(page);
  const title = words[level.title] ?? '';
  const [newest = [], oldest = [], ...more] = await teacher.table();
  expect(more).toEqual([]);
  expect(newest[0]).toBe(said('who.seat-label', { seat: 12 }));
  expect(newest).toContain(said('teacher.unfinished'));
  expect(oldest[0]).toContain('=小廉');
  expect(oldest[1]).toBe(title);
  expect(oldest.join()).toContain('100');

  const scores = await teacher.download('teacher.export-scores');
  expect(scores.name).toMatch(/^scores.*\.csv$/);
  expectForExcel(scores.bytes, SCORES);
  const [first, second, ...none] = records(scores.bytes);
  expect(none).toEqual([]);
  expect(first).toMatchObject({
    ...{ class: '', seat: '7', player: "'=小廉", academy: 'chuanglian', level: WALLET },
    ...{ level_title: title, level_hash: level.hash, attempt: '1', score: '100', stars: '3' },
    ...{ ending: best.ending, verified: 'yes' },
  });
  expect(first?.started_at).toMatch(INSTANT);
  expect(first?.finished_at).toMatch(INSTANT);
  expect(first?.duration_s).toMatch(/^\d+$/);
  expect(second).toMatchObject({
    ...{ seat: '12', player: '', finished_at: '', score: '', stars: '', ending: '' },
    verified: 'yes',
  });

  const choices = await teacher.download('teacher.export-choices');
  expect(choices.name).toMatch(/^choices.*\.csv$/);
  expectForExcel(choices.bytes, CHOICES);
  const decided = records(choices.bytes);
  expect(decided.map(({ decision }) => decision)).toEqual([
    ...best.decisions.map(({ id }) => id),
    'what-to-do',
    'what-to-do',
  ]);
  const explored = best.decisions.length;
  expect(decided.map(({ first: own }) => own)).toEqual(
    decided.map((_, index) => (index === explored ? '0' : '1')),
  );
  expect(decided[0]).toMatchObject({ seat: '7', player: "'=小廉", level: WALLET, attempt: '1' });
  expect(decided[0]).toMatchObject({ scene: level.start, kind: 'choice', option: 'hand-in' });
  expect(decided[0]?.option_text).not.toBe('');
  expect(decided.some(({ kind }) => kind === 'find')).toBe(true);
});

test('the decisions of one attempt are read in words, in either language', async ({ page }) => {
  const [zh, en] = [levelFile(WALLET), levelFile(WALLET, 'en').words];
  const way = waysToEndings(zh.level).get('small-stone') ?? [];
  const game = await Game.open(page, WALLET);
  await game.playTo(way);
  await stored(page);
  await Teacher.open(page);
  await page.getByRole('link', { name: said('teacher.details') }).click();
  const main = page.getByRole('main');
  const choices = Object.values(zh.level.scenes)
    .flatMap(({ steps }) => steps)
    .flatMap((step) => ('choice' in step ? [step] : []));
  const taken = way.flatMap((decision) => {
    const asked = choices.find(({ choice }) => choice === decision.id);
    const option =
      decision.kind === 'choice' && asked?.options.find(({ id }) => id === decision.option);
    return asked && option ? [asked.text, option.text] : [];
  });
  expect(taken).toHaveLength(2 * way.length);
  for (const key of taken) await expect(main).toContainText(zh.words[key] ?? '');
  await page.getByRole('button', { name: said('title.other-language') }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  for (const key of taken) await expect(main).toContainText(en[key] ?? '');
  await page.goBack();
  await expect(page.getByRole('table')).toBeVisible();
});

test('on an empty device the console says so', async ({ page }) => {
  const teacher = await Teacher.open(page);
  await expect(page.getByText(said('teacher.none'))).toBeVisible();
  expect(await teacher.table()).toEqual([]);
  await page.getByRole('link', { name: said('teacher.to-game') }).click();
  await expect(page.locator('[data-do="act:start"]')).toBeVisible();
});

test('the console is there without the engine of the game', async ({ page }) => {
  const scripts: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.text());
  });
  await Teacher.open(page);
  await page.waitForLoadState('networkidle');
  const all = await Promise.all(scripts);
  expect(all.length).toBeGreaterThan(1);
  expect(all.filter((script) => /phaser/i.test(script))).toEqual([]);
});

test('the console says which file it saved, until one sends the word away', async ({ page }) => {
  await arrive(page, '小廉', '7');
  const teacher = await Teacher.open(page);
  const { name } = await teacher.download('teacher.export-backup');
  const told = page.getByRole('status').filter({ hasText: said('common.saved', { name }) });
  await expect(told).toBeVisible();
  await told.getByRole('button', { name: said('common.close') }).click();
  await expect(told).toHaveCount(0);
});
