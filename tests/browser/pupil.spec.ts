// One pupil in the console: what was decided and written, the teacher's notes, and a page for the parents.
import type { Page } from '@playwright/test';
import { blank, type Drawing, does } from '../../src/activities/studio/drawing.ts';
import type { Attempt } from '../../src/attempt/attempt.ts';
import type { Locale } from '../../src/base/words.ts';
import { choiceOf } from '../../src/play/conditions.ts';
import type { Decision } from '../../src/play/state.ts';
import { waitingOf } from '../../src/store/database.ts';
import type { TextKey } from '../../src/text/text.ts';
import { seriousOn } from '../driver/axe.ts';
import { act } from '../driver/classes.ts';
import { fillUp, scribble } from '../driver/device.ts';
import { cutOff } from '../driver/fit.ts';
import { settled } from '../driver/hands.ts';
import { finished, seatClass } from '../driver/lesson.ts';
import { bestWay, levelFile, levelIds, waysToEndings } from '../driver/levels.ts';
import { printed } from '../driver/paper.ts';
import { enterConsole, rowsOf, Teacher } from '../driver/teacher.ts';
import { expect, test } from '../driver/test.ts';
import { said } from '../driver/words.ts';

const SPEC = 'lianmeng/tailored-spec';
const WALLET = 'chuanglian/lost-wallet';
const REASON = `我會先問：這一條是為了誰寫的？\n${'問完寫下來，拿給別人看。'.repeat(6)}`;

const pupil = (seat: number): string => `class-77-${seat}`;
const address = (place: string, id: string): string => `/teacher.html#${place}/${id}`;

/** The same decisions with another reason written down. */
const saying = (decisions: readonly Decision[], reason: string): Decision[] =>
  decisions.map((one) =>
    one.kind === 'activity' && 'reason' in one.answer ? { ...one, answer: { reason } } : one,
  );

let made = 0;

/** Somebody at a seat has played so. @returns the attempt as it is kept */
async function hasPlayed(
  page: Page,
  seat: number,
  id: string,
  decisions: readonly Decision[],
  more: Partial<Attempt> = {},
): Promise<Attempt> {
  made += 1;
  const { attempt } = finished(levelFile(id).level, decisions, {
    id: `made-${made}`,
    tag: 77,
    seat,
  });
  const startedAt = `2026-11-${String((made % 28) + 1).padStart(2, '0')}T09:00:00+08:00`;
  const row: Attempt = { ...attempt, player: pupil(seat), startedAt, ...more };
  await scribble(page, 'attempts', row.id, row);
  await scribble(page, 'counted', row.id, waitingOf(row));
  return row;
}

const altered = ({ entries }: Attempt): Attempt['entries'] =>
  entries.map((entry) => (entry.kind === 'choice' ? { ...entry, option: 'no-such' } : entry));

/** A class of five, none of whom has played. */
async function openClass(page: Page): Promise<void> {
  await enterConsole(page);
  await seatClass(page, '三年二班', 77, 5);
}

async function open(page: Page, place: string, id: string): Promise<void> {
  await page.goto(address(place, id));
  await page.reload();
  await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
  await settled(page);
}

/** A way on which an option with an excuse is taken, and that excuse. */
function excusedWay(id: string): { decisions: readonly Decision[]; excuse: string } {
  const { level } = levelFile(id);
  for (const decisions of waysToEndings(level).values()) {
    for (const one of decisions) {
      const option =
        one.kind === 'choice'
          ? choiceOf(level, one.id)?.options.find((option) => option.id === one.option)
          : undefined;
      if (option?.excuse) return { decisions, excuse: option.excuse };
    }
  }
  throw new Error(`${id} has no way with an excuse`);
}

const strip = (): Drawing =>
  does(blank(1), { do: 'draw', panel: 0, crayon: 'red', width: 16, line: 'CCCC' });

async function hasDrawn(page: Page, seat: number): Promise<void> {
  const { level } = levelFile(WALLET);
  const studio = Object.values(level.scenes)
    .flatMap(({ steps }) => steps)
    .find((step) => 'activity' in step && step.activity === 'studio');
  const [madeAt, changedAt] = ['2026-11-20T10:00:00+08:00', '2026-11-20T10:00:00+08:00'];
  const activity = studio && 'activity' in studio ? studio.id : '';
  const id = `drawn-${seat}`;
  const row = { version: 1, id, player: pupil(seat), level: WALLET, activity, madeAt, changedAt };
  await scribble(page, 'pictures', id, { ...row, drawing: strip() });
}

