// A lesson on many devices: its class on the console, its code, and what the tablets hand in.
import { expect, type Locator, type Page } from '@playwright/test';
import { openAttempt } from '../../src/attempt/record.ts';
import type { Class } from '../../src/classroom/class.ts';
import type { Handed } from '../../src/classroom/handed.ts';
import type { Level } from '../../src/level/level.ts';
import type { Decision } from '../../src/play/state.ts';
import { scribble } from './device.ts';
import { Game } from './game.ts';
import { enterConsole } from './teacher.ts';

const SINCE = '2026-11-02T08:00:00+08:00';

/** A class of this device with so many seats. The console must be open, so that there is a store. */
export async function seatClass(
  page: Page,
  name: string,
  tag: number,
  seats: number,
): Promise<void> {
  const id = `class-${tag}`;
  const row: Class = { version: 1, id, name, tag, createdAt: SINCE };
  await scribble(page, 'classes', id, row);
  for (let seat = 1; seat <= seats; seat += 1) {
    const pupil = { version: 1, id: `${id}-${seat}`, name: '', seat, createdAt: SINCE, class: id };
    await scribble(page, 'players', pupil.id, pupil);
  }
}

/** What somebody at a seat has handed in who took some decisions. @param id of the attempt */
export function finished(
  level: Level,
  decisions: readonly Decision[],
  { id, tag, seat }: { id: string; tag: number; seat: number },
): Handed {
  const { player: _, ...attempt } = openAttempt(level, { id, player: '-', startedAt: SINCE });
  const entries = decisions.map((decision, at) => ({ at: 9 * at, ...decision }));
  return { tag, seat, attempt: { ...attempt, entries, finishedAt: SINCE } };
}

/** Opens the page on which results come in, for a class and a level. */
export async function openResults(
  page: Page,
  className: string,
  levelTitle: string,
): Promise<void> {
  await enterConsole(page, '/teacher.html#results');
  await page.reload();
  const [classes, levels] = [page.locator('select').first(), page.locator('select').last()];
  await classes.selectOption({ label: className });
  await levels.selectOption({ label: levelTitle });
  await expect(page.locator('[data-seat]').first()).toBeVisible();
}

/** The six characters and the address that the console shows. */
export async function showCode(page: Page): Promise<{ code: string; address: string }> {
  await page.locator('[data-do="act:class-code"]').click();
  const six = page.locator('.six[data-code]');
  await expect(six).toBeVisible();
  const code = (await six.getAttribute('data-code')) ?? '';
  const address = (await page.locator('svg.qr').getAttribute('data-code')) ?? '';
  return { code, address };
}

/** Sits down at a seat on the page of a lesson. */
export async function takeSeat(page: Page, seat: number): Promise<Game> {
  await page.locator(`[data-do="act:seat-${seat}"]`).click();
  await page.locator('[data-do="act:take-seat"]').click();
  const game = new Game(page);
  await expect(game.play).toHaveCount(1);
  return game;
}

/** What was said about the last thing that came in, and by which name it is known. */
export async function lastReceived(page: Page): Promise<{ what: string; words: string }> {
  const last = page.locator('[data-received]').first();
  return {
    what: (await last.getAttribute('data-received')) ?? '',
    words: (await last.textContent()) ?? '',
  };
}

/** Hands files to the console, and waits until so many things have been told altogether. */
export async function giveFiles(
  page: Page,
  files: { name: string; mimeType: string; buffer: Buffer }[],
  told: number,
): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles(files);
  await expect(page.locator('[data-received]')).toHaveCount(told);
}

/** A photograph of a code, as a file. */
export const photograph = async (code: Locator, name = 'photo.png') => ({
  name,
  mimeType: 'image/png',
  buffer: await code.screenshot(),
});

/** A result as a file, perhaps after somebody was at it. */
export const resultFile = (handed: Handed | string, name: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(
    typeof handed === 'string'
      ? handed
      : JSON.stringify({ app: 'qinglian-academy', kind: 'result', version: 1, ...handed }),
  ),
});
