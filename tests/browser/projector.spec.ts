// A lesson with one projector and no devices, from an empty computer to the votes on paper.
import type { Page } from '@playwright/test';
import { choiceOf } from '../../src/play/conditions.ts';
import type { Decision } from '../../src/play/state.ts';
import { seriousOn } from '../driver/axe.ts';
import { scribble, stored } from '../driver/device.ts';
import { cutOff } from '../driver/fit.ts';
import { answer, laidOut } from '../driver/hands.ts';
import { pressAt } from '../driver/keyboard.ts';
import { bestWay, levelFile } from '../driver/levels.ts';
import { Projector } from '../driver/projector.ts';
import { enterConsole, rowsOf, Teacher } from '../driver/teacher.ts';
import { expect, test } from '../driver/test.ts';
import { said } from '../driver/words.ts';

const WALLET = 'chuanglian/lost-wallet';
const { level, words } = levelFile(WALLET);
const { decisions } = bestWay(level);

/** Words of the class's sheet that are smaller than 32 px are at 1080 lines. */
const small = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const least = (32 * innerHeight) / 1080 - 0.5;
    const within = ['.class-round', '.dialogue-box', '.choices', '.closing', '.lesson-cover'];
    return within
      .flatMap((part) => [...document.querySelectorAll<HTMLElement>(`${part} *`)])
      .filter((element) => {
        const says = [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        );
        const isTeachers = element.closest('button.quiet, .stepper, .sr-only, svg') !== null;
        const size = Number.parseFloat(getComputedStyle(element).fontSize);
        return says && !isTeachers && element.getClientRects().length > 0 && size < least;
      })
      .map((element) => `${getComputedStyle(element).fontSize} ${element.textContent}`);
  });

/** Does an activity as one pupil after the other would say it. */
async function work(projector: Projector, decision: Decision & { kind: 'activity' }) {
  await laidOut(projector.page);
  await answer(projector.page, decision.answer);
  await projector.game.submit();
}

/** How many are for each option: most for the one that is to be taken. */
const mostFor = (decision: Decision & { kind: 'choice' }, most: number): number[] =>
  (choiceOf(level, decision.id)?.options ?? []).map(({ id }) =>
    id === decision.option ? most : 2,
  );