test('from the gradebook to a pupil: decisions, excuses and reasons in words, pictures, and no figure of what is altered', async ({
  page,
}) => {
  await openClass(page);
  const { decisions, excuse } = excusedWay(SPEC);
  const first = await hasPlayed(page, 1, SPEC, saying(decisions, REASON));
  await hasPlayed(page, 1, WALLET, bestWay(levelFile(WALLET).level).decisions);
  const bent = await hasPlayed(page, 1, SPEC, decisions, { entries: altered(first) });
  await hasDrawn(page, 1);
  await open(page, 'grades', 'class-77');
  await page.locator(`a[href="#pupil/${pupil(1)}"]`).click();
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  await settled(page);

  const rows = page.getByRole('region', { name: said('pupil.attempts') }).locator('tbody tr');
  await expect(rows).toHaveCount(3);
  await expect(rows.first()).toContainText(said('teacher.trust.altered'));
  expect(await rows.first().locator('.number').allTextContents()).toEqual(
    expect.arrayContaining(['3', '—']),
  );
  await expect(rows.first().locator('.number').filter({ hasText: '0' })).toHaveCount(0);
  await expect(rows.nth(1).locator('.number').filter({ hasText: '100' }).first()).toBeVisible();
  await expect(page.getByText(said('pupil.uncounted', { count: 1 }))).toBeVisible();

  const told = page.getByRole('region', { name: said('pupil.decisions') });
  // The newest shows, and says what it is; the one before it opens.
  await expect(told).toContainText(said('teacher.note.altered'));
  await act(page, `act:unfold-${bent.id}`).click();
  await act(page, `act:unfold-${first.id}`).click();
  await expect(told.locator('blockquote')).toHaveText(REASON);
  const whispered = said('debrief.excuse', { excuse: said(`excuse.${excuse}` as TextKey) });
  await expect(told.getByText(whispered).first()).toBeVisible();

  const picture = page.getByRole('region', { name: said('pupil.pictures') });
  await picture.getByRole('button', { name: said('teacher.put-on-wall') }).click();
  await expect(picture.getByRole('button', { name: said('teacher.is-on-wall') })).toBeVisible();
  expect(await seriousOn(page)).toEqual([]);

  await rows.nth(1).getByRole('link').click();
  await page.getByRole('link', { name: said('teacher.back') }).click();
  await expect(rows.nth(1).getByRole('link')).toBeFocused();
});

test('notes are kept over a reload, show in the other tab, and are in no file but the backup', async ({
  page,
  context,
}) => {
  await openClass(page);
  await hasPlayed(page, 1, WALLET, bestWay(levelFile(WALLET).level).decisions);
  await open(page, 'pupil', pupil(1));
  const notes = page.getByRole('textbox', { name: said('pupil.notes') });
  await notes.fill('上臺很敢說');
  await expect(
    page.getByRole('status').filter({ hasText: said('pupil.notes-kept') }),
  ).toBeVisible();
  await page.reload();
  await expect(notes).toHaveValue('上臺很敢說');

  const other = await context.newPage();
  await enterConsole(other, address('pupil', pupil(1)));
  const theirs = other.getByRole('textbox', { name: said('pupil.notes') });
  await expect(theirs).toHaveValue('上臺很敢說');
  await theirs.fill('上臺很敢說，會等別人講完');
  await theirs.blur();
  await expect(notes).toHaveValue('上臺很敢說，會等別人講完');
  await notes.fill('兩次都主動');
  await notes.blur();
  await expect(theirs).toHaveValue('兩次都主動');
  await other.close();

  // Whoever leaves at once has it kept too.
  await notes.fill('離開前寫的');
  await page.getByRole('link', { name: said('grades.of', { name: '三年二班' }) }).click();
  await page.locator(`a[href="#pupil/${pupil(1)}"]`).click();
  await expect(notes).toHaveValue('離開前寫的');

  const teacher = await Teacher.open(page);
  for (const button of ['teacher.export-scores', 'teacher.export-choices'] as const) {
    const { bytes } = await teacher.download(button);
    const rows = rowsOf(bytes.toString('utf8'));
    expect(rows.length, button).toBeGreaterThan(1);
    expect(JSON.stringify(rows), button).not.toContain('離開前');
  }
  const { bytes } = await teacher.download('teacher.export-backup');
  expect(bytes.toString('utf8')).toContain('離開前寫的');
});

