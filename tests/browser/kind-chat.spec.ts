// 回訊息 on its phone: by keyboard alone, messages that take their time and do not where motion is
// spared, a muted conversation that stays quiet, links that open nothing, and every width.
import { expect, type Page, test } from '@playwright/test';
import { chat, respond, told } from '../driver/chatting.ts';
import { misfits, openDesk, serveGallery, smallTargets } from '../driver/gallery.ts';
import { pressAt, tabTo } from '../driver/keyboard.ts';
import { said } from '../driver/words.ts';

const address = serveGallery();
const open = (page: Page, payload: string) => openDesk(page, address(), `chat/${payload}`);

const the = (page: Page, handle: string) => page.locator(`[data-do="${handle}"]`);
const bubbles = (page: Page) => page.locator('.phone-log .bubble');

/** Opens a payload with everything in it at once. */
async function openStill(page: Page, payload: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, payload);
}

/** The easy payload, rightly answered. */
const RIGHT = { lend: 'no', shirts: 'pay', bill: 'ok', login: 'call' };

test('messages come one by one, and at once where somebody cannot wait', async ({ page }) => {
  await page.clock.install();
  await open(page, 'easy');
  await expect(the(page, 'act:turn-lend/no')).toBeVisible();
  await page.clock.pauseAt(Date.now() + 60_000);
  await the(page, 'act:thread-class').click();
  await expect(page.locator('.chat-typing')).toHaveCount(1);
  await expect(bubbles(page)).toHaveCount(0);
  await expect(page.locator('.chat-replies')).toHaveCount(0);
  await page.clock.runFor(1_000);
  await expect(bubbles(page)).toHaveCount(1);
  await the(page, 'act:hurry').click();
  await expect(bubbles(page)).toHaveCount(2);
  await expect(the(page, 'act:turn-shirts/pay')).toBeVisible();
  await the(page, 'act:thread-mum').click();
  await expect(bubbles(page)).toHaveCount(0);
  await page.clock.runFor(2_000);
  await expect(bubbles(page)).toHaveCount(1);
  // What has come once need not come again.
  await the(page, 'act:thread-class').click();
  await expect(bubbles(page)).toHaveCount(2);
  await expect(page.locator('.chat-typing')).toHaveCount(0);
});

test('where motion is spared nobody is seen typing', async ({ page }) => {
  await openStill(page, 'easy');
  await expect(bubbles(page)).toHaveCount(2);
  await respond(page, 'lend', 'no');
  // The reply, and what came back to it.
  await expect(bubbles(page)).toHaveCount(4);
  await expect(page.locator('.chat-typing')).toHaveCount(0);
});

test('by keyboard alone from the first message to how it went', async ({ page }) => {
  await openStill(page, 'easy');
  await tabTo(page, 'act:thread-kai');
  await page.keyboard.press('ArrowRight');
  await expect(the(page, 'act:thread-mum')).toBeFocused();
  await expect(the(page, 'act:thread-mum')).toHaveAttribute('aria-selected', 'true');
  await pressAt(page, 'act:turn-bill/ask');
  await expect(told(page, 'bill', 'ask')).toBeVisible();
  // Asking decides nothing: the turn still waits.
  await pressAt(page, 'act:turn-bill/ok');
  for (const [thread, turn, act] of [
    ['class', 'shirts', 'pay'],
    ['kai', 'lend', 'report'],
    ['bank', 'login', 'call'],
  ] as const) {
    await pressAt(page, `act:go-${thread}`);
    await pressAt(page, `act:turn-${turn}/${act}`);
    await expect(told(page, turn, act)).toBeVisible();
  }
  await pressAt(page, 'act:submit');
  await expect(page.locator('.retold-turn')).toHaveCount(4);
});

