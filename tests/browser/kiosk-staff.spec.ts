// The staff of a kiosk: they set it up from a fresh device, see what was counted, carry it off, and end it.
import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import type { TextKey } from '../../src/text/text.ts';
import { seriousOn } from '../driver/axe.ts';
import { scribble } from '../driver/device.ts';
import { enterConsole, PIN, rowsOf } from '../driver/teacher.ts';
import { expect, test } from '../driver/test.ts';
import { said } from '../driver/words.ts';

const the = (page: Page, what: string) => page.locator(`[data-do="act:${what}"]`);
const pinField = (page: Page) => page.getByLabel(said('lock.pin'), { exact: true });
const field = (page: Page, name: string) => page.locator(`[data-field="${name}"]`);
const wrong = (page: Page, name: string) => page.locator(`[data-wrong="${name}"]`);

/** From `#/kiosk` on a fresh device to the form. */
async function choosePin(page: Page): Promise<void> {
  await page.goto('/#/kiosk');
  await page.getByLabel(said('lock.new-pin')).fill(PIN);
  await page.getByLabel(said('lock.pin-again')).fill(PIN);
  await the(page, 'set-pin').click();
  await expect(page.locator('[data-code]')).toHaveText(/^([0-9A-Z]{5}-){3}[0-9A-Z]{5}$/);
  await page.emulateMedia({ media: 'print' });
  await expect(the(page, 'code-kept')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await the(page, 'code-kept').click();
  await expect(the(page, 'staff-start')).toBeVisible();
}

/** Starts the kiosk from the form. */
async function start(page: Page): Promise<void> {
  await the(page, 'staff-start').click();
  await expect(the(page, 'staff-start')).toHaveCount(0);
}

/** Taps the hidden corner until the staff's side shows, with the PIN asked for or to be waited for. */
async function callStaff(page: Page): Promise<void> {
  const { width } = page.viewportSize() ?? { width: 0 };
  await expect(async () => {
    for (let tap = 0; tap < 5; tap += 1) await page.mouse.click(width - 20, 20);
    await expect(pinField(page).or(page.getByRole('timer'))).toBeVisible({ timeout: 2000 });
  }).toPass();
}

async function enter(page: Page): Promise<void> {
  await pinField(page).fill(PIN);
  await the(page, 'open-console').click();
  await expect(the(page, 'staff-device')).toBeVisible();
}

/** A kiosk that runs, with its panel open. */
async function openPanel(page: Page): Promise<void> {
  await choosePin(page);
  await start(page);
  await callStaff(page);
  await enter(page);
}

/** The hour it is on the device, e.g. `2026-11-27T14`. */
const hourOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const now = new Date();
    const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
    return local.toISOString().slice(0, 13);
  });

const LEVEL = 'chuanglian/lost-wallet';

const count = (page: Page, hour: string, level: string, finished: number, left: number) =>
  scribble(page, 'visits', `${hour} ${level}`, { version: 1, hour, level, finished, left });

/** Presses something that saves files. @returns their names and texts */
async function saved(page: Page, press: string, files = 1): Promise<[string, string][]> {
  const downloads: Download[] = [];
  page.on('download', (download) => downloads.push(download));
  await the(page, press).click();
  await expect.poll(() => downloads.length).toBe(files);
  return Promise.all(
    downloads.map(async (file) => [
      file.suggestedFilename(),
      await readFile(await file.path(), 'utf8'),
    ]),
  );
}

test('a fresh device becomes a kiosk: PIN, recovery code, the form as most need it, start', async ({
  page,
}) => {
  await choosePin(page);
  await expect(the(page, `staff-level-${LEVEL}`)).toBeChecked();
  await expect(page.locator('[data-tells="way-back"]')).toBeVisible();
  expect(await seriousOn(page)).toEqual([]);
  // Whoever is ticked last is played last, and may be moved up.
  const others = field(page, 'levels').locator('input:not(:checked)');
  const added = (await others.first().getAttribute('data-do'))?.replace('act:staff-level-', '');
  await others.first().check();
  // By its handle, for the panel is in the language with which the kiosk begins.
  const order = page.locator('[aria-labelledby="staff-order"] li');
  const last = (await order.count()) - 1;
  await the(page, `staff-raise-${added}`).click();
  await the(page, 'staff-languages-en-zh').check();
  await field(page, 'event').locator('input').fill('廉潔園遊會');
  await start(page);
  await callStaff(page);
  await enter(page);
  await expect(page.getByText('廉潔園遊會')).toBeVisible();
  await the(page, 'staff-settings').click();
  await expect(the(page, 'staff-languages-en-zh')).toBeChecked();
  await expect(the(page, `staff-raise-${added}`)).toHaveCount(last > 1 ? 1 : 0);
  await expect(order.nth(last - 1)).not.toHaveText((await order.nth(last).textContent()) ?? '');
});