test('notes that the device does not take stay on the page, which says so', async ({ page }) => {
  await openClass(page);
  await hasPlayed(page, 2, WALLET, bestWay(levelFile(WALLET).level).decisions);
  await open(page, 'grades', 'class-77');
  await page.locator(`a[href="#pupil/${pupil(2)}"]`).click();
  await settled(page);
  await fillUp(page);
  const notes = page.getByRole('textbox', { name: said('pupil.notes') });
  await notes.fill('這一句存不進去');
  await expect(page.getByRole('alert')).toContainText(said('pupil.notes-failed'));
  await page.getByRole('link', { name: said('grades.of', { name: '三年二班' }) }).click();
  await page.locator(`a[href="#pupil/${pupil(2)}"]`).click();
  await expect(notes).toHaveValue('這一句存不進去');
  await expect(page.getByRole('alert')).toContainText(said('pupil.notes-failed'));
});

for (const language of ['zh', 'en'] as const satisfies readonly Locale[]) {
  test(`in ${language} the report of somebody with much to tell is exactly one page, and has the notes only if wanted`, async ({
    page,
  }) => {
    await openClass(page);
    if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
    for (const id of levelIds()) {
      const { level } = levelFile(id);
      await hasPlayed(page, 1, id, excusedWay(id).decisions);
      await hasPlayed(
        page,
        1,
        id,
        saying(bestWay(level).decisions, '每一句都寫得很長。'.repeat(200)),
      );
    }
    await hasDrawn(page, 1);
    const notes = '常常提醒同學把帳寫清楚。'.repeat(160);
    const row = { version: 1, id: pupil(1), name: '一二三四五六七八九十甲乙', seat: 1 };
    const since = '2026-11-02T08:00:00+08:00';
    await scribble(page, 'players', row.id, { ...row, createdAt: since, class: 'class-77', notes });
    await open(page, 'pupil', pupil(1));
    await act(page, 'act:report').click();

    const sheet = page.getByRole('article');
    await expect(sheet.locator('canvas[data-painted]')).toBeVisible();
    await expect(sheet).toContainText(row.name);
    await expect(sheet).toContainText('三年二班');
    await expect(sheet).toContainText(
      said('report.more', { count: levelIds().length - 6 }, language),
    );
    await expect(
      sheet.locator('li', { hasText: said('report.plain.honesty', {}, language) }),
    ).toBeVisible();
    await expect(
      sheet.getByRole('heading', { name: said('report.mended', {}, language) }),
    ).toBeVisible();
    await expect(sheet).not.toContainText('提醒同學');
    await expect(sheet.locator('.stars')).toHaveCount(0);
    const overflow = () => sheet.evaluate((one) => one.scrollHeight - one.clientHeight);
    expect(await overflow()).toBeLessThanOrEqual(0);
    expect(await printed(page)).toEqual(['595x842']);

    await act(page, 'act:with-notes').check();
    await expect(sheet).toContainText('提醒同學');
    await expect(page.getByText(said('report.notes-cut', {}, language))).toBeVisible();
    expect(await overflow()).toBeLessThanOrEqual(0);
    expect(await printed(page)).toEqual(['595x842']);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.emulateMedia({ media: null });
    expect(await seriousOn(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await cutOff(page)).toEqual([]);
    expect(await printed(page)).toEqual(['595x842']);
  });
}

test('a class is printed with one page for each who has played and sits there', async ({
  page,
}) => {
  await openClass(page);
  await open(page, 'reports', 'class-77');
  await expect(page.getByText(said('report.none'))).toBeVisible();
  const { level } = levelFile(WALLET);
  const { decisions } = bestWay(level);
  const first = await hasPlayed(page, 1, WALLET, decisions);
  await hasPlayed(page, 1, WALLET, decisions);
  await hasDrawn(page, 2);
  await hasPlayed(page, 3, WALLET, decisions.slice(0, 1), { finishedAt: undefined });
  // One record is altered, and one pupil has left.
  await hasPlayed(page, 4, WALLET, decisions, { entries: altered(first) });
  await hasPlayed(page, 5, WALLET, decisions);
  const since = '2026-11-02T08:00:00+08:00';
  const left = { version: 1, id: pupil(5), name: '', seat: 5, createdAt: since, class: 'class-77' };
  await scribble(page, 'players', left.id, { ...left, leftAt: since });
  await open(page, 'grades', 'class-77');
  await act(page, 'act:reports').click();
  await expect(page.getByRole('article')).toHaveCount(3);
  await expect(page.getByText(said('report.lead-class', { count: 3, seats: 4 }))).toBeVisible();
  await expect(page.getByRole('article').last()).toContainText(said('report.unfinished'));
  expect(await printed(page)).toEqual(['595x842', '595x842', '595x842']);
  expect(await seriousOn(page)).toEqual([]);
});