test('what was sent is sent, and a later stretch comes once all before is answered', async ({
  page,
}) => {
  await openStill(page, 'easy');
  const { login, ...before } = RIGHT;
  await the(page, 'act:thread-bank').click();
  await expect(bubbles(page)).toHaveCount(0);
  await chat(page, before);
  await expect(the(page, 'act:turn-bill/ok')).toHaveCount(0);
  await expect(the(page, 'act:submit')).toBeDisabled();
  await the(page, 'act:go-bank').click();
  await expect(page.locator('.chat-when')).toHaveText('晚上');
  await respond(page, 'login', login);
  await expect(the(page, 'act:submit')).toBeEnabled();
});

test('both errors are told, and what was asked first', async ({ page }) => {
  await openStill(page, 'easy');
  const { login: _, ...before } = RIGHT;
  await chat(page, { ...before, shirts: 'accuse', 'login/ask': 'on', login: 'open' });
  await the(page, 'act:submit').click();
  const turn = (id: string) => page.locator(`[data-turn="${id}"]`);
  await expect(turn('lend').locator('.badge')).toHaveText(said('chat.hit'));
  await expect(turn('shirts').locator('.badge')).toHaveText(said('chat.false-alarm'));
  await expect(turn('bill').locator('.badge')).toHaveText(said('chat.fine'));
  await expect(turn('login').locator('.badge')).toHaveText(said('chat.miss'));
  await expect(turn('shirts').locator('.bubble.own')).toContainText('妳是不是想捲款？');
});

test('a muted conversation stays quiet, and what it kept from one is told in the end', async ({
  page,
}) => {
  await openStill(page, 'many');
  const kai = the(page, 'act:thread-kai');
  await respond(page, 'lend-4', 'mute');
  await expect(kai).toContainText(said('chat.muted'));
  const left = Number(/\d+/.exec(await page.locator('.bench-foot p').innerText())?.[0]);
  // 24 turns, 6 of them in the muted conversation.
  expect(left).toBe(18);
  const count = await bubbles(page).count();
  for (const [id, act] of [
    ['shirts-1', 'pay'],
    ['bill-2', 'ok'],
    ['login-3', 'call'],
    ['shirts-5', 'pay'],
    ['bill-6', 'ok'],
  ] as const) {
    await respond(page, id, act);
  }
  await kai.click();
  await expect(bubbles(page)).toHaveCount(count);
});

test('a link opens nothing, and shows whose site it would be', async ({ page }) => {
  await openStill(page, 'link');
  const before = page.url();
  await the(page, 'act:link').click();
  const sheet = page.getByRole('dialog', { name: said('chat.link-title') });
  await expect(sheet.locator('strong')).toHaveText('refund.example');
  await expect(sheet.getByText('https://tax.example', { exact: true })).toBeVisible();
  await the(page, 'act:link-close').click();
  await expect(sheet).toHaveCount(0);
  expect(page.url()).toBe(before);
  expect(page.context().pages()).toHaveLength(1);
  await expect(the(page, 'act:link')).toBeFocused();
});

for (const [width, height] of [
  [390, 844],
  [1180, 820],
] as const) {
  for (const payload of ['easy', 'one', 'many', 'long']) {
    test(`${payload} fits at ${width} × ${height}, and everything can be hit`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openStill(page, payload);
      expect(await misfits(page)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
      const log = await page.locator('.phone-log').boundingBox();
      expect(log?.height, 'room for what is said').toBeGreaterThan(100);
      while (await the(page, 'act:submit').isDisabled()) {
        const go = page.locator('[data-do^="act:go-"]').first();
        if ((await go.count()) > 0) await go.click();
        const left = page.locator('.bench-foot p');
        const before = await left.innerText();
        await page.locator('.chat-replies button').first().click();
        await expect(left).not.toHaveText(before);
      }
      await the(page, 'act:submit').click();
      await expect(page.locator('.retold-turn')).not.toHaveCount(0);
      expect(await misfits(page), 'handed in').toEqual([]);
      expect(await smallTargets(page), 'handed in').toEqual([]);
    });
  }
}
