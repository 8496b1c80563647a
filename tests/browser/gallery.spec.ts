// The gallery of the development build: every control in every state fits its place, is large enough to be
// hit and shows where the focus is, with ordinary, long and hostile words.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, test } from '@playwright/test';
import { serveGallery } from '../driver/gallery.ts';
import { DIST } from '../driver/levels.ts';
import { expect } from '../driver/test.ts';
import { said } from '../driver/words.ts';

const address = serveGallery();

async function openGallery(page: Page, strings: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${address()}?strings=${strings}#/gallery`);
  await expect(page.locator('[data-gallery]')).toHaveCount(6, { timeout: 60_000 });
  await page.evaluate(() => document.fonts.ready);
}

/** What does not fit: boxes that hold more than they show, unless they scroll or end in an ellipsis. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const named = (element: Element) =>
      `${element.closest('[data-group]')?.getAttribute('data-group')}: ${element.className || element.tagName} "${element.textContent?.slice(0, 24)}"`;
    /** What is made to be pushed sideways. */
    const sideways = '.table-frame, .tabs, .hand ul, .guide ul, .sources ul, textarea, input';
    const wrongs: string[] = [];
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) wrongs.push(`the page is ${scrollWidth} wide`);
    for (const element of document.querySelectorAll<HTMLElement>('[data-gallery] *')) {
      const style = getComputedStyle(element);
      const text = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE);
      const seen = element.clientWidth > 1 && style.visibility !== 'hidden';
      if (!seen || element.closest('.sr-only, svg')) continue;
      const wider = element.scrollWidth > element.clientWidth + 1;
      const higher = element.scrollHeight > element.clientHeight + 1;
      const clamped = style.webkitLineClamp !== 'none';
      const control = element.matches('button, a, label, th, td, li, h2, h3, p, summary');
      if (text && control && wider && !/auto|scroll/.test(style.overflowX)) {
        wrongs.push(`too wide: ${named(element)}`);
      }
      if (wider && /auto|scroll/.test(style.overflowX) && !element.matches(sideways)) {
        wrongs.push(`scrolls sideways: ${named(element)}`);
      }
      if (text && /hidden|clip/.test(style.overflowY) && higher && !clamped) {
        wrongs.push(`cut off: ${named(element)}`);
      }
    }
    return [...new Set(wrongs)];
  });

/** Controls that are hard to hit; a link within a text or a table may be 44 points high. */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      '[data-gallery] :is(button, a, input, select, textarea, summary)',
    );
    return [...controls].flatMap((control) => {
      const inLabel = control.matches('.seek input, .button.file input');
      const field = inLabel ? control.closest('label') : control;
      const { width, height } = (field ?? control).getBoundingClientRect();
      const least = control.matches('td a, footer a') ? 44 : 47.9;
      const name = control.textContent || control.getAttribute('aria-label') || control.tagName;
      return width < least || height < least
        ? [`${Math.round(width)} × ${Math.round(height)}: ${control.className} ${name}`]
        : [];
    });
  });

for (const [width, height] of [
  [390, 844],
  [1920, 1080],
] as const) {
  for (const strings of ['ordinary', 'long', 'xss']) {
    test(`${strings} words fit at ${width} × ${height}, and every control can be hit`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await openGallery(page, strings);
      expect(await cutOff(page)).toEqual([]);
      expect(await tooSmall(page)).toEqual([]);
      await page.locator('[data-do="act:gallery-language"]').click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      expect(await cutOff(page), 'in English').toEqual([]);
      await page.locator('[data-do="act:gallery-language"]').click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant-TW');
      await page.locator('[data-do="act:zhuyin"]').click();
      expect(await cutOff(page), 'as wide as with zhuyin').toEqual([]);
      await expect(page.locator('html')).not.toHaveAttribute('data-hurt');
      if (strings === 'xss') {
        await expect(page.locator('.name-tag').first()).toContainText('<img src=x onerror=');
        expect(await page.locator('img[src="x"]').count()).toBe(0);
      }
    });
  }
}

test('each state looks different from rest, in each academy and surrounding', async ({ page }) => {
  await openGallery(page, 'ordinary');
  for (const room of await page.locator('[data-gallery]').all()) {
    const looks = await room
      .locator('[data-group="buttons"] .states')
      .first()
      .locator('.button')
      .evaluateAll((buttons) =>
        buttons.map((button) => {
          const { backgroundColor, boxShadow, outlineStyle, transform } = getComputedStyle(button);
          return [backgroundColor, boxShadow, outlineStyle, transform].join(' ');
        }),
      );
    expect(looks).toHaveLength(5);
    expect(new Set(looks).size).toBe(5);
  }
});

test('the focus of the keyboard is drawn as the gallery shows it', async ({ page }) => {
  await openGallery(page, 'ordinary');
  const outlineOf = (at: number) =>
    page
      .locator('[data-group="buttons"] .button')
      .nth(at)
      .evaluate((button) => {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(button);
        return [outlineStyle, outlineWidth, outlineColor];
      });
  const shown = await outlineOf(2);
  expect(shown.slice(0, 2)).toEqual(['solid', '4px']);
  await page.locator('main > header a').last().focus();
  await page.keyboard.press('Tab');
  expect(await outlineOf(0)).toEqual(shown);
});

test('a toast is announced, stays while it is pointed at, then goes by itself', async ({
  page,
}) => {
  await page.clock.install();
  await openGallery(page, 'ordinary');
  const group = page.locator('[data-group="toast"]').first();
  const region = group.getByRole('status');
  await expect(region).toBeEmpty();
  await group.locator('> .button').click();
  await expect(region.locator('.toast')).toHaveCount(1);
  await region.locator('.toast').hover();
  await page.clock.runFor(60_000);
  await expect(region.locator('.toast')).toHaveCount(1);
  await page.mouse.move(5, 600);
  await region.getByRole('button').focus();
  await page.clock.runFor(60_000);
  await expect(region.locator('.toast')).toHaveCount(1);
  await region.getByRole('button').blur();
  await page.clock.runFor(60_000);
  await expect(region).toBeEmpty();
});

test('nothing of the gallery is in the built game', async ({ page }) => {
  await page.goto('/#/gallery');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(said('lost.title'));
  const scripts = readdirSync(join(DIST, 'assets')).filter((name) => /\.(js|css)$/.test(name));
  expect(scripts.length).toBeGreaterThan(5);
  const told = scripts.filter((name) =>
    /#\/gallery|data-gallery|gallery-language|dataset\.hurt/i.test(
      readFileSync(join(DIST, 'assets', name), 'utf8'),
    ),
  );
  expect(told).toEqual([]);
});
