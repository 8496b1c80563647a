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

/** Opens the desk of a kind of activity with one of its payloads. */
export async function openDesk(
  page: Page,
  address: string,
  kind: string,
  payload: string,
): Promise<void> {
  await page.goto(`${address}#/gallery/${kind}/${payload}`);
  await expect(page.locator('.bench-body > *')).toBeVisible({ timeout: 60_000 });
  await page.evaluate(() => document.fonts.ready);
}

/** What is not shown whole on the desk, and cannot be scrolled to. */
export const cutOffOnDesk = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const scrolls = (element: Element, axis: 'overflowX' | 'overflowY') =>
      /auto|scroll/.test(getComputedStyle(element)[axis]);
    const wrongs: string[] = [];
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) wrongs.push(`the page is ${scrollWidth} wide`);
    for (const element of document.querySelectorAll<HTMLElement>('.bench, .bench *')) {
      if (element.closest('svg, .sr-only') || element.clientWidth < 2) continue;
      const name = `${element.tagName} ${element.className} "${element.textContent?.slice(0, 24)}"`;
      const clips = getComputedStyle(element);
      const wider = element.scrollWidth > element.clientWidth + 1;
      const higher = element.scrollHeight > element.clientHeight + 1;
      if (wider && scrolls(element, 'overflowX')) wrongs.push(`scrolls sideways: ${name}`);
      if (wider && /hidden|clip/.test(clips.overflowX)) wrongs.push(`too wide: ${name}`);
      if (higher && /hidden|clip/.test(clips.overflowY)) wrongs.push(`too high: ${name}`);
    }
    return wrongs;
  });
