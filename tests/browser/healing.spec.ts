// The game mends itself: a page that throws, parts that do not come, a database that vanishes, a newer build.
import type { Page } from '@playwright/test';
import { hasLogged, rowsOf, stored, vanish } from '../driver/device.ts';
import { Game } from '../driver/game.ts';
import { Kiosk } from '../driver/kiosk.ts';
import { levelFile, levelIds, waysToEndings } from '../driver/levels.ts';
import { arrive, card, enter } from '../driver/pupil.ts';
import { expect, test } from '../driver/test.ts';
import { said } from '../driver/words.ts';

const WALLET = 'chuanglian/lost-wallet';
const [ENDING = '', WAY = []] = [...waysToEndings(levelFile(WALLET).level)][0] ?? [];

/** What a pupil called themselves, which no log may tell. */
const NAME = '小廉廉';

/** The next thing that a view puts on the page is refused, once, in words that hold a name. */
const throwOnce = (page: Page, name: string): Promise<void> =>
  page.evaluate((text) => {
    const usual = Object.getOwnPropertyDescriptor(Node.prototype, 'insertBefore') ?? {};
    Node.prototype.insertBefore = () => {
      Object.defineProperty(Node.prototype, 'insertBefore', usual);
      throw new TypeError(`nothing of "${text}" is undefined`);
    };
  }, name);

/** The device is a kiosk. To be called before the page is opened. */
async function asKiosk(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const stored = JSON.parse(localStorage.getItem('qinglian.settings') ?? '{}') as object;
    localStorage.setItem('qinglian.settings', JSON.stringify({ ...stored, kiosk: true }));
  });
}

/** The first page that is drawn on this device throws; after that, none. To be called before it is opened. */
async function throwAtFirst(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const usual = Object.getOwnPropertyDescriptor(Node.prototype, 'insertBefore') ?? {};
    const insert = usual.value as (node: Node, child: Node | null) => Node;
    const insertOrThrow = function (this: Node, node: Node, child: Node | null): Node {
      const main = node instanceof Element && node.matches('main:not([aria-busy])');
      if (main && !localStorage.getItem('thrown')) {
        localStorage.setItem('thrown', 'yes');
        throw new Error('not drawn');
      }
      return insert.call(this, node, child);
    };
    Object.defineProperty(Node.prototype, 'insertBefore', { ...usual, value: insertOrThrow });
  });
}

/** How often a page was loaded. */
function countLoads(page: Page): { loads: number } {
  const counted = { loads: 0 };
  page.on('load', () => {
    counted.loads += 1;
  });
  return counted;
}

test('a play whose view throws comes back at its step, and the log tells no name', async ({
  page,
  watch,
}) => {
  watch.allow(/nothing of/);
  await arrive(page, NAME);
  await enter(page, WALLET);
  const game = new Game(page);
  await game.decide(WAY.slice(0, 1));
  await stored(page);
  await throwOnce(page, NAME);
  await game.goOn();
  await expect(page.getByRole('alert')).toContainText(/（[0-9A-Z]{4}）/);
  await game.the('act:again').click();
  expect(await game.playTo(WAY.slice(1))).toBe(ENDING);
  await expect.poll(() => hasLogged(page, 'page', 'TypeError: nothing there')).toBe(true);
  expect(JSON.stringify(await rowsOf(page, 'faults'))).not.toContain(NAME);
});

test('a database that is deleted in the middle of a play is there again with all of it', async ({
  page,
}) => {
  await arrive(page, NAME);
  await enter(page, WALLET);
  const game = new Game(page);
  await game.decide(WAY.slice(0, 1));
  await vanish(page);
  await expect.poll(() => rowsOf(page, 'players')).toMatchObject([{ name: NAME }]);
  expect(await game.playTo(WAY.slice(1))).toBe(ENDING);
  await expect(game.play).not.toContainText(said('play.keep-full'));
  await stored(page);
  expect(await rowsOf(page, 'attempts')).toMatchObject([
    { level: WALLET, shown: { ending: ENDING } },
  ]);
  await page.goto('/#/home');
  await expect(card(page, WALLET).getByRole('img')).toHaveCount(1);
});

test('a part that comes only when it is asked for again is waited for without a word', async ({
  page,
  watch,
}) => {
  watch.allow(/Failed to load resource/);
  let asked = 0;
  await page.route(/\/credits-[^/]*\.js/, (route) => {
    asked += 1;
    return asked === 3 ? route.continue() : route.abort();
  });
  await page.goto('/#/credits');
  await expect(page.getByRole('heading', { name: said('credits.title') })).toBeVisible();
  expect(asked).toBe(3);
});

