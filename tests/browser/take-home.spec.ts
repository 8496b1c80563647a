// What somebody took home from a booth, on their own phone: the promise, the law, a day for the calendar,
// and six small questions four weeks later. Nothing of it is kept anywhere.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { openAttempt } from '../../src/attempt/record.ts';
import { boosterOf } from '../../src/play/check.ts';
import { scribble } from '../driver/device.ts';
import { cutOff } from '../driver/fit.ts';
import { levelFile } from '../driver/levels.ts';
import { arrive, card } from '../driver/pupil.ts';
import { expect, test } from '../driver/test.ts';
import { said } from '../driver/words.ts';

const WALLET = 'chuanglian/lost-wallet';
const { level, words } = levelFile(WALLET);
const forms = level.checks;
if (!forms) throw new Error('the level has no checks');

const PHONE = { width: 390, height: 844 };
const PROMISE = '撿到東西，我會先交給老師。';

/** Opens what was taken on a day, at noon of another. */
async function openTaken(page: Page, taken: string, today: string): Promise<void> {
  await page.setViewportSize(PHONE);
  await page.clock.setFixedTime(`${today}T12:00:00+08:00`);
  await page.goto(`/#/take-home/${taken}`);
}

/** Answers the six that are asked. @returns what was asked */
async function answerSix(page: Page): Promise<string[]> {
  const asked: string[] = [];
  for (let nth = 1; nth <= 6; nth += 1) {
    await expect(page.getByText(said('check.nth', { nth, of: 6 }))).toBeAttached();
    asked.push((await page.locator('.check-item h2').textContent()) ?? '');
    await page.locator('[data-do="act:think-ask"]').click();
    await page.locator('[data-do="act:sure-2"]').click();
  }
  return asked;
}

/** How many players and attempts the device holds. */
const rows = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'qinglian')) return 0;
    return new Promise<number>((resolve, reject) => {
      const opening = indexedDB.open('qinglian');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const work = opening.result.transaction(['players', 'attempts']);
        const counts = [...work.objectStoreNames].map((name) => work.objectStore(name).count());
        work.oncomplete = () => {
          opening.result.close();
          resolve(counts.reduce((sum, { result }) => sum + result, 0));
        };
      };
    });
  });

test('before four weeks: the promise, the law cards, and a day for the calendar', async ({
  page,
}) => {
  await openTaken(page, `${WALLET}/hand-in/20261127`, '2026-12-24');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(said('taken.title'));
  await expect(page.locator('.rosette .promise')).toHaveText(PROMISE);
  const cards = page.locator('.law-card');
  await expect(cards).toHaveCount(Object.keys(level.cards).length);
  for (const [nth, one] of Object.values(level.cards).entries()) {
    await expect(cards.nth(nth)).toContainText(words[one.plain] ?? '');
    await expect(cards.nth(nth).getByRole('link')).toHaveAttribute('href', one.link);
    await expect(cards.nth(nth)).toContainText(one.checked);
  }
  expect(await cutOff(page)).toEqual([]);

  const saved = page.waitForEvent('download');
  await page.locator('[data-do="act:calendar"]').click();
  const file = await (await saved).path();
  const event = (await readFile(file, 'utf8')).replaceAll('\r\n ', '');
  expect(event).toContain('\r\nDTSTART;VALUE=DATE:20261225\r\nDTEND;VALUE=DATE:20261226\r\n');
  expect(event).toContain(`SUMMARY:${said('taken.event')}`);
  const link = /\r\nURL:(\S+)\r\n/.exec(event)?.[1] ?? '';

  // The calendar leads back, when the time has come.
  await page.goto('/');
  await page.clock.setFixedTime('2026-12-25T08:00:00+08:00');
  await page.goto(link);
  await expect(page.locator('[data-due="true"]')).toBeVisible();
  await expect(page.locator('[data-do="act:calendar"]')).toHaveCount(0);
});