test('what cannot be taken is told beside its field, and nothing is kept until all is right', async ({
  page,
}) => {
  await choosePin(page);
  const levels = field(page, 'levels').locator('input:checked');
  while ((await levels.count()) > 0) await levels.first().uncheck();
  await the(page, 'staff-quiet').check();
  for (const time of await field(page, 'quiet').locator('input').all()) await time.fill('08:00');
  await field(page, 'minutes').locator('input').fill('兩分鐘');
  await field(page, 'idleSeconds').locator('input').fill('5');
  await field(page, 'address').locator('input').fill('qinglian');
  await the(page, 'staff-start').click();
  for (const name of ['levels', 'quiet', 'minutes', 'idleSeconds', 'address'] as const) {
    await expect(wrong(page, name)).toHaveText(said(`staff.wrong.${name}`));
  }
  await expect(page.getByText(said('staff.wrong', { count: 5 }))).toBeVisible();
  await expect(field(page, 'levels').locator('input').first()).toBeFocused();
  expect(await seriousOn(page)).toEqual([]);

  await the(page, `staff-level-${LEVEL}`).check();
  await expect(wrong(page, 'levels')).toHaveCount(0);
  await the(page, 'staff-quiet').uncheck();
  await field(page, 'minutes').locator('input').fill('１０');
  await field(page, 'minutes')
    .getByRole('button', { name: said('staff.more') })
    .click();
  await field(page, 'idleSeconds').locator('input').fill('40');
  await field(page, 'address').locator('input').fill('https://game.example.tw/');
  await start(page);

  await callStaff(page);
  await enter(page);
  await the(page, 'staff-settings').click();
  await expect(field(page, 'minutes').locator('input')).toHaveValue('15');
  await field(page, 'event').locator('input').fill('忘了儲存');
  await expect(page.getByText(said('staff.unsaved'))).toBeVisible();
  await the(page, 'staff-back').click();
  await the(page, 'staff-settings').click();
  await expect(field(page, 'event').locator('input')).toHaveValue('');
  await field(page, 'event').locator('input').fill('圖書館週');
  await field(page, 'greeting').locator('textarea').fill('哈囉！\n來玩吧');
  await the(page, 'staff-save').click();
  await expect(page.getByText(said('staff.settings-saved'))).toBeVisible();
  await page.reload();
  await callStaff(page);
  await enter(page);
  await expect(page.getByText('圖書館週')).toBeVisible();
  await the(page, 'staff-script').click();
  await expect(page.getByText('哈囉！\n來玩吧')).toBeVisible();
});

test('wrong PINs are slowed down, and a reload gains nothing', async ({ page }) => {
  await choosePin(page);
  await start(page);
  await callStaff(page);
  for (const left of [4, 3, 2, 1]) {
    await pinField(page).fill('8642');
    await the(page, 'open-console').click();
    await expect(page.getByText(said('lock.wrong', { count: left }))).toBeVisible();
  }
  await pinField(page).fill('8642');
  await the(page, 'open-console').click();
  await expect(page.getByRole('timer')).toBeVisible();
  await page.reload();
  await callStaff(page);
  await expect(page.getByRole('timer')).toBeVisible();
  await expect(pinField(page)).toHaveCount(0);
});

