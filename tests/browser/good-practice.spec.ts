// What Lighthouse asks of a page under "best practices", asked of ours in every run: see its audits of the
// same names. What concerns installing and being offline is in `offline.spec.ts`.
import type { Page } from '@playwright/test';
import { Game } from '../driver/game.ts';
import { bestWay, levelFile } from '../driver/levels.ts';
import { openPage, PAGES } from '../driver/pages.ts';
import { arrive } from '../driver/pupil.ts';
import { enterConsole, turnTo } from '../driver/teacher.ts';
import { expect, test } from '../driver/test.ts';

const LEVEL = 'chuanglian/lost-wallet';

/** What the page does that is no good practice, in words. */
const wrongsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wrongs: string[] = [];
    const meta = (name: string) =>
      document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';
    // doctype
    if (document.compatMode !== 'CSS1Compat' || document.doctype?.name !== 'html') {
      wrongs.push('doctype');
    }
    // charset
    if (document.characterSet !== 'UTF-8') wrongs.push('charset');
    if (!document.querySelector('head > meta[charset]')) wrongs.push('charset is not declared');
    // viewport, and meta-viewport of accessibility: zooming is not forbidden
    const viewport = meta('viewport');
    if (!viewport.includes('width=device-width')) wrongs.push('viewport');
    if (/user-scalable=(no|0)|maximum-scale=[1-4](\D|$)/.test(viewport)) wrongs.push('zoom');
    // document-title, meta-description, html-has-lang
    if (document.title === '') wrongs.push('title');
    if (meta('description') === '') wrongs.push('description');
    // themed-omnibox
    if (meta('theme-color') === '') wrongs.push('theme-color');
    if (!/^(zh-Hant-TW|en)$/.test(document.documentElement.lang)) wrongs.push('lang');
    // content-width
    if (document.documentElement.scrollWidth > innerWidth) wrongs.push('wider than the screen');
    // image-aspect-ratio, image-size-responsive: drawn as it is, and not blown up
    for (const image of document.images) {
      const { naturalWidth, naturalHeight, clientWidth, clientHeight, src } = image;
      const fit = getComputedStyle(image).objectFit;
      if (naturalWidth === 0 || clientWidth === 0 || clientHeight === 0) continue;
      const off = Math.abs(naturalWidth / naturalHeight / (clientWidth / clientHeight) - 1);
      if (fit === 'fill' && off > 0.05) wrongs.push(`squeezed: ${src}`);
      if (!/\.svg|^(blob|data):/.test(src) && naturalWidth < 0.75 * clientWidth) {
        wrongs.push(`blown up: ${src}`);
      }
    }
    // is-on-https: everything comes from where the page comes from
    for (const { name } of performance.getEntriesByType('resource')) {
      if (!/^(blob|data):/.test(name) && new URL(name).origin !== origin) wrongs.push(name);
    }
    // paste-preventing-inputs
    for (const input of document.querySelectorAll('input')) {
      const paste = new Event('paste', { bubbles: true, cancelable: true });
      if (!input.dispatchEvent(paste)) wrongs.push(`no paste: ${input.name}`);
    }
    return wrongs;
  });

/** A field without a name: the browser may not fill it in by itself, which on a shared tablet is as it should be. */
const NAMELESS = 'FormEmptyIdAndNameAttributesForInputError';

/** What the browser itself finds fault with (inspector-issues, deprecations), by its codes. */
async function listenToIssues(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const issues: string[] = [];
  session.on('Audits.issueAdded', ({ issue: { code, details } }) => {
    if (details.genericIssueDetails?.errorType !== NAMELESS) {
      issues.push(`${code} ${JSON.stringify(details)}`);
    }
  });
  await session.send('Audits.enable');
  return issues;
}

/** Whether anything is asked of the user before they did anything (geolocation-on-start, notification-on-start). */
async function listenToAsking(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const asked = (what: string) => () => {
      console.error(`asked at once: ${what}`);
      throw new Error(what);
    };
    Object.assign(Notification, { requestPermission: asked('notifications') });
    Object.assign(Geolocation.prototype, {
      getCurrentPosition: asked('place'),
      watchPosition: asked('place'),
    });
  });
}

test('no page of the game does what is bad practice', async ({ page }) => {
  await listenToAsking(page);
  const issues = await listenToIssues(page);
  await page.goto('/');
  await expect(page.locator('[data-do="act:start"]')).toBeVisible();
  expect(await wrongsOn(page)).toEqual([]);
  await arrive(page, '小廉', '7');
  expect(await wrongsOn(page)).toEqual([]);
  for (const address of PAGES) {
    await openPage(page, address);
    expect(await wrongsOn(page), address).toEqual([]);
  }
  const game = await Game.open(page, LEVEL);
  expect(await wrongsOn(page)).toEqual([]);
  await game.playTo(bestWay(levelFile(LEVEL).level).decisions);
  expect(await wrongsOn(page)).toEqual([]);
  expect(issues).toEqual([]);
});

test('nor does the console', async ({ page }) => {
  await listenToAsking(page);
  const issues = await listenToIssues(page);
  await enterConsole(page);
  for (const at of ['classes', 'lesson', 'results', 'code', 'attempts', 'safe'] as const) {
    await turnTo(page, { at });
    expect(await wrongsOn(page), at).toEqual([]);
  }
  expect(issues).toEqual([]);
});
