// Home as a map: hands move it and open its places, by touch, wheel, keys and buttons.
import type { Locator, Page } from '@playwright/test';
import type { CatalogueEntry } from '../../src/level/level.ts';
import { Game } from '../driver/game.ts';
import { pressAt, tabTo } from '../driver/keyboard.ts';
import { bestWay, levelFile, levelIds } from '../driver/levels.ts';
import { arrive, card, cards, enter } from '../driver/pupil.ts';
import { expect, test } from '../driver/test.ts';
import { said } from '../driver/words.ts';

const WALLET = 'chuanglian/lost-wallet';
const LAST = 'lianmeng/tailored-spec';

const map = (page: Page): Locator => page.getByRole('region', { name: said('map.name') });
const the = (page: Page, handle: string): Locator => page.locator(`[data-do="${handle}"]`);
const building = (page: Page, level: string): Locator => card(page, level).locator('img').first();

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
async function boxOf(element: Locator): Promise<Box> {
  const box = await element.boundingBox();
  if (!box) throw new Error('not there');
  return box;
}
const middleOf = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });
const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - 1 &&
  b.x < a.x + a.width - 1 &&
  a.y < b.y + b.height - 1 &&
  b.y < a.y + a.height - 1;

/** Resolves once the map has come to rest. */
async function rested(page: Page): Promise<void> {
  await expect(map(page)).not.toHaveAttribute('data-moving');
}

/** Does something that moves the map, and waits for it to come to rest. */
async function moves(page: Page, what: () => Promise<void>): Promise<void> {
  const before = await boxOf(card(page, WALLET));
  await what();
  await expect.poll(() => boxOf(card(page, WALLET))).not.toEqual(before);
  await rested(page);
}

/** How large a building is drawn, in pixels. */
const sizeOf = async (page: Page): Promise<number> => (await boxOf(card(page, WALLET))).width;

/** Fills the catalogue with as many levels as a full game has. */
async function crowd(page: Page, each: number): Promise<void> {
  await page.route('**/catalogue/*.json', async (route) => {
    const entries: CatalogueEntry[] = await (await route.fetch()).json();
    const entry = entries.find(({ id }) => id === WALLET) ?? entries[0];
    if (!entry) throw new Error('no level');
    const json = Array.from({ length: each }, (_, nth) =>
      nth === 0 ? entry : { ...entry, id: `${entry.academy}/copy-${nth}` },
    );
    await route.fulfill({ json });
  });
}

test('a drag moves the map and opens nothing; a tap opens a card, and the card the level', async ({
  page,
}) => {
  await arrive(page, '小廉');
  await rested(page);
  const before = await boxOf(card(page, WALLET));
  const { x, y } = middleOf(before);
  await moves(page, async () => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 40, { steps: 5 });
    await page.mouse.move(x + 120, y + 40, { steps: 5 });
    await page.mouse.up();
  });
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(/#\/home$/);
  const moved = middleOf(await boxOf(card(page, WALLET)));
  expect(moved.x).toBeGreaterThan(x + 90);
  // Nor was it taken for a tap on the land, which comes nearer.
  expect(await sizeOf(page)).toBeCloseTo(before.width, 0);

  // A hand that trembles a little taps all the same.
  await page.mouse.move(moved.x, moved.y);
  await page.mouse.down();
  await page.mouse.move(moved.x + 3, moved.y - 2);
  await page.mouse.up();
  const { level, words } = levelFile(WALLET);
  const dialog = page.getByRole('dialog', { name: words[level.title] ?? '' });
  await expect(dialog).toContainText(words[level.summary] ?? '');
  await expect(dialog).toContainText(said('home.minutes', { minutes: level.minutes }));
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await enter(page, WALLET);
});

