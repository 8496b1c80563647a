// Without a network: after one visit everything is there, from any folder of any server, and a newer
// version comes as a whole, when nobody plays.
import type { Page } from '@playwright/test';
import { Game } from '../driver/game.ts';
import { bestWay, levelFile } from '../driver/levels.ts';
import { MARK, makeSecondBuild, type SecondBuild } from '../driver/second-build.ts';
import { gate, Site } from '../driver/site.ts';
import { enterConsole } from '../driver/teacher.ts';
import { test as base, expect } from '../driver/test.ts';
import { said } from '../driver/words.ts';

const WALLET = 'chuanglian/lost-wallet';

interface Fixtures {
  site: Site;
  second: SecondBuild;
}

const test = base.extend<Fixtures>({
  site: async ({ browserName: _any }, use) => {
    const site = await Site.open();
    await use(site);
    await site.close();
  },
  baseURL: async ({ site }, use) => use(site.url),
  second: async ({ browserName: _any }, use) => {
    const second = await makeSecondBuild(WALLET);
    await use(second);
    await second.remove();
  },
});
test.use({ serviceWorkers: 'allow' });

/** Stays until everything is kept. */
const kept = (page: Page) =>
  expect(page.locator('html')).toHaveAttribute('data-kept', 'whole', { timeout: 90_000 });

const part = (page: Page) => page.getByRole('region', { name: said('offline.title') });
const the = (page: Page, handle: string) => page.locator(`[data-do="${handle}"]`);

async function open(page: Page, id: string): Promise<Game> {
  await page.goto(`./#/play/${id}`);
  const game = new Game(page);
  await expect(game.play).toHaveAttribute('data-level', id);
  return game;
}

/** Plays the best way to its ending. */
async function play(page: Page, id: string): Promise<void> {
  const { decisions, ending } = bestWay(levelFile(id).level);
  expect(await (await open(page, id)).playTo(decisions)).toBe(ending);
}

/** Asks the server for a newer version, and stays until that has come as a whole and waits. */
const newerWaits = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (!registration.waiting) await new Promise((later) => setTimeout(later, 50));
  });

const buildOf = (page: Page) => page.locator('meta[name="build"]').getAttribute('content');
const isNew = async (page: Page, path: string): Promise<boolean> => {
  const text = await page.evaluate(async (at) => (await fetch(at)).text(), path);
  return text.includes(MARK);
};
/** Files of the changed build, as pages get them. */
const CHANGED = ['pictures/title.svg', `levels/${WALLET}.zh.json`, `levels/${WALLET}.en.json`];

test('after one visit everything works from a cold start', async ({ page, context, site }) => {
  test.slow();
  await page.goto('./');
  await kept(page);
  await page.close();
  await context.setOffline(true);
  await site.close();
  const cold = await context.newPage();
  await cold.goto('./');
  await expect(cold.getByRole('heading', { level: 1 })).toBeVisible();
  await play(cold, 'zhilian/lend-my-account');
  await cold.goto('./');
  await the(cold, 'act:language').click();
  await expect(cold.locator('html')).toHaveAttribute('lang', 'en');
  await play(cold, 'lianmeng/tailored-spec');
  await cold.goto('./#/settings');
  await expect(cold.getByRole('region', { name: said('offline.title', {}, 'en') })).toContainText(
    said('offline.whole', {}, 'en'),
  );
  await enterConsole(cold, './teacher.html');
  await expect(the(cold, 'act:lock')).toBeVisible();
});

test('who loses the network before anything is kept gets the game kept once it is back', async ({
  page,
  context,
  site,
  watch,
}) => {
  watch.allow(/ERR_INTERNET_DISCONNECTED/);
  const missed: string[] = [];
  page.on('requestfailed', (request) => missed.push(request.url()));
  await page.goto('./');
  await context.setOffline(true);
  await expect.poll(() => missed.some((url) => /\/start-[^/]+\.js$/.test(url))).toBe(true);
  expect(site.asked).not.toContain('service-worker.js');
  await context.setOffline(false);
  await kept(page);
});

test('the browser would install it, under any path', async ({ page, context, site }) => {
  await page.goto('./');
  const cdp = await context.newCDPSession(page);
  const { errors, data = '{}' } = await cdp.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data) as Record<string, string>;
  for (const key of ['start_url', 'scope'] as const) {
    expect(new URL(manifest[key] ?? 'none:', `${site.url}manifest.webmanifest`).href).toBe(
      site.url,
    );
  }
  // Copies in two folders of one server are two apps.
  expect((await cdp.send('Page.getAppId')).appId).toBe(site.url);
  const { installabilityErrors } = await cdp.send('Page.getInstallabilityErrors');
  // Every story is told in a private window, and nothing is wrong but that.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
});