test('the panel tells of today; totals are carried off as a table, and then begin anew', async ({
  page,
}) => {
  await choosePin(page);
  await field(page, 'event').locator('input').fill('廉潔/園遊會');
  await start(page);
  const hour = await hourOn(page);
  const [date = '', time = ''] = hour.split('T');
  await count(page, hour, '', 5, 2);
  await count(page, hour, LEVEL, 6, 3);
  await count(page, '2026-01-02T09', '', 1, 0);
  await callStaff(page);
  await enter(page);
  await expect(page.locator('[data-count="visits"] dd')).toHaveText('7');
  await expect(page.locator('[data-count="finished"] dd')).toHaveText('6');
  await expect(page.locator(`[data-level="${LEVEL}"]`)).toContainText(
    said('staff.finished-of', { finished: 6, all: 9 }),
  );
  expect(await seriousOn(page)).toEqual([]);

  await the(page, 'staff-totals').click();
  await expect(the(page, 'staff-reset')).toBeDisabled();
  await expect(page.locator(`[data-row="${hour} ${LEVEL}"] td`).last()).toHaveText('3');
  expect(await seriousOn(page)).toEqual([]);
  const [[name, csv] = ['', '']] = await saved(page, 'staff-csv');
  expect(name).toMatch(new RegExp(`^qinglian-totals-廉潔-園遊會-${date}\\.csv$`));
  expect(csv.startsWith('\uFEFFdate,hour,level,title,finished,left\r\n')).toBe(true);
  expect(rowsOf(csv.slice(1)).slice(1)).toEqual([
    ['2026-01-02', '9', '', said('staff.visits'), '1', '0'],
    [date, String(Number(time)), '', said('staff.visits'), '5', '2'],
    [date, String(Number(time)), LEVEL, '撿到的錢包', '6', '3'],
  ]);

  // Somebody comes between the export and the reset: that visit stays.
  await count(page, hour, '', 6, 2);
  await the(page, 'staff-reset').click();
  await the(page, 'staff-reset-not').click();
  await expect(page.locator('[data-row]')).toHaveCount(3);
  await the(page, 'staff-reset').click();
  await the(page, 'staff-reset-once').click();
  await the(page, 'staff-reset-sure').click();
  await expect(page.getByText(said('staff.reset-done'))).toBeVisible();
  await expect(page.locator('[data-row]')).toHaveCount(1);
  await expect(page.locator(`[data-row="${hour} "] td`).nth(1)).toHaveText('1');
  await the(page, 'staff-back').click();
  await expect(page.locator('[data-count="visits"] dd')).toHaveText('1');
});

test('help and script are at hand in either language; the device is ended, and begun again', async ({
  page,
}) => {
  await openPanel(page);
  await the(page, 'staff-help').click();
  const ipad: TextKey = 'staff.pinning.ipad';
  await page.getByText(said(ipad)).click();
  await expect(page.getByText(said(`${ipad}-do`).split('\n')[0] ?? '')).toBeVisible();
  await the(page, 'staff-language').click();
  await expect(page.getByText(said(ipad, {}, 'en'))).toBeVisible();
  await the(page, 'staff-back').click();
  await the(page, 'staff-script').click();
  await expect(page.getByText(said('staff.script.hello-say', {}, 'en'))).toBeVisible();
  await the(page, 'staff-language').click();
  await the(page, 'staff-back').click();

  await the(page, 'staff-device').click();
  expect(await seriousOn(page)).toEqual([]);
  const at = '2026-11-27T10:00:00+08:00';
  const [player, since] = ['v1', at];
  await scribble(page, 'kiosk', 'visitor', { version: 1, player, since });
  await the(page, 'staff-everything').click();
  await expect(page.getByText(said('staff.everything-visitor'))).toBeVisible();
  await scribble(page, 'kiosk', 'visitor', undefined);
  const files = new Map(await saved(page, 'staff-everything', 2));
  const [kiosk] = [...files].flatMap(([name, text]) =>
    name.startsWith('qinglian-kiosk-') ? [JSON.parse(text)] : [],
  );
  expect(kiosk).toMatchObject({ what: 'kiosk', settings: { locales: ['zh', 'en'] }, totals: [] });
  expect(JSON.stringify(kiosk)).not.toMatch(/salt|hash|5293/);
  expect([...files.keys()].filter((name) => name.startsWith('qinglian-20'))).toHaveLength(1);

  await the(page, 'staff-end').click();
  await the(page, 'staff-leave').click();
  await expect(page).toHaveURL(/#\/$/);
  await expect(the(page, 'start')).toBeVisible();
  await page.goto('/#/kiosk');
  await enter(page);
  await expect(the(page, 'staff-next')).toHaveCount(0);
  await start(page);
  await callStaff(page);
});

test('the console leads to the set-up of a kiosk', async ({ page }) => {
  await enterConsole(page, '/teacher.html#safe');
  await the(page, 'to-kiosk').click();
  await expect(page.getByLabel(said('lock.new-pin'))).toBeVisible();
  await expect(page.getByText(said('staff.what'))).toBeVisible();
});