test('a page that does not come says so, and comes when it is asked for by hand', async ({
  page,
  watch,
}) => {
  watch.allow(/Failed to (load resource|fetch)/);
  await page.route(/\/credits-[^/]*\.js/, (route) => route.abort());
  await page.goto('/#/credits');
  await expect(page.getByRole('alert')).toContainText(said('fault.not-fetched'));
  await page.unroute(/\/credits-[^/]*\.js/);
  await page.locator('[data-do="act:again"]').click();
  await expect(page.getByRole('heading', { name: said('credits.title') })).toBeVisible();
});

test('words that do not come are said to be missing in both languages', async ({ page, watch }) => {
  watch.allow(/Failed to (load resource|fetch)/);
  await page.route(/\/zh-[^/]*\.js/, (route) => route.abort());
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('請檢查網路');
  await expect(page.getByRole('alert')).toContainText('check the network');
  await page.unroute(/\/zh-[^/]*\.js/);
  await page.getByRole('button').click();
  await expect(page.locator('[data-do="act:start"]')).toBeVisible();
});

test('where the server has a newer build, the page is loaded anew, once', async ({
  page,
  watch,
}) => {
  watch.allow(/Failed to (load resource|fetch)/);
  const counted = countLoads(page);
  await page.goto('/');
  await expect(page.locator('[data-do="act:start"]')).toBeVisible();
  // A build with another name for its first script, of which nothing is left of the old one but that.
  const built = await (await page.request.get('/')).text();
  const body = built.replace(/\.\/assets\/index-/g, './assets/./index-');
  await page.route('/', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.route(/\/credits-[^/]*\.js/, (route) => route.fulfill({ status: 404 }));
  await page.evaluate(() => {
    location.hash = '#/credits';
  });
  await expect.poll(() => counted.loads).toBe(2);
  // The newer one lacks it, too: then it is for somebody to say when to try again.
  await expect(page.getByRole('alert')).toContainText(said('fault.not-fetched'));
  await page.locator('[data-do="act:again"]').click();
  await expect(page.getByRole('alert')).toContainText(said('fault.not-fetched'));
  expect(counted.loads).toBe(2);
});

test('a picture that does not come is asked for again, and never looks broken', async ({
  page,
  watch,
}) => {
  watch.allow(/Failed to load resource/);
  let comes = false;
  await page.route('**/pictures/title.svg', (route) => (comes ? route.continue() : route.abort()));
  await page.goto('/');
  const picture = page.locator('.panorama');
  await expect(picture).toHaveAttribute('data-missing');
  expect(await picture.evaluate((image) => getComputedStyle(image).content)).toContain('svg');
  comes = true;
  await expect(picture).not.toHaveAttribute('data-missing');
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
    0,
  );
});

test('whatever else is thrown is in the log, and nobody is bothered', async ({ page, watch }) => {
  watch.allow(/astray|late/);
  await arrive(page, NAME);
  await page.evaluate((name) => {
    setTimeout(() => {
      throw new RangeError(`astray ${name}`);
    });
    void Promise.reject(new Error(`late ${name}`));
  }, NAME);
  await expect.poll(() => hasLogged(page, 'script', 'RangeError')).toBe(true);
  await expect.poll(() => hasLogged(page, 'promise', 'Error')).toBe(true);
  expect(JSON.stringify(await rowsOf(page, 'faults'))).not.toContain(NAME);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a kiosk whose page throws asks for a moment, and is back by itself', async ({
  page,
  watch,
}) => {
  watch.allow(/not drawn/);
  await asKiosk(page);
  await throwAtFirst(page);
  const counted = countLoads(page);
  await page.goto('/#/credits');
  await expect(page.getByRole('status')).toContainText(said('fault.moment'));
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect.poll(() => counted.loads).toBe(2);
  await expect(page).toHaveURL(/#\/kiosk$/);
  await expect(page.getByText(said('fault.moment'))).toHaveCount(0);
  await expect(page.getByRole('main')).not.toHaveAttribute('aria-busy', 'true');
  expect(await hasLogged(page, 'page')).toBe(true);
});

test('a kiosk that shows no way on, however it is tapped, begins anew', async ({ page }) => {
  await page.clock.install();
  const kiosk = await Kiosk.setUp(page, { levels: levelIds() });
  const watched = page.waitForResponse(/\/watch-[^/]*\.js/);
  await page.reload();
  await watched;
  await kiosk.touch();
  await kiosk.speak('zh');
  await expect(kiosk.the(`act:pick-${WALLET}`)).toBeVisible();
  const counted = countLoads(page);
  await page.evaluate(() => document.querySelector('main')?.replaceChildren());
  for (let taps = 0; taps < 4; taps += 1) {
    await page.mouse.click(400, 300);
    await page.clock.fastForward(4000);
  }
  await page.clock.resume();
  await expect.poll(() => counted.loads).toBe(1);
  await expect(kiosk.loop).toBeVisible();
  await expect.poll(() => hasLogged(page, 'watchdog', 'no way on')).toBe(true);
});
