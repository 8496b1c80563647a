// The teacher's console, and the files that are carried off from it.
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { addressOf, type Place } from '../../src/teacher/route.ts';
import type { TextKey } from '../../src/text/text.ts';
import { said } from './words.ts';

/** A file of rows as a spreadsheet reads it (RFC 4180). */
export function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const match of text.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/g)) {
    const [whole, cell = '', end] = match;
    if (whole === '') break;
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

/** Not one that everybody tries first. */
export const PIN = '5293';

/**
 * Opens the console as its user does: the first time on a device by setting a PIN and taking the recovery
 * code, later by typing the PIN; a page that is open still is just gone to.
 * @returns the recovery code, where one was made
 */
export async function enterConsole(
  page: Page,
  address = '/teacher.html',
): Promise<string | undefined> {
  await page.goto(address);
  const open = page.locator('[data-do="act:lock"]');
  const locked = page.locator('[data-do="act:open-console"]');
  const first = page.locator('[data-do="act:set-pin"]');
  await expect(open.or(locked).or(first)).toBeVisible();
  const isEnglish = (await page.locator('html').getAttribute('lang')) === 'en';
  const words = (key: TextKey) => said(key, {}, isEnglish ? 'en' : 'zh');
  if (await open.isVisible()) return undefined;
  if (await locked.isVisible()) {
    await page.getByLabel(words('lock.pin'), { exact: true }).fill(PIN);
    await locked.click();
    await expect(locked).toHaveCount(0);
    return undefined;
  }
  await page.getByLabel(words('lock.new-pin')).fill(PIN);
  await page.getByLabel(words('lock.pin-again')).fill(PIN);
  await first.click();
  const code = await page.locator('[data-code]').textContent();
  await page.locator('[data-do="act:code-kept"]').click();
  await expect(open).toBeVisible();
  return code ?? undefined;
}

/** Turns to a place of the console, which is open, and waits until it is the one that shows. */
export async function turnTo(page: Page, place: Place): Promise<void> {
  await page.goto(`/teacher.html${addressOf(place)}`);
  const shown = place.at === 'projector' ? '.play[data-level]' : `main[data-at="${place.at}"]`;
  await expect(page.locator(shown)).toBeVisible();
}

export class Teacher {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  static async open(page: Page): Promise<Teacher> {
    await enterConsole(page, '/teacher.html#attempts');
    await expect(page.getByRole('heading', { name: said('teacher.title') })).toBeVisible();
    await expect(page.getByRole('button', { name: said('teacher.export-backup') })).toBeVisible();
    return new Teacher(page);
  }

  /** Presses a button that downloads. @returns the file's name and its bytes */
  async download(button: TextKey): Promise<{ name: string; bytes: Buffer }> {
    const downloading = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: said(button) }).click();
    const file = await downloading;
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  }

  /** Brings in a file, and reads what the console says to it. */
  async bringIn(
    file: string | { name: string; mimeType: string; buffer: Buffer },
  ): Promise<string> {
    await this.page.getByLabel(said('teacher.import-backup')).setInputFiles(file);
    const carry = this.page.getByRole('region', { name: said('teacher.carry') });
    const told = carry.getByRole('status');
    await expect(told).not.toHaveText(new RegExp(`^(${said('common.loading')})?$`));
    return (await told.textContent()) ?? '';
  }

  /** Brings in a text as if it were a backup. */
  bringInText(text: string): Promise<string> {
    const buffer = Buffer.from(text);
    return this.bringIn({ name: 'backup.json', mimeType: 'application/json', buffer });
  }

  /** The rows of the table, cell by cell. */
  async table(): Promise<string[][]> {
    const rows = await this.page.locator('tbody').getByRole('row').all();
    return Promise.all(
      rows.map(async (row) => [
        (await row.getByRole('rowheader').textContent()) ?? '',
        ...(await row.getByRole('cell').allTextContents()),
      ]),
    );
  }
}