test('four weeks later: six questions, the thought behind each, and nothing is kept', async ({
  page,
}) => {
  await openTaken(page, `${WALLET}/hand-in/20261127`, '2026-12-26');
  await page.locator('[data-do="act:booster"]').click();
  const six = boosterOf(forms, false);
  expect(await answerSix(page)).toEqual(six.map(({ text }) => words[text]));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(said('booster.done'));
  const whys = page.locator('.check-whys li');
  await expect(whys).toHaveCount(6);
  for (const [nth, item] of six.entries()) {
    await expect(whys.nth(nth)).toContainText(words[item.why] ?? '');
  }
  expect(await cutOff(page)).toEqual([]);
  await page.locator('[data-do="act:done"]').click();

  // Once more there are the other six; whoever has enough stops.
  await page.locator('[data-do="act:booster"]').click();
  await expect(page.locator('.check-item h2')).toHaveText(
    words[boosterOf(forms, true)[0]?.text ?? ''] ?? '',
  );
  await page.locator('[data-do="act:skip"]').click();
  await expect(page.locator('.rosette .promise')).toHaveText(PROMISE);
  expect(await rows(page)).toBe(0);

  await page.locator('[data-do="act:play-here"]').click();
  await expect(page.locator('[data-level]')).toHaveAttribute('data-level', WALLET);
});

test('in English, with a promise of the story, and the language can be changed', async ({
  page,
}) => {
  const english = levelFile(WALLET, 'en').words;
  const step = Object.values(level.scenes)
    .flatMap(({ steps }) => steps)
    .find((one) => 'choice' in one && one.choice === 'promise');
  const option = step && 'options' in step ? step.options[0] : undefined;
  if (!option || !('id' in option)) throw new Error('the story asks for no promise');
  await openTaken(page, `${WALLET}/~${option.id}/20261127`, '2026-12-01');
  await expect(page.locator('.rosette .promise')).toHaveText(words[option.text] ?? '');
  await page.locator('[data-do="act:language"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(said('taken.title', {}, 'en'));
  await expect(page.locator('.rosette .promise')).toHaveText(english[option.text] ?? '');
  await page.locator('[data-do="act:booster"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(said('booster.title', {}, 'en'));
  await expect(page.locator('.check-item h2')).toHaveText(english[forms.a[0]?.text ?? ''] ?? '');
});

test('without a promise there is still the story', async ({ page }) => {
  await openTaken(page, `${WALLET}/-/20261127`, '2026-12-01');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(said('taken.title-bare'));
  await expect(page.locator('.rosette')).toHaveCount(0);
  await expect(page.locator('[data-do="act:calendar"]')).toBeVisible();
});

test('a link that is not whole says so, and there is a way on', async ({ page, watch }) => {
  watch.allow(/404/);
  for (const taken of [
    `${WALLET}/hand-in/2026`,
    `${WALLET}/-/20260230`,
    'chuanglian/moved/-/20261127',
  ]) {
    await openTaken(page, taken, '2026-12-01');
    await expect(page.locator('[data-trouble="broken"]')).toContainText(said('taken.broken'));
  }
  await page.getByRole('link', { name: said('common.home') }).click();
  await expect(
    page.locator('[data-do="act:start"], [data-do="act:continue"]').first(),
  ).toBeVisible();
});

test('whoever plays at home finds the six questions at the level, four weeks after', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-11-27T12:00:00+08:00');
  await arrive(page, '小星');
  const player = await page.evaluate(
    () => JSON.parse(localStorage.getItem('qinglian.settings') ?? '{}').player as string,
  );
  const day = '2026-11-27T12:00:00+08:00';
  const attempt = openAttempt(level, { id: 'once', player, startedAt: day });
  await scribble(page, 'attempts', 'once', { ...attempt, finishedAt: day, promise: 'hand-in' });
  await page.reload();
  await card(page, WALLET).click();
  await expect(page.locator('[data-do="act:play"]')).toBeVisible();
  await expect(page.locator(`[data-do="act:later-${WALLET}"]`)).toHaveCount(0);

  await page.clock.setFixedTime('2026-12-25T12:00:00+08:00');
  await page.reload();
  await card(page, WALLET).click();
  await page.locator(`[data-do="act:later-${WALLET}"]`).click();
  await expect(page.locator('.rosette .promise')).toHaveText(PROMISE);
  await expect(page.locator('[data-due="true"]')).toBeVisible();
});