test('what is kept is chosen by academy, and paused and gone on with', async ({ page, site }) => {
  site.holdBack = (path) => (path.startsWith('levels/') ? new Promise(() => {}) : undefined);
  await page.goto('./#/settings');
  const [progress, pause, goOn] = [
    part(page).getByRole('progressbar'),
    the(page, 'act:pause-keeping'),
    the(page, 'act:go-on-keeping'),
  ];
  const zhilian = the(page, 'act:keep-zhilian');
  await expect(zhilian).toBeChecked();
  await expect(progress).toHaveAttribute('aria-valuenow', /[1-9]/);
  await pause.click();
  await expect(goOn).toBeVisible();
  await zhilian.uncheck();
  await expect(part(page)).toContainText(said('offline.pack.unwanted'));
  await page.reload();
  await expect(goOn).toBeVisible();
  await expect(zhilian).not.toBeChecked();
  site.asked = [];
  site.holdBack = undefined;
  await goOn.click();
  await kept(page);
  await expect(part(page)).toContainText(said('offline.whole'));
  await expect(progress).toHaveCount(0);
  expect(site.asked.filter((path) => path.startsWith('levels/zhilian'))).toEqual([]);
  await zhilian.check();
  await expect(part(page)).not.toContainText(said('offline.pack.unwanted'));
  await kept(page);
  expect(site.asked.filter((path) => path.startsWith('levels/zhilian')).length).toBeGreaterThan(0);
});

test('a tab that is killed in the middle of fetching goes on where it was', async ({
  page,
  context,
  site,
}) => {
  const reached = gate();
  site.holdBack = (path) => {
    if (!path.startsWith('levels/zhilian')) return undefined;
    reached.open();
    return new Promise(() => {});
  };
  await page.goto('./');
  await reached.opened;
  await page.close();
  const before = new Set(site.asked);
  site.holdBack = undefined;
  site.asked = [];
  const again = await context.newPage();
  await again.goto('./');
  await kept(again);
  const twice = site.asked.filter((path) => before.has(path));
  // The worker itself is looked for anew, and the file that was cut off is fetched again.
  expect(twice.filter((path) => !/^service-worker\.js$|^levels\/zhilian/.test(path))).toEqual([]);
  expect(site.asked.some((path) => path.startsWith('levels/zhilian'))).toBe(true);
});

test('a full device says so, and what is there stays', async ({ page, context, site }) => {
  const released = gate();
  site.holdBack = (path) => (path.startsWith('levels/') ? released.opened : undefined);
  await page.goto('./#/settings');
  await expect(part(page)).toContainText(said('offline.pack.whole'));
  const cdp = await context.newCDPSession(page);
  await cdp.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(site.url).origin,
    quotaSize: 1,
  });
  released.open();
  await expect(part(page).getByRole('status')).toContainText(said('offline.full'));
  await site.close();
  await page.reload();
  await expect(part(page)).toContainText(said('offline.pack.whole'));
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('where nothing can be kept, the settings say why and what to do', async ({ page }) => {
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () =>
      Promise.reject(new DOMException('refused', 'SecurityError'));
  });
  await page.goto('./#/settings');
  await expect(part(page)).toContainText(said('offline.refused'));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'isSecureContext', { value: false });
  });
  await page.reload();
  await expect(part(page)).toContainText(said('offline.insecure'));
});

test('a newer version waits for the end of a play, and comes whole to all tabs', async ({
  page,
  context,
  site,
  second,
}) => {
  test.slow();
  await page.goto('./');
  await kept(page);
  const first = await buildOf(page);
  const { decisions, ending } = bestWay(levelFile(WALLET).level);
  const game = await open(page, WALLET);
  await game.decide(decisions.slice(0, 1));
  const other = await context.newPage();
  await other.goto('./#/settings');
  await kept(other);
  site.put(second.folder);
  await newerWaits(other);
  await expect(part(other)).toContainText(said('offline.whole'));
  await expect(the(other, 'act:update')).toHaveCount(0);
  for (const path of CHANGED) expect(await isNew(other, path)).toBe(false);
  // Another page of the older version opens as a whole, too.
  await other.goto('./');
  expect(await buildOf(other)).toBe(first);
  expect(await game.playTo(decisions.slice(1))).toBe(ending);
  expect(await buildOf(page)).toBe(first);
  await game.the('act:home').first().click();
  await the(other, 'act:update').click();
  for (const tab of [page, other]) {
    await expect(tab.locator('meta[name="build"]')).toHaveAttribute('content', second.build);
    for (const path of CHANGED) expect(await isNew(tab, path)).toBe(true);
  }
  await kept(other);
  await site.close();
  const cold = await context.newPage();
  await expect((await open(cold, WALLET)).play).toContainText(MARK);
});

test('a play ends on the version with which it was begun', async ({ page, site, second }) => {
  const { decisions, ending } = bestWay(levelFile(WALLET).level);
  const game = await open(page, WALLET);
  await kept(page);
  await game.decide(decisions.slice(0, 1));
  await page.goto('./#/who');
  site.put(second.folder);
  await newerWaits(page);
  await the(page, 'act:update').click();
  await expect(page.locator('meta[name="build"]')).toHaveAttribute('content', second.build);
  await open(page, WALLET);
  await expect(page.getByText(said('begun.older'))).toBeVisible();
  await the(page, 'act:close-older').click();
  await expect(page.getByText(said('begun.older'))).toHaveCount(0);
  expect(await game.playTo(decisions.slice(1))).toBe(ending);
  await expect(game.play).not.toContainText(MARK);
  await game.the('act:again').first().click();
  await expect(game.play).toContainText(MARK);
});
