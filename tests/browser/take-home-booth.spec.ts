// A visitor takes a promise home from a booth: the code on the screen opens on another's phone.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator } from '@playwright/test';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { Kiosk } from '../driver/kiosk.ts';
import { bestWay, levelFile, waysToEndings } from '../driver/levels.ts';
import { expect, test } from '../driver/test.ts';
import { said } from '../driver/words.ts';

const WALLET = 'chuanglian/lost-wallet';
const { level, words } = levelFile(WALLET);
const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(wasm)).buffer } });

/** What a phone reads off the screen. */
async function scan(code: Locator): Promise<string> {
  await expect(code).toBeVisible();
  const found = await readBarcodes(new Blob([new Uint8Array(await code.screenshot())]));
  return found[0]?.text ?? '';
}

/** Pixels that a module of the code takes. */
const moduleSize = (code: Locator): Promise<number> =>
  code.evaluate(
    (svg) => svg.getBoundingClientRect().width / (svg as SVGSVGElement).viewBox.baseVal.width,
  );

test('the code is a link, and opens with the promise on another phone', async ({
  page,
  anotherDevice,
  baseURL,
}) => {
  const kiosk = await Kiosk.setUp(page, { locales: ['zh'], address: baseURL ?? '' });
  await kiosk.touch();
  await kiosk.game.playTo(bestWay(level).decisions);
  await kiosk.the('act:hand-over').click();
  await kiosk.the('act:promise-own-up').click();
  const code = page.locator('svg.qr');
  const link = await scan(code);
  expect(await moduleSize(code)).toBeGreaterThanOrEqual(4);
  expect(link).toMatch(/#\/take-home\/chuanglian\/lost-wallet\/own-up\/\d{8}$/);

  const phone = await anotherDevice();
  await phone.setViewportSize({ width: 390, height: 844 });
  await phone.goto(link);
  await expect(phone.locator('.rosette .promise')).toHaveText('做錯了，我會說真話。');
  await kiosk.the('act:done').click();
  await kiosk.end();
  expect(await kiosk.wiped()).toHaveLength(2);
});

test('where the game is not on the web, the code is the words themselves', async ({ page }) => {
  const kiosk = await Kiosk.setUp(page, { locales: ['en'], address: '' });
  await kiosk.touch();
  await kiosk.game.playTo(bestWay(level).decisions);
  await kiosk.the('act:hand-over').click();
  await kiosk.the('act:promise-own-up').click();
  const text = await scan(page.locator('svg.qr'));
  expect(await moduleSize(page.locator('svg.qr'))).toBeGreaterThanOrEqual(4);
  expect(text).toContain('When I slip up, I’ll tell the truth.');
  expect(text).toContain('https://law.moj.gov.tw/');
});

test('after a shadow there is no promise, but a law card and another try', async ({ page }) => {
  const [, shadow] = [...waysToEndings(level)].find(([ending]) =>
    Object.values(level.scenes).some(({ steps }) =>
      steps.some((step) => 'end' in step && step.end === ending && step.mood === 'shadow'),
    ),
  ) ?? ['', undefined];
  if (!shadow) throw new Error('the level has no shadow');
  const kiosk = await Kiosk.setUp(page, { locales: ['zh'] });
  await kiosk.touch();
  await kiosk.game.playTo(shadow);
  await kiosk.the('act:hand-over').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(said('take-home.shadow'));
  await expect(page.locator('[data-do^="act:promise-"]')).toHaveCount(0);
  const [first] = Object.values(level.cards);
  await expect(page.locator('.law-card').first()).toContainText(words[first?.plain ?? ''] ?? '');
  await kiosk.the('act:again').click();
  await expect(kiosk.game.play).toHaveAttribute('data-level', WALLET);
});
