// The end of a play: a page to show at home, a certificate that the rules stand behind, a promise to wear.
import type { Page } from '@playwright/test';
import type { Attempt } from '../../src/attempt/attempt.ts';
import type { Locale } from '../../src/base/words.ts';
import { meritsOf, practisedIn, weightiest } from '../../src/play/merits.ts';
import { scoreOf } from '../../src/play/score.ts';
import type { TextKey } from '../../src/text/text.ts';
import { scribble, stored } from '../driver/device.ts';
import { cutOff } from '../driver/fit.ts';
import { Game } from '../driver/game.ts';
import { after, bestWay, levelFile, levelIds, waysToEndings } from '../driver/levels.ts';
import { printed } from '../driver/paper.ts';
import { arrive } from '../driver/pupil.ts';
import { Teacher } from '../driver/teacher.ts';
import { expect, test } from '../driver/test.ts';
import { said } from '../driver/words.ts';

const WALLET = 'chuanglian/lost-wallet';
const ACCOUNT = 'zhilian/lend-my-account';

const { level: wallet } = levelFile(WALLET);
const best = bestWay(wallet);
/** A way into a shadow. */
const shadow = waysToEndings(wallet).get('small-stone') ?? [];

async function speakEnglish(page: Page): Promise<void> {
  await page.goto('/#/settings');
  await page.locator('[data-do="act:set-language-en"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
}

/** Plays the wallet as well as can be. */
async function playWell(page: Page, id = WALLET): Promise<Game> {
  const game = await Game.open(page, id);
  await game.playTo(bestWay(levelFile(id).level).decisions);
  return game;
}

/** Goes to the certificate. @returns the id of the attempt, as its address has it */
async function toCertificate(game: Game): Promise<string> {
  await game.the('act:certificate').click();
  await expect(game.page.getByRole('article')).toBeVisible();
  return /certificate\/([\w-]+)$/.exec(game.page.url())?.[1] ?? '';
}

/** The attempts as a backup holds them. */
async function attemptsIn(page: Page): Promise<Attempt[]> {
  await stored(page);
  const { bytes } = await (await Teacher.open(page)).download('teacher.export-backup');
  return (JSON.parse(bytes.toString('utf8')) as { attempts: Attempt[] }).attempts;
}

for (const id of levelIds()) {
  test(`${id}: the end shows what was practised, decided and won`, async ({ page }) => {
    const { level, words } = levelFile(id);
    const { decisions } = bestWay(level);
    const state = after(level, decisions);
    await arrive(page, '王小廉', '7');
    await playWell(page, id);
    const main = page.getByRole('main');
    await expect(
      page.getByRole('img', { name: said('debrief.stars', { count: 3 }) }),
    ).toBeVisible();
    await expect(main).toContainText(said('debrief.score', { score: 100 }));
    for (const competency of practisedIn(scoreOf(level, state))) {
      await expect(
        page
          .getByRole('listitem')
          .filter({ hasText: said(`competency.${competency}`) })
          .first(),
      ).toBeVisible();
    }
    const told = weightiest(meritsOf(level, state), 3);
    expect(told).toHaveLength(3);
    for (const merit of told) {
      const card = page.getByRole('listitem').filter({ hasText: words[merit.asked] ?? '' });
      if (merit.kind === 'choice') await expect(card).toContainText(words[merit.chosen] ?? '');
    }
    for (const law of state.laws) {
      await expect(main).toContainText(words[level.cards[law]?.article ?? ''] ?? '');
    }
    await expect(main).toContainText('王小廉');
    await expect(main).toContainText(words[level.title] ?? '');
  });
}

for (const language of ['zh', 'en'] as const satisfies readonly Locale[]) {
  test(`in ${language} the certificate says what was done, on exactly one page`, async ({
    page,
  }) => {
    const { words } = levelFile(WALLET, language);
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
    });
    await arrive(page, '王小廉');
    if (language === 'en') await speakEnglish(page);
    await toCertificate(await playWell(page));

    const sheet = page.getByRole('article');
    await expect(sheet).toContainText('王小廉');
    await expect(sheet).toContainText(words[wallet.title] ?? '');
    const ending = Object.values(wallet.scenes)
      .flatMap(({ steps }) => steps)
      .find((step) => 'end' in step && step.end === best.ending);
    await expect(sheet).toContainText(words[ending && 'title' in ending ? ending.title : ''] ?? '');
    for (const one of practisedIn(scoreOf(wallet, after(wallet, best.decisions)))) {
      const name = said(`competency.${one}` as TextKey, {}, language);
      await expect(sheet).toContainText(name.toLowerCase());
    }
    const content = wallet.hash.slice(0, 8);
    await expect(sheet).toContainText(
      said('certificate.verified', { content, format: wallet.format }, language),
    );
    const today = new Intl.DateTimeFormat(language === 'zh' ? 'zh-TW-u-ca-roc' : 'en', {
      dateStyle: 'long',
      timeZone: 'Asia/Taipei',
    });
    await expect(sheet).toContainText(today.format(new Date()));
    await expect(sheet.getByText(said('certificate.name', {}, language))).toHaveCount(0);

    expect(await printed(page)).toEqual(['842x595']);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('[data-do="act:print"]').click();
    await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  });

  test(`in ${language} the promise badge is printed in two sizes on one page`, async ({ page }) => {
    await arrive(page, '', '12');
    if (language === 'en') await speakEnglish(page);
    const game = await playWell(page, ACCOUNT);
    await game.the('act:badge').click();
    // This story asks for no promise, so none is on the badge before one is picked.
    await expect(game.the('act:print')).toBeDisabled();
    await expect(page.locator('[data-do^="act:promise-"]')).toHaveCount(5);
    await game.the('act:promise-not-my-reason').click();
    await expect(game.the('act:print')).toBeEnabled();
    const words = (await game.the('act:promise-not-my-reason').textContent()) ?? '';
    await expect(page.getByRole('figure')).toContainText(words);
    await expect(page.getByRole('figure')).toContainText(
      said('who.seat-label', { seat: 12 }, language),
    );
    expect(await printed(page)).toEqual(['595x842']);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(words).filter({ visible: true })).toHaveCount(2);
  });

  test(`in ${language} nothing at the end is cut off on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await arrive(page, '一二三四五六七八九十甲乙', '99');
    if (language === 'en') await speakEnglish(page);
    const game = await playWell(page);
    expect(await cutOff(page, '[data-mood]'), 'the end').toEqual([]);
    await toCertificate(game);
    expect(await cutOff(page), 'the certificate').toEqual([]);
    const sheet = await page.getByRole('article').boundingBox();
    expect((sheet?.width ?? 0) / (sheet?.height ?? 1)).toBeCloseTo(281 / 193, 1);
    await game.the('act:badge').click();
    await expect(page.getByRole('figure')).toBeVisible();
    expect(await cutOff(page), 'the badge').toEqual([]);
  });
}

test('who has but a seat number gets a line to write a name on', async ({ page }) => {
  await arrive(page, '', '7');
  await toCertificate(await playWell(page));
  const sheet = page.getByRole('article');
  await expect(sheet).toContainText(said('who.seat-label', { seat: 7 }));
  await expect(sheet).toContainText(said('certificate.name'));
});

test('from certificate and badge the way back leads to the same end', async ({ page }) => {
  const game = await playWell(page);
  await toCertificate(game);
  await game.the('act:badge').click();
  await expect(page.getByRole('figure')).toBeVisible();
  await game.the('act:back').click();
  await expect(game.play).toHaveAttribute('data-ending', best.ending);
  await toCertificate(game);
  await page.goBack();
  await expect(game.play).toHaveAttribute('data-ending', best.ending);
  // Whoever goes home instead, and comes again, begins anew.
  await toCertificate(game);
  await page.goto('/#/home');
  await game.the(`act:open-${WALLET}`).click();
  await game.the('act:play').click();
  await expect(game.play).toHaveAttribute('data-scene', wallet.start);
});

test('a promise is kept over a reload, and goes along in the backup', async ({ page }) => {
  const game = await playWell(page);
  await game.the('act:badge').click();
  const badge = page.getByRole('figure');
  // The story of the wallet asks for a promise: it is on the badge already.
  const chosen = best.decisions.find(({ id }) => id === 'promise');
  const asked = Object.values(wallet.scenes)
    .flatMap(({ steps }) => steps)
    .find((step) => 'choice' in step && step.choice === 'promise');
  const option =
    asked && 'choice' in asked && chosen?.kind === 'choice'
      ? asked.options.find(({ id }) => id === chosen.option)
      : undefined;
  const own = levelFile(WALLET).words[option?.text ?? ''] ?? 'no promise';
  await expect(badge).toContainText(own);

  await game.the('act:promise-own-up').click();
  const promise = ((await game.the('act:promise-own-up').textContent()) ?? '').trim();
  await expect(badge).toContainText(promise);
  await stored(page);
  await page.reload();
  await expect(badge).toContainText(promise);
  await expect(game.the('act:promise-own-up')).toHaveAttribute('aria-pressed', 'true');
  expect((await attemptsIn(page)).map((attempt) => attempt.promise)).toEqual(['own-up']);
});

test('after a shadow there is another try, and neither badge nor certificate', async ({ page }) => {
  const game = await Game.open(page, WALLET);
  await game.playTo(shadow);
  await expect(page.getByRole('main')).toContainText(said('result.another'));
  await expect(game.the('act:badge')).toHaveCount(0);
  await expect(game.the('act:certificate')).toHaveCount(0);
  await game.the('act:again').click();
  await expect(game.play).toHaveAttribute('data-scene', wallet.start);

  const finished = (await attemptsIn(page)).find((attempt) => attempt.finishedAt);
  for (const what of ['certificate', 'badge']) {
    await page.goto(`/#/${what}/${finished?.id}`);
    await expect(
      page.getByRole('heading', { name: said('certificate.none.shadow') }),
    ).toBeVisible();
  }
  await page.getByRole('link', { name: said('certificate.play') }).click();
  await expect(game.play).toHaveAttribute('data-level', WALLET);
});

