// axe on every page of the console, its dialogs too, by day and by night, on a tablet and on a telephone.
import type { Page } from '@playwright/test';
import { PLACES, type Place } from '../../src/teacher/route.ts';
import { seriousOn } from '../driver/axe.ts';
import { act } from '../driver/classes.ts';
import { cutOff } from '../driver/fit.ts';
import { CLASS, schoolYear, WALLET } from '../driver/school-year.ts';
import { PIN, Teacher, turnTo } from '../driver/teacher.ts';
import { expect, test } from '../driver/test.ts';
import { said } from '../driver/words.ts';

interface Visit {
  /** Which of its kind, where there are many. */
  id?: string;
  /** What is there once the page is. */
  whole: string;
  /** What is to be done so that all of it shows. */
  first?: (page: Page) => Promise<unknown>;
  /** What opens a dialog. */
  dialogs?: readonly string[];
}

const PAINTED = 'canvas[data-painted="yes"]';

/** Each place of the console; one of `route.ts` that is missing here is told below. */
const VISITS: Record<string, Visit> = {
  classes: { whole: '.class-list a', dialogs: ['act:new-class'] },
  'class/': {
    id: CLASS.id,
    whole: '.way-list',
    dialogs: ['act:rename-class', 'act:turns', 'act:forget-class'],
  },
  'roster/': {
    id: CLASS.id,
    whole: 'tbody tr',
    dialogs: ['act:update', 'act:add-seat', 'act:seat-pupil-1'],
  },
  'grades/': { id: CLASS.id, whole: 'tbody td.grade b' },
  'story/': { id: CLASS.id, whole: '[data-option]' },
  'pupil/': { id: 'pupil-1', whole: 'tbody tr' },
  'report/': { id: 'pupil-1', whole: '.report-sheet' },
  'reports/': { id: CLASS.id, whole: '[data-do="act:print"]' },
  'summary/': { id: CLASS.id, whole: '.class-report' },
  'certificates/': { id: CLASS.id, whole: '.certificate' },
  lesson: { whole: '.lesson-list' },
  'lesson/': { id: 'held', whole: 'table' },
  'projector/': { id: 'going-on', whole: '.play[data-level]' },
  results: {
    first: async (page) => {
      await page.getByLabel(said('teacher.level')).selectOption(WALLET);
      await page.getByText(said('collect.paste'), { exact: true }).click();
      await page.getByRole('textbox').fill('QLR1');
      await act(page, 'act:take-text').click();
    },
    whole: '[data-received]',
  },
  // For what was picked among the results.
  code: { first: (page) => act(page, 'act:by-stations').click(), whole: '.six[data-code]' },
  attempts: { whole: 'tbody tr' },
  'attempt/': { id: 'attempt-0', whole: '.decisions' },
  pictures: { first: (page) => act(page, 'act:let-through-picture-1').click(), whole: PAINTED },
  wall: { whole: PAINTED },
  sheet: { whole: PAINTED },
  safe: {
    whole: '[data-held="names"]',
    dialogs: ['act:change-pin', 'act:renew-code', 'act:wipe-names', 'act:wipe-all'],
  },
};

/** What keeps somebody out of the page, or does not fit into the window, as a place of the story may. */
const troublesOn = async (page: Page): Promise<string[]> => [
  ...(await seriousOn(page)),
  ...(await cutOff(page, 'body'))
    .filter((part) => !part.startsWith('<img class="still"'))
    .map((part) => `cut off: ${part}`),
  ...(await page.evaluate(() => {
    const beyond = document.documentElement.scrollWidth - innerWidth;
    return beyond > 0 ? [`${beyond} px wider than the window`] : [];
  })),
];

test('every place of the console is visited', () => {
  expect(Object.keys(VISITS).toSorted()).toEqual([...PLACES].toSorted());
});

for (const { colorScheme, size } of [
  { colorScheme: 'light', size: { width: 1180, height: 820 } },
  { colorScheme: 'dark', size: { width: 390, height: 844 } },
] as const) {
  test.describe(`${colorScheme}, ${size.width} wide`, () => {
    test.use({ colorScheme, viewport: size });

    test('the pages of the console and their dialogs', async ({ page }) => {
      test.setTimeout(300_000);
      const teacher = await Teacher.open(page);
      await teacher.bringInText(schoolYear());
      for (const [name, { id, first, whole, dialogs = [] }] of Object.entries(VISITS)) {
        const at = name.replace('/', '') as Place['at'];
        await turnTo(page, { at, id } as Place);
        await first?.(page);
        await expect(page.locator(whole).first(), name).toBeVisible();
        expect.soft(await troublesOn(page), name).toEqual([]);
        for (const opens of dialogs) {
          await act(page, opens).click();
          await expect(page.getByRole('dialog'), opens).toBeVisible();
          expect.soft(await troublesOn(page), `${name} ${opens}`).toEqual([]);
          await page.keyboard.press('Escape');
          await expect(page.getByRole('dialog'), opens).toHaveCount(0);
        }
      }
    });

    test('the pages before the gate', async ({ page }) => {
      test.setTimeout(300_000);
      const check = async (where: string) => expect(await troublesOn(page), where).toEqual([]);
      await page.goto('/teacher.html');
      await expect(act(page, 'act:set-pin')).toBeVisible();
      await check('the first time');
      await page.getByLabel(said('lock.new-pin')).fill('1234');
      await act(page, 'act:set-pin').click();
      await expect(page.getByText(said('lock.pin.run'))).toBeVisible();
      await check('a PIN that is too easy');
      await page.getByLabel(said('lock.new-pin')).fill(PIN);
      await page.getByLabel(said('lock.pin-again')).fill(PIN);
      await act(page, 'act:set-pin').click();
      await expect(page.locator('[data-code]')).toBeVisible();
      await check('the recovery sheet');
      await act(page, 'act:code-kept').click();
      await act(page, 'act:lock').click();
      await expect(act(page, 'act:forgot-pin')).toBeVisible();
      await check('locked');
      await act(page, 'act:forgot-pin').click();
      await act(page, 'act:use-code').click();
      await expect(page.getByText(said('lock.code.length'))).toBeVisible();
      await check('forgotten');
      await page.getByRole('button', { name: said('lock.back-to-pin') }).click();
      for (let tries = 0; tries < 5; tries += 1) {
        await page.getByLabel(said('lock.pin'), { exact: true }).fill('8642');
        await act(page, 'act:open-console').click();
        const told =
          tries < 4
            ? page.getByText(said('lock.wrong', { count: 4 - tries }))
            : page.getByRole('timer');
        await expect(told).toBeVisible();
      }
      await check('waiting');
    });
  });
}
