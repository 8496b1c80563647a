// Stations: two tablets with a level each, groups that walk from one to the other, and all of it in one file.
import type { Page } from '@playwright/test';
import { seriousOn } from '../driver/axe.ts';
import { act, makeClass } from '../driver/classes.ts';
import { stored } from '../driver/device.ts';
import { Game } from '../driver/game.ts';
import { giveFiles, photograph } from '../driver/lesson.ts';
import { bestWay, levelFile } from '../driver/levels.ts';
import { enterConsole, rowsOf, Teacher } from '../driver/teacher.ts';
import { expect, test } from '../driver/test.ts';
import { said } from '../driver/words.ts';

const FIRST = 'chuanglian/lost-wallet';
const SECOND = 'chuanglian/class-money';

/** A tablet on a table of the class-room. */
class Station {
  readonly page: Page;
  readonly game: Game;
  readonly #level: string;

  constructor(page: Page, level: string) {
    this.page = page;
    this.game = new Game(page);
    this.#level = level;
  }

  /** Makes the tablet a station, once the code has led there. */
  async open(): Promise<void> {
    await act(this.page, 'act:open-station').click();
    await expect(act(this.page, 'act:seat-1')).toBeVisible();
  }

  async sit(seat: number): Promise<void> {
    await act(this.page, `act:seat-${seat}`).click();
    await act(this.page, 'act:yes').click();
    await expect(this.game.play).toHaveAttribute('data-level', this.#level);
  }

  /** One pupil plays to the end and hands over. */
  async play(seat: number): Promise<void> {
    await this.sit(seat);
    await this.game.playTo(bestWay(levelFile(this.#level).level).decisions);
    await stored(this.page);
    await act(this.page, 'act:hand-over').click();
    await expect(this.page.getByRole('main')).not.toContainText('100');
    await act(this.page, 'act:next').click();
    await this.expectState(seat, 'done');
  }

  async expectState(seat: number, state: string): Promise<void> {
    await expect(act(this.page, `act:seat-${seat}`)).toHaveAttribute('data-state', state);
  }
}

test('two stations from an empty console to a file of scores, one by its codes, one by a file', async ({
  page,
  anotherDevice,
}) => {
  test.setTimeout(300_000);
  await makeClass(page, '三年二班', '1\t王小明\n2\t李美\n3\t張三');
  await act(page, 'act:stations').click();
  await expect(act(page, 'act:by-stations')).toBeChecked();
  await page.getByLabel(said('teacher.level')).selectOption(FIRST);
  const qr = page.locator('svg.qr');
  await expect(qr).toBeVisible();
  const address = (await qr.getAttribute('data-code')) ?? '';

  // One tablet scans the code.
  const first = new Station(await anotherDevice(), FIRST);
  await first.page.goto(address);
  await expect(first.page.getByRole('heading', { name: said('station.title') })).toBeVisible();
  expect(await seriousOn(first.page)).toEqual([]);
  await first.open();
  await expect(first.page.getByRole('button', { name: /^\d/ })).toHaveCount(3);

  // Into the other somebody types it; the level is another one.
  await page.getByLabel(said('teacher.level')).selectOption(SECOND);
  await expect(qr).not.toHaveAttribute('data-code', address);
  const code = (await page.locator('.six').getAttribute('data-code')) ?? '';
  expect(code).toMatch(/^[0-9A-Z]{6}\*$/);
  const second = new Station(await anotherDevice(), SECOND);
  await second.page.goto('/#/join');
  await second.page.getByRole('textbox').fill(code);
  await act(second.page, 'act:join').click();
  await second.open();

  await first.play(1);
  await second.play(2);
  // The groups change places; of one the power fails, and the tablet opens at the very play.
  await first.sit(3);
  await first.game.choose('walk-past');
  await stored(first.page);
  await first.page.reload();
  await expect(first.game.play).toBeVisible();
  await first.page.getByRole('button', { name: /離開/ }).click();
  await act(first.page, 'act:next').click();
  await first.expectState(3, 'begun');
  await second.play(1);
  // The page of somebody's own is not to be had.
  await first.page.goto('/#/home');
  await expect(act(first.page, 'act:seat-3')).toBeVisible();
  await first.page.goto(address);
  await first.open();
  await first.play(2);

  // The first is collected by its codes, the second by its file.
  await act(first.page, 'act:collect-station').click();
  const codes = first.page.locator('svg.qr');
  await expect(codes).toBeVisible();
  await expect(first.page.getByText(said('station.unfinished', { count: 1 }))).toBeVisible();
  expect(await seriousOn(first.page)).toEqual([]);
  const photos = [await photograph(codes, 'one.png')];
  await act(first.page, 'act:code-next').click();
  photos.push(await photograph(codes, 'two.png'));
  await act(second.page, 'act:collect-station').click();
  const saving = second.page.waitForEvent('download');
  await act(second.page, 'act:save-results').click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe('results-class-money-2.json');

  await act(page, 'act:to-results').click();
  await giveFiles(page, photos, 2);
  await page.locator('input[type="file"]').setInputFiles(await file.path());
  await expect(page.locator('[data-received="taken"]')).toHaveCount(4);
  await page.locator('input[type="file"]').setInputFiles(await file.path());
  await expect(page.locator('[data-received="already-here"]')).toHaveCount(2);
  await expect(page.locator('[data-seat="3"]')).toHaveAttribute('data-results', '0');

  await act(second.page, 'act:end-station').click();
  await expect(act(second.page, 'act:start')).toBeVisible();
  await second.page.goto('/#/station');
  await expect(second.page.getByText(said('turns.over'))).toBeVisible();

  // Both lessons are among those that were held.
  await enterConsole(page, '/teacher.html#lesson');
  await expect(page.locator('[data-way="stations"]')).toHaveCount(2);
  const teacher = await Teacher.open(page);
  const { bytes } = await teacher.download('teacher.export-scores');
  const [header = [], ...rows] = rowsOf(bytes.toString('utf8').replace(/^\uFEFF/, ''));
  const cell = (row: string[], name: string) => row[header.indexOf(name)] ?? '';
  const told = rows.map((row) =>
    ['class', 'seat', 'level', 'score', 'verified'].map((name) => cell(row, name)).join(' '),
  );
  expect(told.toSorted()).toEqual(
    [1, 2]
      .flatMap((seat) => [SECOND, FIRST].map((level) => `三年二班 ${seat} ${level} 100 yes`))
      .toSorted(),
  );
});
