// The console is locked: a PIN at first use, tries that slow down, a recovery code; backups and wiping behind it.
import type { Page } from '@playwright/test';
import { seriousOn } from '../driver/axe.ts';
import { enterConsole, PIN, Teacher } from '../driver/teacher.ts';
import { expect, test } from '../driver/test.ts';
import { said } from '../driver/words.ts';

const AT = '2026-11-23T09:00:00+08:00';

const BACKUP = JSON.stringify({
  ...{ app: 'qinglian-academy', version: 1, savedAt: AT, attempts: [] },
  players: [
    { version: 1, id: 'p7', name: '王小廉', seat: 7, createdAt: AT, class: 'c1', notes: '坐前面' },
    { version: 1, id: 'p8', name: '', seat: 8, createdAt: AT, class: 'c1' },
  ],
  classes: [{ version: 1, id: 'c1', name: '三年二班', tag: 7, createdAt: AT }],
});

const the = (page: Page, what: string) => page.locator(`[data-do="act:${what}"]`);
const pinField = (page: Page) => page.getByLabel(said('lock.pin'), { exact: true });
const held = (page: Page, what: string) => page.locator(`[data-held="${what}"] dd`);

async function tryPin(page: Page, pin: string): Promise<void> {
  await pinField(page).fill(pin);
  await the(page, 'open-console').click();
}

/** Everything in every table, as it lies there. */
const raw = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('qinglian'));
    const tables = [...database.objectStoreNames];
    const work = database.transaction(tables);
    const rows = await Promise.all(tables.map((table) => done(work.objectStore(table).getAll())));
    database.close();
    return JSON.stringify(Object.fromEntries(tables.map((table, at) => [table, rows[at]])));
  });

/** Brings the backup in, and goes to the page of what is held. */
async function filled(page: Page): Promise<void> {
  const teacher = await Teacher.open(page);
  await teacher.bringInText(BACKUP);
  await page.getByRole('link', { name: said('safe.title') }).click();
  await expect(held(page, 'names')).toHaveText('1');
}

test('the first time a PIN is set by keyboard; then a new tab or the way back from the game asks for it', async ({
  page,
  context,
}) => {
  await page.goto('/teacher.html');
  await expect(page.getByLabel(said('lock.new-pin'))).toBeFocused();
  await page.keyboard.type('1234');
  await page.keyboard.press('Enter');
  await expect(page.getByText(said('lock.pin.run'))).toBeVisible();
  await page.getByLabel(said('lock.new-pin')).press('ControlOrMeta+a');
  await page.keyboard.type(PIN);
  await page.keyboard.press('Tab');
  await page.keyboard.type(PIN);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-code]')).toHaveText(/^([0-9A-Z]{5}-){3}[0-9A-Z]{5}$/);
  await the(page, 'code-kept').press('Enter');
  await expect(the(page, 'lock')).toBeVisible();
  expect(await raw(page)).not.toContain(PIN);

  await page.reload();
  await expect(the(page, 'lock'), 'a reload is no reason to ask').toBeVisible();
  const another = await context.newPage();
  await another.goto('/teacher.html');
  await expect(pinField(another)).toBeFocused();
  await page.getByRole('link', { name: said('teacher.to-game') }).click();
  await expect(the(page, 'start')).toBeVisible();
  await page.goBack();
  await expect(pinField(page), 'the device may have changed hands').toBeVisible();
  await page.reload();
  await expect(pinField(page)).toBeVisible();
});

test('while it is locked, nothing of the pupils is on the page; locking is for all tabs', async ({
  page,
  context,
}) => {
  await filled(page);
  const another = await context.newPage();
  await enterConsole(another);
  await the(page, 'lock').click();
  for (const one of [page, another]) {
    await expect(pinField(one)).toBeVisible();
    expect(await one.content()).not.toMatch(/王小廉|三年二班|坐前面/);
  }
  await the(page, 'digit-5').click();
  for (const digit of '293') await the(page, `digit-${digit}`).click();
  await the(page, 'open-console').click();
  await expect(the(page, 'wipe-names')).toBeVisible();
});

test('after five wrong tries one has to wait, after a reload and in another tab, too', async ({
  page,
  context,
}) => {
  await enterConsole(page);
  await the(page, 'lock').click();
  for (const left of [4, 3, 2, 1]) {
    await tryPin(page, '8642');
    await expect(page.getByText(said('lock.wrong', { count: left }))).toBeVisible();
  }
  await tryPin(page, '8642');
  await expect(page.getByRole('timer')).toHaveText(/^0:[0-3]\d$/);
  await expect(pinField(page)).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('timer')).toBeVisible();
  const another = await context.newPage();
  await another.goto('/teacher.html');
  await expect(another.getByRole('timer')).toBeVisible();
  // The wait ends by itself, and the right PIN opens.
  await expect(pinField(page)).toBeVisible({ timeout: 60_000 });
  await tryPin(page, PIN);
  await expect(the(page, 'lock')).toBeVisible();
});

