// A save card: a pupil's progress goes to another tablet by a photograph, or by characters.
import { readFile } from 'node:fs/promises';
import { stored } from '../driver/device.ts';
import { Game } from '../driver/game.ts';
import { photograph } from '../driver/lesson.ts';
import { levelFile, waysToEndings } from '../driver/levels.ts';
import { arrive, card, enter } from '../driver/pupil.ts';
import { expect, test } from '../driver/test.ts';
import { said } from '../driver/words.ts';

const WALLET = 'chuanglian/lost-wallet';

test('progress goes to another tablet by the card, and what was there stays', async ({
  page,
  anotherDevice,
}) => {
  const { level } = levelFile(WALLET);
  await arrive(page, '小星', '7');
  await enter(page, WALLET);
  await new Game(page).playTo(waysToEndings(level).get('small-stone') ?? []);
  await stored(page);
  await page.goto('/#/card');
  const qr = page.locator('svg.qr');
  await expect(qr).toBeVisible();
  const photo = await photograph(qr);
  const characters = await page
    .getByRole('textbox', { name: said('card.characters'), exact: true })
    .inputValue();
  expect(characters).toMatch(/^QLS1( [0-9A-HJKMNP-TV-Z]{1,5})+$/);

  const other = await anotherDevice();
  await arrive(other, '阿青');
  await other.goto('/#/who');
  await other.locator('[data-do="act:to-card"]').click();
  const restore = other.getByRole('region', { name: said('card.restore') });
  const told = restore.getByRole('status').last();
  const paste = restore.getByLabel(said('card.paste'));

  await paste.fill('QLS1 12345');
  await other.locator('[data-do="act:take-card"]').click();
  await expect(told).toHaveText(said('card.trouble.broken'));
  await paste.fill(characters.slice(0, -30));
  await other.locator('[data-do="act:take-card"]').click();
  await expect(told).toHaveText(said('card.trouble.broken'));

  const restored = (added: number, unchanged: number) =>
    said('card.restored', {
      name: `${said('who.seat-label', { seat: 7 })} 小星`,
      ...{ added, unchanged },
    });
  await restore.locator('input[accept="image/*"]').setInputFiles([photo]);
  await expect(told).toHaveText(restored(1, 0));
  await paste.fill(characters.toLowerCase());
  await other.locator('[data-do="act:take-card"]').click();
  await expect(told).toHaveText(restored(0, 1));
  await other.locator('[data-do="act:play-on"]').click();
  await expect(card(other, WALLET)).toContainText(said('home.best', { score: 0 }).slice(0, 2));
  await other.goto('/#/who');
  await expect(other.locator('[data-do^="act:player-"]')).toHaveCount(2);
});

test('everything goes along as one file: each play and the promise, and nobody else', async ({
  page,
  anotherDevice,
}) => {
  const { level } = levelFile(WALLET);
  await arrive(page, '阿青');
  await arrive(page, '小星', '7');
  await enter(page, WALLET);
  const game = new Game(page);
  await game.playTo(waysToEndings(level).get('small-stone') ?? []);
  await page.locator('[data-do="act:again"]').click();
  await game.continueTo('choice');
  await stored(page);
  await page.goto('/#/card');
  const saved = page.waitForEvent('download');
  await page.locator('[data-do="act:save-all"]').click();
  const path = await (await saved).path();
  const text = await readFile(path, 'utf8');
  expect(text).not.toContain('阿青');

  const other = await anotherDevice();
  await other.goto('/#/card');
  const restore = other.getByRole('region', { name: said('card.restore') });
  const told = restore.getByRole('status').last();
  const give = (content: string) =>
    other.locator('[data-do="act:take-file"]').setInputFiles({
      name: 'mine.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
  await give(text.slice(0, -20));
  await expect(told).toHaveText(said('card.trouble.file-not-whole'));
  await give(text.replace('"classes":[]', '"classes":[{}]'));
  await expect(told).toHaveText(said('card.trouble.file-broken'));
  const name = `${said('who.seat-label', { seat: 7 })} 小星`;
  await give(text);
  await expect(told).toHaveText(said('card.restored', { name, added: 2, unchanged: 0 }));
  await give(text);
  await expect(told).toHaveText(said('card.restored', { name, added: 0, unchanged: 2 }));
  await other.locator('[data-do="act:play-on"]').click();
  await expect(card(other, WALLET)).toContainText(said('home.best', { score: 0 }).slice(0, 2));
});