test('the wheel, keys and buttons bring the map nearer and take it farther', async ({ page }) => {
  await arrive(page, '小廉');
  await rested(page);
  const whole = await sizeOf(page);
  await expect(the(page, 'act:farther')).toBeDisabled();

  const at = middleOf(await boxOf(card(page, WALLET)));
  await page.mouse.move(at.x, at.y);
  await moves(page, () => page.mouse.wheel(0, -240));
  const near = await sizeOf(page);
  expect(near).toBeGreaterThan(whole * 1.2);
  const still = middleOf(await boxOf(card(page, WALLET)));
  expect(Math.hypot(still.x - at.x, still.y - at.y)).toBeLessThan(2);
  await moves(page, () => page.mouse.wheel(0, 120));
  expect(await sizeOf(page)).toBeLessThan(near);

  await map(page).focus();
  await moves(page, () => page.keyboard.press('0'));
  expect(await sizeOf(page)).toBeCloseTo(whole, 0);
  await moves(page, () => page.keyboard.press('+'));
  const nearer = await sizeOf(page);
  expect(nearer).toBeGreaterThan(whole * 1.2);
  const before = await boxOf(card(page, WALLET));
  await moves(page, () => page.keyboard.press('ArrowRight'));
  expect((await boxOf(card(page, WALLET))).x).toBeLessThan(before.x - 50);
  await moves(page, () => page.keyboard.press('-'));
  expect(await sizeOf(page)).toBeLessThan(nearer);

  await moves(page, () => the(page, 'act:nearer').click());
  expect(await sizeOf(page)).toBeGreaterThan(whole * 1.2);
  await moves(page, () => the(page, 'act:whole').click());
  expect(await sizeOf(page)).toBeCloseTo(whole, 0);
  await moves(page, () => the(page, 'act:go-lianmeng').click());
  await expect(the(page, 'act:go-lianmeng')).toHaveAttribute('aria-current', 'location');
  await expect(building(page, LAST)).toBeInViewport({ ratio: 0.99 });
});

test('from afar a tap on a district comes nearer to it', async ({ page }) => {
  await arrive(page, '小廉');
  await rested(page);
  const sign = await boxOf(page.getByRole('heading', { name: said('academy.zhilian') }));
  await moves(page, () => page.mouse.click(sign.x + sign.width / 2, sign.y + sign.height + 80));
  await expect(the(page, 'act:go-zhilian')).toHaveAttribute('aria-current', 'location');
});

test('by keyboard alone a place is reached, is brought into view, and is opened', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await arrive(page, '小廉');
  await rested(page);
  await expect(building(page, LAST)).not.toBeInViewport();
  await tabTo(page, `act:open-${LAST}`);
  await expect(building(page, LAST)).toBeInViewport({ ratio: 0.99 });
  await page.keyboard.press('Enter');
  await expect(the(page, 'act:play')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card(page, LAST)).toBeFocused();
  await pressAt(page, `act:open-${LAST}`);
  await expect(the(page, 'act:play')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-level]')).toHaveAttribute('data-level', LAST);
});