test('without a list and by keyboard alone, two votes each, to the votes afterwards', async ({
  page,
  context,
}) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 1366, height: 768 });
  let projector = await Projector.plan(page);
  expect(await seriousOn(page)).toEqual([]);
  await page.getByLabel(said('lesson.class')).focus();
  await page.getByLabel(said('teacher.level')).selectOption(WALLET);
  await page.getByLabel(said('lesson.pupils')).fill('28');
  await pressAt(page, 'act:begin-lesson');

  const choices = decisions.filter((decision) => decision.kind === 'choice');
  for (const decision of decisions) {
    const moment = await projector.readOn();
    expect(moment).toBe(decision.kind);
    if (decision.kind === 'activity') {
      await work(projector, decision);
      continue;
    }
    const isFirst = decision === choices[0];
    const isSecond = decision === choices[1];
    await projector.expectPhase('read');
    await projector.onTo('think');
    expect(await small(projector.page)).toEqual([]);
    await projector.onTo('vote-1');
    await projector.hands(mostFor(decision, 3));
    if (isFirst) {
      // Another option is being counted: how many are for the first is not seen.
      const seen = projector.page.locator('.counting output');
      await projector.press('1');
      await expect(seen.nth(1)).toHaveText('•');
      expect(await seriousOn(projector.page)).toEqual([]);
      expect(await small(projector.page)).toEqual([]);
    }
    await projector.onTo('shown-1');
    expect(Object.values(await projector.bars())).toEqual(mostFor(decision, 3));
    await projector.onTo('talk');
    await expect(projector.round).toContainText(said('lesson.talk-first'));
    await projector.onTo('vote-2');
    const [before, after] = [mostFor(decision, 5).slice(0, 1), mostFor(decision, 5)];
    if (isSecond) {
      // The power goes in the middle of the second vote.
      await projector.hands(before);
      await expect.poll(async () => (await projector.kept()).votes.length).toBe(4);
      await expect
        .poll(async () => Object.values((await projector.kept()).round?.second?.counts ?? {}))
        .toEqual(before);
      const address = projector.page.url();
      await projector.page.close();
      projector = new Projector(await context.newPage());
      await projector.page.setViewportSize({ width: 1366, height: 768 });
      await enterConsole(projector.page, address);
      await projector.expectPhase('vote-2');
      await projector.press('1');
      await expect(projector.page.locator('.counting .now output')).toHaveText(String(before[0]));
      for (let hand = 0; hand < (before[0] ?? 0); hand += 1) await projector.press('ArrowDown');
    }
    await projector.hands(after);
    await projector.onTo('shown-2');
    await expect(projector.round).toContainText(said('lesson.flow-hands'));
    await projector.onTo('decide');
    await projector.decide();
  }

  expect(await projector.readOn()).toBe('ending');
  const { page: shown } = projector;
  await expect(shown.locator('.closing')).toContainText(words[level.talk[0] ?? ''] ?? '');
  expect(await small(shown)).toEqual([]);
  expect(await seriousOn(shown)).toEqual([]);

  // What would have happened?
  const [first] = choices;
  const other = choiceOf(level, first?.id ?? '')?.options.find(({ id }) => id !== first?.option);
  await projector.press('Escape');
  await pressAt(shown, 'lesson:what-if');
  await pressAt(shown, `lesson:branch-${decisions.indexOf(first as Decision)}-${other?.id}`);
  await expect(shown.getByText(said('lesson.exploring'))).toBeVisible();
  await expect(shown.locator('.closing')).toHaveCount(0);
  await pressAt(shown, 'act:return');
  await expect(shown.locator('.closing')).toContainText(said('lesson.our-decisions'));

  await stored(shown);
  await pressAt(shown, 'lesson:end');
  await expect(shown).toHaveURL(/#lesson\//);
  // The closing page tells the choices in the same way, and goes after the address has changed.
  await expect(shown.locator('.closing')).toHaveCount(0);
  await expect(shown.locator('[data-choice]')).toHaveCount(choices.length);
  for (const [nth, decision] of choices.entries()) {
    const rows = shown.locator('[data-choice]').nth(nth).locator('tbody tr');
    const numbers = await rows.evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('td')].slice(0, 2).map((td) => td.textContent)),
    );
    const [votes1, votes2] = [mostFor(decision, 3), mostFor(decision, 5)];
    expect(numbers).toEqual(votes1.map((count, at) => [String(count), String(votes2[at])]));
  }
  expect(await seriousOn(shown)).toEqual([]);

  const teacher = await Teacher.open(shown);
  const { bytes } = await teacher.download('teacher.export-scores');
  const [header = [], row = [], ...more] = rowsOf(bytes.toString('utf8').replace(/^\uFEFF/, ''));
  expect(more).toEqual([]);
  expect(row[header.indexOf('player')]).toBe(said('lesson.whole-class'));
  expect(row[header.indexOf('seat')]).toBe('');
  expect(row[header.indexOf('score')]).toBe('100');
  expect(row[header.indexOf('finished_at')]).not.toBe('');
});

const CLASS = {
  version: 1,
  id: 'class-3-2',
  name: '三年二班',
  tag: 77,
  createdAt: '2026-11-20T08:00:00+08:00',
};

/** A class as its own page would have made it. */
async function seatClass(page: Page, seats: readonly number[]): Promise<void> {
  await Teacher.open(page);
  await scribble(page, 'classes', CLASS.id, CLASS);
  for (const seat of seats) {
    const { version, createdAt } = CLASS;
    const player = { version, id: `seat-${seat}`, name: '', seat, class: CLASS.id, createdAt };
    await scribble(page, 'players', player.id, player);
  }
}

