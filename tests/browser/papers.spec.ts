// What a teacher prints of a class: certificates with its names, a page each, and a report of one page.
import type { Attempt } from '../../src/attempt/attempt.ts';
import type { Locale } from '../../src/base/words.ts';
import type { Lesson } from '../../src/classroom/lesson.ts';
import { answer, itemsAt, openChecks, TIMES } from '../../src/play/check.ts';
import { seriousOn } from '../driver/axe.ts';
import { act } from '../driver/classes.ts';
import { cutOff } from '../driver/fit.ts';
import { bestWay, levelFile, levelIds, waysToEndings } from '../driver/levels.ts';
import { printed } from '../driver/paper.ts';
import { CLASS, openSchool, playOf, pupil } from '../driver/school.ts';
import { expect, test } from '../driver/test.ts';
import { said } from '../driver/words.ts';

const WALLET = 'chuanglian/lost-wallet';
const ACCOUNT = 'zhilian/lend-my-account';
const { level: wallet, words } = levelFile(WALLET);
const { level: account } = levelFile(ACCOUNT);
const best = bestWay(wallet).decisions;
const shadow = waysToEndings(wallet).get('small-stone') ?? [];

const LANDSCAPE = '842x595';
const PORTRAIT = '595x842';

test('certificates: one for whoever earns one, in order of seats, and why the others get none', async ({
  page,
}) => {
  await openSchool(page, {
    players: [
      pupil(12, '周轉學', { leftAt: '2026-11-25T08:00:00+08:00' }),
      pupil(9, '林還沒'),
      pupil(7, '李小石'),
      pupil(5, '陳半路'),
      pupil(3, '王小明'),
      pupil(1),
    ],
    attempts: [
      playOf(account, bestWay(account).decisions, { seat: 3 }),
      playOf(wallet, best, { seat: 12, nth: 2 }),
      playOf(wallet, shadow, { seat: 7, nth: 3 }),
      playOf(wallet, best.slice(0, 2), { seat: 5, nth: 3, ended: false }),
      playOf(wallet, shadow, { seat: 3, nth: 4 }),
      playOf(wallet, best, { seat: 3, nth: 5 }),
      playOf(wallet, best, { seat: 3, nth: 6 }),
      playOf(wallet, best, { seat: 1, nth: 7 }),
    ],
  });
  await page.goto(`/teacher.html#class/${CLASS.id}`);
  await act(page, 'act:certificates').click();
  const sheets = page.getByRole('article', { name: said('certificate.title') });
  await expect(sheets).toHaveCount(2);
  for (const sheet of await sheets.all()) {
    await expect(sheet).toContainText(CLASS.name);
    await expect(sheet).toContainText(words[wallet.title] ?? '');
  }
  // Who has a seat number alone writes the name by hand.
  const line = said('certificate.name');
  await expect(sheets.first()).toContainText(said('who.seat-label', { seat: 1 }));
  await expect(sheets.first().getByText(line, { exact: true })).toBeVisible();
  await expect(sheets.last()).toContainText('王小明');
  await expect(sheets.last().getByText(line, { exact: true })).toHaveCount(0);

  const told = (seat: number) => page.locator(`[data-seat="${seat}"]`);
  await expect(told(3)).toContainText('王小明');
  await expect(told(5)).toContainText(said('certificates.none.unfinished'));
  await expect(told(7)).toContainText(said('certificates.none.shadow'));
  await expect(told(9)).toContainText(said('certificates.none.unplayed'));
  await expect(told(12)).toHaveCount(0);
  expect(await printed(page)).toEqual([LANDSCAPE, LANDSCAPE]);
  expect(await seriousOn(page)).toEqual([]);

  await page.getByLabel(said('teacher.level')).selectOption({ label: said('teacher.all-levels') });
  await expect(sheets).toHaveCount(3);
  await expect(page.getByRole('status')).toContainText(
    said('certificates.count', { all: 5, count: 2, sheets: 3 }),
  );
  expect(await printed(page)).toEqual([LANDSCAPE, LANDSCAPE, LANDSCAPE]);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('table')).toHaveCount(0);
});

test('a class that has not played is told how to come by papers, and one that is gone that it is', async ({
  page,
}) => {
  await openSchool(page, { players: [pupil(1)], attempts: [] });
  await page.goto(`/teacher.html#certificates/${CLASS.id}`);
  await expect(page.getByText(said('certificates.nobody-played'))).toBeVisible();
  await page.goto(`/teacher.html#summary/${CLASS.id}`);
  await expect(page.getByText(said('summary.none'))).toBeVisible();
  await expect(act(page, 'act:print')).toHaveCount(0);
  for (const place of ['certificates', 'summary']) {
    await page.goto(`/teacher.html#${place}/nowhere`);
    await expect(page.getByRole('heading', { name: said('classes.gone') })).toBeVisible();
  }
});

