// The gallery of the development build: the built game has none, so a development server stands beside it.
import { expect, type Page, test } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';

/** Serves the gallery while the tests of a file run. @returns its address, once they do */
export function serveGallery(): () => string {
  let server: ViteDevServer;
  test.beforeAll(async () => {
    server = await createServer({
      logLevel: 'error',
      // A cache of its own for each, so that nothing that is served elsewhere is disturbed.
      cacheDir: `test-results/vite-${process.pid}`,
      server: { port: 0, hmr: false, watch: null },
    });
    await server.listen();
  });
  test.afterAll(() => server.close());
  return () => server.resolvedUrls?.local[0] ?? '';
}

/** Waits until nothing moves: what is measured before it has come to rest would be missed by a pointer. */
export const atRest = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
        .map((animation) => animation.finished.catch(() => {})),
    ),
  );

/** Lays an activity of the gallery on the desk. @param name its kind and payload, e.g. `match/easy` */
export async function openDesk(page: Page, address: string, name: string): Promise<void> {
  await page.goto(`${address}#/gallery/${name}`);
  // The first page after the server has begun waits for its parts to be made.
  await expect(page.locator('.bench-body > *')).not.toHaveCount(0, { timeout: 60_000 });
  await page.evaluate(() => document.fonts.ready);
  await atRest(page);
}

/** What does not fit on the desk: words that are cut off, and what scrolls sideways. */
export const misfits = (page: Page, sideways = '.table-frame, .tabs'): Promise<string[]> =>
  page.evaluate((pushed) => {
    const wrongs: string[] = [];
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) wrongs.push(`the page is ${scrollWidth} wide`);
    for (const element of document.querySelectorAll<HTMLElement>('.bench *')) {
      const style = getComputedStyle(element);
      const isShown = element.clientWidth > 1 && style.visibility !== 'hidden';
      if (!isShown || element.closest('.sr-only, svg')) continue;
      const named = `${element.className || element.tagName} "${element.textContent?.slice(0, 24)}"`;
      const isWider = element.scrollWidth > element.clientWidth + 1;
      const scrolls = /auto|scroll/.test(style.overflowX);
      const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE);
      if (isWider && scrolls && !element.matches(pushed)) wrongs.push(`scrolls sideways: ${named}`);
      if (isWider && hasText && !scrolls && style.display !== 'inline') {
        wrongs.push(`too wide: ${named}`);
      }
      const isClamped = style.webkitLineClamp !== 'none';
      const isHigher = element.scrollHeight > element.clientHeight + 1;
      if (hasText && isHigher && !isClamped && /hidden|clip/.test(style.overflowY)) {
        wrongs.push(`cut off: ${named}`);
      }
      if (hasText && Number.parseFloat(style.fontSize) < 15.9) wrongs.push(`too small: ${named}`);
    }
    return [...new Set(wrongs)];
  }, sideways);

/** Controls on the desk that a finger hardly hits. @param least pixels */
export const smallTargets = (page: Page, least = 44): Promise<string[]> =>
  page.evaluate((pixels) => {
    const controls = document.querySelectorAll<HTMLElement>('.bench :is(button, a, select, label)');
    return [...controls].flatMap((control) => {
      const { width, height } = control.getBoundingClientRect();
      const isShown = width > 0 && !control.closest('.sr-only');
      return isShown && (width < pixels - 0.1 || height < pixels - 0.1)
        ? [
            `${Math.round(width)} × ${Math.round(height)}: ${control.className} ${control.textContent}`,
          ]
        : [];
    });
  }, least);