test('with the seats of a class: who moved is seen, nobody is named, and a tie is the teacher’s', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 1920, height: 1080 });
  const seats = [1, 2, 3, 5, 8, 13];
  await seatClass(page, seats);
  const projector = await Projector.plan(page);
  await page.reload();
  await page.getByLabel(said('lesson.class')).selectOption(CLASS.id);
  await page.getByLabel(said('teacher.level')).selectOption(WALLET);
  await page.getByLabel(said('lesson.voting')).selectOption('seats');
  await page.getByRole('button', { name: said('lesson.begin') }).click();

  expect(await projector.readOn()).toBe('choice');
  await projector.onTo('think');
  const [one, two] = choiceOf(level, decisions[0]?.id ?? '')?.options ?? [];
  await projector.onTo('vote-1');
  await expect(page.locator('.ballot-seat')).toHaveText(seats.map(String));
  await projector.seats([
    [1, 2, 3],
    [5, 8],
  ]);
  expect(await seriousOn(page)).toEqual([]);
  expect(await cutOff(page, '.class-round')).toEqual([]);
  await projector.onTo('shown-1');
  await projector.onTo('talk');
  await projector.onTo('vote-2');
  // A seat that is called again is for something else now; one that is tapped again takes it back.
  await projector.seats([
    [1, 13, 5],
    [2, 3],
  ]);
  await page.locator('[data-do="round:seat-5"]').click();
  await page.locator('[data-do="round:seat-3"]').click();
  await expect(page.locator('[data-do="round:seat-3"]')).not.toHaveClass(/voted/);
  await projector.onTo('shown-2');
  const moved = page.locator('[data-move]');
  await expect(moved).toHaveCount(4);
  await expect(page.locator(`[data-move="${one?.id}-${two?.id}"]`)).toHaveText(
    said('lesson.moved', { from: 1, to: 2, count: 1 }),
  );
  expect(await small(page)).toEqual([]);
  await projector.onTo('decide');
  await expect(projector.round).toContainText(said('lesson.decide-tie'));
  await expect(page.locator('[data-do="lesson:on"]')).toBeDisabled();
  await projector.press('1');
  await projector.decide();

  await expect.poll(async () => (await projector.kept()).votes.length).toBe(2);
  const { votes } = await projector.kept();
  expect(votes.map(({ round, seats: said }) => [round, Object.keys(said ?? {}).length])).toEqual([
    [1, 5],
    [2, 4],
  ]);
});

test('pause, black screen, a line read again, and the menu change nothing in the play', async ({
  page,
}) => {
  const projector = await Projector.plan(page);
  await page.getByLabel(said('teacher.level')).selectOption(WALLET);
  await page.getByRole('button', { name: said('lesson.begin') }).click();
  const play = page.locator('.play[data-level]');
  await expect(play).toBeVisible();
  const first = (await play.getAttribute('data-moment')) ?? '';
  await projector.press('PageDown');
  await expect(play).not.toHaveAttribute('data-moment', first);
  const second = (await play.getAttribute('data-moment')) ?? '';

  await projector.press('PageUp');
  await expect(page.locator('.earlier')).toBeVisible();
  await projector.press('PageDown');
  await expect(page.locator('.earlier')).toHaveCount(0);
  await projector.press('b');
  await expect(page.locator('.lesson-cover.blank')).toBeVisible();
  await projector.press('PageDown');
  await expect(page.locator('.lesson-cover.blank')).toHaveCount(0);
  await projector.press('p');
  await expect(page.getByText(said('lesson.paused'))).toBeVisible();
  await projector.press('p');
  await expect(page.getByText(said('lesson.paused'))).toHaveCount(0);
  await projector.press('Escape');
  await expect(page.getByRole('dialog')).toBeVisible();
  await projector.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(play).toHaveAttribute('data-moment', second);

  // Out of sight, the teacher's bar still does what its keys say.
  await page.locator('[data-do="lesson:hide"]').click();
  await expect(page.locator('[data-do="lesson:on"]')).toBeHidden();
  await projector.readOn();
  await projector.onTo('think');
  await page.locator('[data-do="lesson:show"]').click();
  await expect(page.locator('[data-do="lesson:on"]')).toBeVisible();
  const clock = page.getByRole('timer');
  await expect(clock).not.toContainText(said('lesson.clock-stands'));
  await projector.press('p');
  await projector.press('p');
  await expect(clock).not.toContainText(said('lesson.clock-stands'));
  // Found again after a killed tab, the timer stands until the teacher lets it run.
  await expect.poll(async () => (await projector.kept()).round?.phase).toBe('think');
  await page.reload();
  await projector.expectPhase('think');
  await expect(clock).toContainText(said('lesson.clock-stands'));
  await page.locator('[data-do="lesson:clock"]').click();
  await expect(clock).not.toContainText(said('lesson.clock-stands'));
});