const NAMES = ['王小明', '李小美', '陳大為', '林怡君', '張志豪', '劉安安'];
const CLASSMATES = NAMES.map((name, index) => pupil(index + 1, name));

/** The checks of somebody who first suspected everything, then told apart. */
function checked(attempt: Attempt): Attempt {
  const forms = levelFile(attempt.level).level.checks;
  if (!forms) return attempt;
  let checks = openChecks(false);
  for (const time of TIMES) {
    for (const { id, breach } of itemsAt(forms, checks, time)) {
      const given = time === 'before' || breach ? 'must-not' : 'may';
      checks = answer(checks, time, id, { answer: given, sure: 2 });
    }
  }
  return { ...attempt, checks };
}

/** Every classmate plays a level, each to another ending as far as there are so many. */
function playedBy(id: string): Attempt[] {
  const { level } = levelFile(id);
  const ways = [...waysToEndings(level).values()];
  return CLASSMATES.map(({ seat }, index) =>
    checked(playOf(level, ways[index % ways.length] ?? [], { seat: seat ?? 0 })),
  );
}

/** A lesson in which the class voted twice on every choice of a level, and was of all minds. */
function lessonAt(id: string): Lesson {
  const { level } = levelFile(id);
  const choices = Object.values(level.scenes)
    .flatMap(({ steps }) => steps)
    .flatMap((step) => ('choice' in step ? [step] : []));
  const votes = choices.flatMap(({ choice, options }, nth) =>
    ([1, 2] as const).map((round) => ({
      ...{ at: nth, choice, round },
      counts: Object.fromEntries(options.map((option, at) => [option.id, 10 * round + at])),
    })),
  );
  return {
    ...{ version: 1, id: `lesson-${level.id.replace('/', '-')}`, class: CLASS.id, level: id },
    ...{ way: 'projector', startedAt: '2026-11-24T10:00:00+08:00', votes },
  };
}

test('the report of a class tells what it did, on one page, and names nobody', async ({ page }) => {
  await openSchool(page, {
    players: CLASSMATES,
    attempts: playedBy(WALLET),
    lessons: [lessonAt(WALLET)],
  });
  await page.goto(`/teacher.html#class/${CLASS.id}`);
  await act(page, 'act:summary').click();
  const sheet = page.getByRole('article');
  await expect(sheet).toContainText(words[wallet.title] ?? '');
  await expect(sheet).toContainText(said('summary.level-together', { count: 1 }));
  const ends = { pupils: NAMES.length, finished: NAMES.length };
  await expect(sheet).toContainText(said('summary.level-played', ends));
  for (const name of NAMES) await expect(sheet).not.toContainText(name);
  // Both votes stand beside what was chosen alone.
  const row = sheet.locator('[data-choice]').first().getByRole('row').nth(1);
  await expect(row.getByRole('cell')).toHaveText([/^\d*$/, '10', '20']);
  await expect(sheet.locator('[data-measure="discrimination"]')).toContainText('+100');
  await expect(sheet.locator('[data-measure="bias"]')).toContainText('−100');
  for (const question of wallet.talk) await expect(sheet).toContainText(words[question] ?? '');
  expect(await printed(page)).toEqual([PORTRAIT]);
  expect(await seriousOn(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await cutOff(page)).toEqual([]);
});

for (const language of ['zh', 'en'] as const satisfies readonly Locale[]) {
  test(`in ${language} the report stays one page however much was played, and says what is left out`, async ({
    page,
  }) => {
    // Every way through every level is looked for.
    test.slow();
    await openSchool(page, {
      players: CLASSMATES,
      attempts: levelIds().flatMap(playedBy),
      lessons: levelIds().map(lessonAt),
    });
    await page.goto(`/teacher.html#summary/${CLASS.id}`);
    if (language === 'en') {
      await page.getByRole('button', { name: said('title.other-language') }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    }
    const sheet = page.getByRole('article');
    const rest = levelIds().length - 6;
    expect(rest).toBeGreaterThan(0);
    await expect(sheet).toContainText(said('summary.more-levels', { count: rest }, language));
    await expect(sheet.locator('[data-choice]').first()).toBeVisible();
    expect(await printed(page)).toEqual([PORTRAIT]);
    // Nothing that is told is cut off at the foot of the page.
    await page.emulateMedia({ media: 'print' });
    const [needed, given] = await sheet.evaluate((one) => [one.scrollHeight, one.clientHeight]);
    expect(needed).toBeLessThanOrEqual(given ?? 0);
  });
}