test('who has forgotten the PIN comes in by the recovery code, once', async ({ page }) => {
  const code = (await enterConsole(page)) ?? '';
  await the(page, 'lock').click();
  await the(page, 'forgot-pin').click();
  const typed = page.getByRole('textbox', { name: said('lock.code') });
  const last = code.endsWith('0') ? '1' : '0';
  await typed.fill(code.slice(0, -1) + last);
  await the(page, 'use-code').click();
  await expect(page.getByText(said('lock.code.mistyped'))).toBeVisible();
  await typed.fill(code.toLowerCase().replaceAll('-', ' '));
  await the(page, 'use-code').click();
  await page.getByLabel(said('lock.new-pin')).fill('8642');
  await page.getByLabel(said('lock.pin-again')).fill('8642');
  await the(page, 'set-pin').click();
  await expect(page.locator('[data-code]')).not.toHaveText(code);
  await the(page, 'code-kept').click();
  await the(page, 'lock').click();
  await the(page, 'forgot-pin').click();
  await typed.fill(code);
  await the(page, 'use-code').click();
  await expect(page.getByText(said('lock.code.wrong'))).toBeVisible();
  await page.getByRole('button', { name: said('lock.back-to-pin') }).click();
  await tryPin(page, '8642');
  await expect(the(page, 'lock')).toBeVisible();
});

test('a locked backup is opened on another device by its passphrase alone', async ({
  page,
  anotherDevice,
}) => {
  await filled(page);
  const [first, again] = [
    page.getByLabel(said('safe.passphrase', { count: 8 })),
    page.getByLabel(said('safe.passphrase-again')),
  ];
  await first.fill('三隻白鷺鷥停在田邊');
  await again.fill('三隻白鷺鷥停在田裡');
  await the(page, 'locked-backup').click();
  await expect(page.getByText(said('safe.passphrase-differ'))).toBeVisible();
  await again.fill('三隻白鷺鷥停在田邊');
  const downloading = page.waitForEvent('download');
  await the(page, 'locked-backup').click();
  const path = await (await downloading).path();

  const there = await anotherDevice();
  await enterConsole(there, '/teacher.html#safe');
  const before = await raw(there);
  await there.getByLabel(said('teacher.import-backup')).setInputFiles(path);
  const passphrase = there.getByRole('dialog').getByLabel(said('safe.passphrase-of'));
  await expect(passphrase).toBeFocused();
  await passphrase.fill('三隻白鷺鷥停在田裡');
  await the(there, 'unlock-backup').click();
  await expect(there.getByText(said('safe.wrong'))).toBeVisible();
  expect(await seriousOn(there)).toEqual([]);
  expect(await raw(there)).toBe(before);
  await passphrase.fill('三隻白鷺鷥停在田邊');
  await the(there, 'unlock-backup').click();
  await expect(there.getByText(said('teacher.imported', { added: 3, unchanged: 0 }))).toBeVisible();
  await expect(held(there, 'names')).toHaveText('1');
});

test('names are wiped in one step and seats stay; then everything, the PIN too', async ({
  page,
}) => {
  await filled(page);
  expect(await raw(page)).toContain('王小廉');
  await the(page, 'wipe-names').click();
  await expect(page.getByRole('dialog')).toContainText(
    said('safe.wipe-names-sure', { names: 1, notes: 1 }),
  );
  await the(page, 'wipe-not').click();
  await expect(held(page, 'names')).toHaveText('1');
  await the(page, 'wipe-names').click();
  await the(page, 'wipe-sure').click();
  await expect(held(page, 'names')).toHaveText('0');
  await expect(held(page, 'notes')).toHaveText('0');
  await expect(held(page, 'seats')).toHaveText('2');
  expect(await raw(page)).not.toMatch(/王小廉|坐前面/);
  expect(await raw(page)).toContain('三年二班');

  await the(page, 'wipe-all').click();
  await the(page, 'wipe-sure').click();
  await expect(page.getByLabel(said('lock.new-pin'))).toBeVisible();
  expect(Object.values(JSON.parse(await raw(page))).flat()).toEqual([]);
});
