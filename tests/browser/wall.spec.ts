// 美術牆: pictures that were let through follow each other, by themselves or by hand, and are printed.
import type { Page } from '@playwright/test';
import { blank, does, type Op } from '../../src/activities/studio/drawing.ts';
import type { Picture } from '../../src/attempt/picture.ts';
import { seriousOn } from '../driver/axe.ts';
import { act } from '../driver/classes.ts';
import { scribble } from '../driver/device.ts';
import { atRest } from '../driver/gallery.ts';
import { printed } from '../driver/paper.ts';
import { CLASS, openSchool, pupil } from '../driver/school.ts';
import { expect, test } from '../driver/test.ts';
import { said } from '../driver/words.ts';

const SLOGANS = ['先問帳本', '還給失主', '門要開大', '說不也行'];

function posterOf(nth: number): Picture {
  const ops: Op[] = [
    { do: 'ground', panel: 0, ground: { is: 'paper', paper: 'mint' } },
    {
      do: 'put',
      panel: 0,
      thing: { is: 'slogan', text: SLOGANS[nth % SLOGANS.length] ?? '', crayon: 'red' },
      pose: { x: 640, y: 600, size: 1, turn: 0, flipped: false },
    },
  ];
  // The one that was made last comes first.
  const at = `2026-11-23T09:${59 - nth}:00+08:00`;
  return {
    ...{ version: 1, id: `poster-${nth}`, player: 'p7', level: 'chuanglian/class-money' },
    ...{ activity: 'poster', madeAt: at, changedAt: at, drawing: ops.reduce(does, blank(1)) },
  };
}

/** A device with so many pictures, all but the second let through. */
async function hang(page: Page, count: number): Promise<void> {
  await openSchool(page, { players: [pupil(7, '王小明')], attempts: [] });
  for (let nth = 0; nth < count; nth += 1) {
    const poster = posterOf(nth);
    await scribble(page, 'pictures', poster.id, { ...poster, onWall: nth !== 1 });
  }
}

async function openWall(page: Page): Promise<void> {
  await page.goto('/teacher.html#pictures');
  await act(page, 'act:wall').click();
  await shows(page, 0);
}

const shows = (page: Page, nth: number) =>
  expect(page.locator('.class-wall .shown')).toHaveAttribute('data-picture', `poster-${nth}`);

test('pictures turn by themselves, as fast as the teacher likes, until they are stopped', async ({
  page,
}) => {
  await page.clock.install();
  await hang(page, 4);
  await openWall(page);
  await act(page, 'act:run').click();
  await expect(act(page, 'act:run')).toHaveText(said('wall.run'));
  await page.clock.runFor(100);
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.clock.runFor(60_000);
  await shows(page, 0);

  await act(page, 'act:run').click();
  await page.clock.runFor(7000);
  await shows(page, 0);
  await page.clock.runFor(2000);
  await shows(page, 2);
  await page.clock.runFor(8000);
  await shows(page, 3);

  await act(page, 'act:pace').selectOption('15');
  await page.clock.runFor(13_000);
  await shows(page, 3);
  await page.clock.runFor(4000);
  await shows(page, 0);

  // Turned by hand, the next one has its whole time.
  await page.clock.runFor(10_000);
  await page.keyboard.press('PageDown');
  await shows(page, 2);
  await page.clock.runFor(13_000);
  await shows(page, 2);
});

test('keys and a clicker turn the wall round, past what was not let through', async ({ page }) => {
  await hang(page, 4);
  await openWall(page);
  await act(page, 'act:run').click();
  for (const [key, nth] of [
    ['PageDown', 2],
    ['ArrowRight', 3],
    ['PageDown', 0],
    ['PageUp', 3],
    ['ArrowLeft', 2],
  ] as const) {
    await page.keyboard.press(key);
    await shows(page, nth);
    await expect(page.locator('[data-picture="poster-1"]')).toHaveCount(0);
  }
  await act(page, 'act:next').click();
  await shows(page, 3);
  await atRest(page);
  expect(await seriousOn(page)).toEqual([]);
});