test('the map and the list have the same levels, and what was picked is remembered', async ({
  page,
}) => {
  const handles = () =>
    cards(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-do')));
  await arrive(page, '小廉');
  const onMap = await handles();
  expect(new Set(onMap)).toEqual(new Set(levelIds().map((id) => `act:open-${id}`)));
  expect(onMap).toHaveLength(levelIds().length);
  await the(page, 'act:toggle-home').click();
  await expect(map(page)).toHaveCount(0);
  expect(await handles()).toEqual(onMap);
  await page.reload();
  await expect(cards(page).first()).toBeVisible();
  await expect(map(page)).toHaveCount(0);
  await card(page, WALLET).click();
  await expect(page.locator('[data-level]')).toHaveAttribute('data-level', WALLET);
  await page.goto('/#/home');
  await the(page, 'act:toggle-home').click();
  await page.reload();
  await expect(map(page)).toBeVisible();
});

test('a level that goes on has a pin; once finished it is lit and has its stars', async ({
  page,
}) => {
  const { decisions } = bestWay(levelFile(WALLET).level);
  await arrive(page, '小廉');
  const place = card(page, WALLET);
  await expect(place).toHaveAttribute('data-state', 'new');
  await expect(building(page, WALLET)).toHaveAttribute('src', /\.svg$/);
  await enter(page, WALLET);
  const game = new Game(page);
  await game.decide(decisions.slice(0, 1));
  await page.goto('/#/home');
  await expect(place).toHaveAttribute('data-state', 'going-on');
  await expect(place.locator('svg.pin')).toBeVisible();
  await place.click();
  await expect(the(page, 'act:play')).toHaveText(said('map.go-on'));
  await the(page, 'act:play').click();
  await game.playTo(decisions.slice(1));
  await page.goto('/#/home');
  await expect(place).toHaveAttribute('data-state', 'finished');
  await expect(building(page, WALLET)).toHaveAttribute('src', /\.svg#lit$/);
  await expect(place.getByRole('img', { name: said('home.stars', { count: 3 }) })).toBeVisible();
  await expect(place.locator('svg.pin')).toHaveCount(0);
});

test('on a phone one arrives at the district last played in, and nothing is cut off', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await arrive(page, '一二三四五六七八九十甲乙', '99');
  await expect(building(page, WALLET)).toBeInViewport({ ratio: 0.99 });
  await page.goto(`/#/play/${LAST}`);
  await expect(page.locator('[data-level]')).toHaveAttribute('data-level', LAST);
  await page.goto('/#/home');
  await page.reload();
  await expect(building(page, LAST)).toBeInViewport({ ratio: 0.99 });
  await rested(page);
  await expect(card(page, LAST).locator('.place-name')).toBeInViewport({ ratio: 0.99 });
  const controls = [
    ...(await page.locator('main > header :is(h1, a, button)').all()),
    ...(await page.locator('.map-ways button, .map-buttons button').all()),
  ];
  expect(controls.length).toBeGreaterThan(8);
  for (const [nth, control] of controls.entries()) {
    await expect(control).toBeInViewport({ ratio: 0.99 });
    const box = await boxOf(control);
    for (const other of controls.slice(nth + 1)) {
      expect(overlap(box, await boxOf(other)), await other.innerText()).toBe(false);
    }
  }
  await card(page, LAST).click();
  await expect(the(page, 'act:play')).toBeInViewport({ ratio: 0.99 });
});

test('with sixty levels no name lies over another, and near enough all are written', async ({
  page,
}) => {
  await crowd(page, 20);
  await arrive(page, '小廉');
  await expect(cards(page)).toHaveCount(60);
  await rested(page);
  const written = page.locator('a.place:not([data-unnamed]) .place-name');
  const inWindow = async (): Promise<Box[]> => {
    const boxes = await Promise.all((await written.all()).map(boxOf));
    for (const [nth, box] of boxes.entries()) {
      expect(boxes.slice(nth + 1).filter((other) => overlap(box, other))).toEqual([]);
    }
    return boxes;
  };
  const afar = (await inWindow()).length;
  expect(afar).toBeGreaterThan(0);
  expect(afar).toBeLessThan(60);
  for (let step = 0; step < 3; step += 1) {
    await moves(page, () => the(page, 'act:nearer').click());
    await inWindow();
  }
  await expect(written).toHaveCount(60);
  // Whatever the zoom, words are as large as elsewhere.
  for (const name of await written.all()) {
    const [{ height }, lines] = [
      await boxOf(name),
      await name.evaluate((one) => (one as HTMLElement).offsetHeight),
    ];
    expect(height).toBeCloseTo(lines, 0);
  }
});

test('where motion is spared the map goes there at once, and nothing on it moves', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await arrive(page, '小廉');
  await rested(page);
  /** Where a building is just after a button was pressed, before anything else can happen. */
  const justAfter = (handle: string) =>
    page.evaluate(
      ([pressed, shown]) => {
        const find = (one: string | undefined) =>
          document.querySelector<HTMLElement>(`[data-do="${one}"]`);
        find(pressed)?.click();
        return find(shown)?.getBoundingClientRect().x ?? 0;
      },
      [handle, `act:open-${WALLET}`],
    );
  const at = await justAfter('act:go-lianmeng');
  await rested(page);
  expect((await boxOf(card(page, WALLET))).x).toBeCloseTo(at, 0);
  const moving = await page.evaluate(
    () =>
      document
        .getAnimations()
        .filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 10).length,
  );
  expect(moving).toBe(0);
});

test('whoever taps twice has the card open, or is in the level', async ({ page }) => {
  await crowd(page, 20);
  await arrive(page, '小廉');
  await rested(page);
  await card(page, 'lianmeng/copy-15').dblclick();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(the(page, 'act:play')).toBeInViewport();
});

test('a list of levels that does not come is asked for again', async ({ page, watch }) => {
  watch.allow(/Failed to load resource|ERR_FAILED/);
  await page.route('**/catalogue/*.json', (route) => route.abort());
  await page.goto('/#/who');
  await page.getByRole('textbox').first().fill('小廉');
  await the(page, 'act:that-is-me').click();
  await expect(page.getByRole('alert')).toContainText(said('home.failed'));
  await page.unroute('**/catalogue/*.json');
  await page.getByRole('button', { name: said('home.retry') }).click();
  await expect(card(page, WALLET)).toBeVisible();
});

test.describe('two fingers', () => {
  test.use({ hasTouch: true });

  test('pinch the map nearer, about the point between them, and open nothing', async ({ page }) => {
    await arrive(page, '小廉');
    await rested(page);
    const before = await sizeOf(page);
    const { x, y } = middleOf(await boxOf(card(page, WALLET)));
    const hand = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart?: number) =>
      hand.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          apart === undefined
            ? []
            : [
                { x: x - apart, y, id: 1 },
                { x: x + apart, y, id: 2 },
              ],
      });
    await moves(page, async () => {
      await touch('touchStart', 20);
      for (const apart of [24, 28, 32, 36, 40]) await touch('touchMove', apart);
      await touch('touchEnd');
    });
    expect(await sizeOf(page)).toBeGreaterThan(before * 1.7);
    const after = middleOf(await boxOf(card(page, WALLET)));
    expect(Math.hypot(after.x - x, after.y - y)).toBeLessThan(6);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});