test('looking at another path offers nothing to take home', async ({ page }) => {
  const game = await playWell(page);
  await game.lookBack();
  await game.the('act:rewind-0').click();
  await game.playTo(shadow);
  await expect(game.the('act:again')).toHaveCount(0);
  await game.the('act:return').click();
  await expect(game.the('act:certificate')).toBeVisible();
});

test('what is unknown, altered or of another version gives no certificate', async ({
  page,
  watch,
}) => {
  // The browser itself says aloud that there is no such level.
  watch.allow(/Failed to load resource.*404/);
  const game = await playWell(page);
  const id = await toCertificate(game);
  const attempt = (await attemptsIn(page)).find((one) => one.id === id);
  if (!attempt) throw new Error('the attempt is not in the backup');
  const bribed = attempt.entries.map((entry, index) =>
    index === 0 && entry.kind === 'choice' ? { ...entry, option: 'bribe' } : entry,
  );
  const { finishedAt: _, ...unfinished } = attempt;
  const rows: [TextKey, string, object | undefined][] = [
    ['certificate.none.unknown', 'no-such-attempt', undefined],
    ['certificate.none.altered', 'bribed', { ...attempt, entries: bribed }],
    ['certificate.none.altered', 'cut', { ...attempt, entries: attempt.entries.slice(0, 2) }],
    ['certificate.none.other-version', 'old', { ...attempt, hash: '0'.repeat(16) }],
    ['certificate.none.unfinished', 'open', unfinished],
    ['certificate.none.unknown', 'elsewhere', { ...attempt, level: 'chuanglian/not-here' }],
  ];
  for (const [, key, row] of rows) {
    if (row) await scribble(page, 'attempts', key, { ...row, id: key });
  }
  for (const [told, key] of rows) {
    await page.goto(`/#/certificate/${key}`);
    await expect(page.getByRole('heading', { name: said(told) })).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(0);
  }
  await page.goto('/#/certificate/../../x');
  await expect(page.getByRole('heading', { name: said('lost.title') })).toBeVisible();
});