test('nobody is named on the wall unless the teacher shows names', async ({ page }) => {
  await hang(page, 1);
  await openWall(page);
  const caption = page.getByRole('figure').locator('figcaption');
  await expect(caption).toContainText(SLOGANS[0] ?? '');
  await expect(page.getByText('王小明')).toHaveCount(0);
  await act(page, 'act:names').click();
  await expect(caption).toContainText('王小明');
  // One picture has nothing to turn to.
  await expect(act(page, 'act:run')).toHaveCount(0);
});

test('the wall fills the screen, and is left again', async ({ page }) => {
  await hang(page, 1);
  await openWall(page);
  const whole = act(page, 'act:whole-screen');
  await whole.click();
  await expect(whole).toHaveText(said('lesson.window'));
  expect(await page.evaluate(() => document.fullscreenElement?.className)).toBe('class-wall');
  await whole.click();
  await expect(whole).toHaveText(said('lesson.fullscreen'));
});

test('where motion is spared nothing turns by itself, and hands still do', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.clock.install();
  await hang(page, 3);
  await openWall(page);
  await expect(page.getByText(said('wall.spared'))).toBeVisible();
  await expect(act(page, 'act:run')).toHaveCount(0);
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.clock.runFor(60_000);
  await shows(page, 0);
  await page.keyboard.press('PageDown');
  await shows(page, 2);
});

test('the printed wall has six pictures to a page, and none that was not let through', async ({
  page,
}) => {
  await hang(page, 8);
  await page.goto('/teacher.html#pictures');
  await act(page, 'act:sheet').click();
  const figures = page.getByRole('figure');
  await expect(figures).toHaveCount(7);
  await expect(page.locator('[data-picture="poster-1"]')).toHaveCount(0);
  await expect(figures.first()).toContainText(SLOGANS[0] ?? '');
  await expect(page.locator('canvas[data-painted="yes"]')).toHaveCount(7);
  await expect(page.getByText('王小明')).toHaveCount(0);
  expect(await printed(page)).toEqual(['595x842', '595x842']);
  expect(await seriousOn(page)).toEqual([]);
  await act(page, 'act:names').click();
  await expect(figures.first()).toContainText('王小明');
});

test('of several classes one is picked, and the wall and its sheet are of that class', async ({
  page,
}) => {
  const other = { ...CLASS, id: 'c2', name: '四年一班', tag: 8 };
  await openSchool(page, {
    classes: [CLASS, other],
    players: [pupil(7, '王小明'), pupil(8, '', { class: other.id })],
    attempts: [],
  });
  for (const [nth, player] of ['p7', 'p8', 'p8'].entries()) {
    const poster = { ...posterOf(nth), player, onWall: true };
    await scribble(page, 'pictures', poster.id, poster);
  }
  await page.goto('/teacher.html#pictures');
  await page.getByLabel(said('teacher.class')).selectOption({ label: other.name });
  await expect(page.getByText(said('teacher.on-wall-count', { count: 2, all: 2 }))).toBeVisible();
  await act(page, 'act:wall').click();
  await shows(page, 1);
  await page.keyboard.press('PageDown');
  await shows(page, 2);
  await page.keyboard.press('PageDown');
  await shows(page, 1);
  await act(page, 'act:sheet').click();
  await expect(page.getByRole('figure')).toHaveCount(2);
});

test('an empty wall says how pictures come onto it, and leads there', async ({ page }) => {
  await openSchool(page, { players: [pupil(7)], attempts: [] });
  await page.goto('/teacher.html#wall');
  await expect(page.getByText(said('teacher.wall-empty'))).toBeVisible();
  await act(page, 'act:to-pictures').click();
  await expect(page).toHaveURL(/#pictures$/);
  await page.goto('/teacher.html#sheet');
  await expect(page.getByText(said('teacher.wall-empty'))).toBeVisible();
});
