// A lesson with a tablet for each, and no network: a code is given out, results come back by QR code and file.
import { readFile } from 'node:fs/promises';
import { type Handed, readResults } from '../../src/classroom/handed.ts';
import { scribble, stored } from '../driver/device.ts';
import {
  finished,
  giveFiles,
  lastReceived,
  openResults,
  photograph,
  resultFile,
  seatClass,
  showCode,
  takeSeat,
} from '../driver/lesson.ts';
import { bestWay, levelFile, waysToEndings } from '../driver/levels.ts';
import { enterConsole, rowsOf, Teacher } from '../driver/teacher.ts';
import { expect, test } from '../driver/test.ts';
import { said } from '../driver/words.ts';

const WALLET = 'chuanglian/lost-wallet';
const CLASS = '三年二班';
const { level, words } = levelFile(WALLET);
const TITLE = words[level.title] ?? '';

test('a tablet joins by the code, and its result comes back as a picture of a QR code', async ({
  page,
  anotherDevice,
}) => {
  await Teacher.open(page);
  await seatClass(page, CLASS, 777, 12);
  await openResults(page, CLASS, TITLE);
  const { code, address } = await showCode(page);
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{6}$/);
  expect(new URL(address).hash).toBe(`#/join/${code}`);

  const tablet = await anotherDevice();
  await tablet.goto(address);
  await expect(tablet.getByRole('heading', { name: TITLE })).toBeVisible();
  await expect(tablet.locator('[data-do^="act:seat-"]')).toHaveCount(12);
  const game = await takeSeat(tablet, 7);
  const { decisions } = bestWay(level);
  await game.playTo(decisions);
  await stored(tablet);
  await game.the('act:hand-in').click();
  const qr = tablet.locator('svg.qr');
  await expect(qr).toBeVisible();
  expect(await qr.getAttribute('data-code')).toMatch(/^QLR1\.1\.1\.[0-9A-F]{8}\./);

  await page.locator('[data-do="act:to-results"]').click();
  const seat = page.locator('[data-seat="7"]');
  await expect(seat).toHaveAttribute('data-results', '0');
  const picture = await photograph(qr);
  await giveFiles(page, [picture], 1);
  expect(await lastReceived(page)).toEqual({
    what: 'taken',
    words: `photo.png${said('collect.taken.verified', {
      class: CLASS,
      who: said('who.seat-label', { seat: 7 }),
      title: TITLE,
    })}`,
  });
  await expect(seat).toHaveAttribute('data-results', '1');

  // What was picked outlives a reload, and so does what was collected.
  await page.reload();
  await expect(seat).toHaveAttribute('data-results', '1');

  // The same once more changes nothing.
  await giveFiles(page, [picture], 1);
  expect((await lastReceived(page)).what).toBe('already-here');
  await expect(seat).toHaveAttribute('data-results', '1');

  await enterConsole(page, '/teacher.html#lesson');
  await expect(page.locator('[data-way="devices"]')).toContainText(TITLE);
  await enterConsole(page, '/teacher.html#attempts');
  const teacher = new Teacher(page);
  const scores = await teacher.download('teacher.export-scores');
  const [header = [], ...rows] = rowsOf(scores.bytes.toString('utf8').replace(/^\uFEFF/, ''));
  expect(rows).toHaveLength(1);
  const row = Object.fromEntries(header.map((name, at) => [name, rows[0]?.[at]]));
  expect(row).toMatchObject({ seat: '7', level: WALLET, score: '100', verified: 'yes' });
});

test('what is wrong with a file is said, nothing is changed, and the right one is taken still', async ({
  page,
  anotherDevice,
}) => {
  const tablet = await anotherDevice();
  await Teacher.open(page);
  await seatClass(page, CLASS, 777, 12);
  await openResults(page, CLASS, TITLE);
  const { code } = await showCode(page);
  const given = page.locator('svg.qr');
  const codeItself = await photograph(given, 'class-code.png');

  // By hand, as somebody types it.
  await tablet.goto('/#/join');
  await tablet.getByRole('textbox').fill('111111');
  await tablet.locator('[data-do="act:join"]').click();
  await expect(tablet.getByRole('alert')).not.toHaveText('');
  await tablet.getByRole('textbox').fill(` ${code.toLowerCase()}`);
  await tablet.locator('[data-do="act:join"]').click();
  const game = await takeSeat(tablet, 3);
  await game.playTo(waysToEndings(level).get('small-stone') ?? []);
  await stored(tablet);
  await game.the('act:hand-in').click();
  const saving = tablet.waitForEvent('download');
  await tablet.locator('[data-do="act:save-result"]').click();
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(/^result-seat-03-lost-wallet-[\w-]{4}\.json$/);
  const text = await readFile(await file.path(), 'utf8');
  const read = readResults(text);
  if (!read.ok) throw new Error(read.error);
  const [handed] = read.value;
  if (!handed) throw new Error('the file is empty');

  await page.locator('[data-do="act:to-results"]').click();
  const changed = (some: Partial<Handed['attempt']>): Handed => ({
    ...handed,
    attempt: { ...handed.attempt, ...some },
  });
  const { shown } = handed.attempt;
  if (!shown) throw new Error('nothing was shown');
  const entries = handed.attempt.entries.map((entry) =>
    entry.kind === 'choice' ? { ...entry, option: 'bribe' } : entry,
  );
  const wrong = [
    [codeItself, 'class-code'],
    [resultFile(changed({ shown: { ...shown, score: 100, stars: 3 } }), 'score.json'), 'altered'],
    [resultFile(changed({ entries }), 'decision.json'), 'altered'],
    [resultFile(text.slice(0, -40), 'truncated.json'), 'not-whole'],
    [resultFile({ ...handed, tag: 778 }, 'another-class.json'), 'another-class'],
    [resultFile({ ...handed, seat: 40 }, 'seat.json'), 'no-such-seat'],
    [resultFile('<html></html>', 'page.json'), 'not-ours'],
    [resultFile('{"app":"qinglian-academy","version":1}', 'backup.json'), 'backup'],
    [{ name: 'no.png', mimeType: 'image/png', buffer: Buffer.from('no picture') }, 'unknown-file'],
  ] as const;
  for (const [at, [one, what]] of wrong.entries()) {
    await giveFiles(page, [one], at + 1);
    const received = await lastReceived(page);
    expect(received.what, one.name).toBe(what);
    expect(received.words).toContain(one.name);
  }
  await expect(page.locator('[data-results="0"]')).toHaveCount(12);
  // Another version of the level is taken, and said to be one.
  const older = { ...changed({ hash: '0123456789abcdef', id: 'older' }) };
  await giveFiles(page, [resultFile(older, 'older.json')], wrong.length + 1);
  const { words: told } = await lastReceived(page);
  expect(told).toContain(
    said('collect.taken.other-version', {
      class: CLASS,
      who: said('who.seat-label', { seat: 3 }),
      title: TITLE,
    }),
  );
  await giveFiles(page, [resultFile(text, 'right.json')], wrong.length + 2);
  expect((await lastReceived(page)).words).toContain(said('collect.second'));
  await expect(page.locator('[data-seat="3"]')).toHaveAttribute('data-results', '2');
});

test('a result is pasted as text, and the next pupil sits down at the same tablet', async ({
  page,
  anotherDevice,
}) => {
  await Teacher.open(page);
  await seatClass(page, CLASS, 777, 12);
  await openResults(page, CLASS, TITLE);
  const { address } = await showCode(page);
  const tablet = await anotherDevice();
  const texts: string[] = [];
  const way = waysToEndings(level).get('small-stone') ?? [];
  await tablet.goto(address);
  for (const seat of [1, 2]) {
    const game = await takeSeat(tablet, seat);
    await game.playTo(way);
    await stored(tablet);
    await game.the('act:hand-in').click();
    await game.the('act:as-text').click();
    texts.push(await tablet.getByRole('textbox').inputValue());
    await game.the('act:next-pupil').click();
    await expect(tablet.locator('[data-do="act:take-seat"]')).toBeVisible();
  }
  await page.locator('[data-do="act:to-results"]').click();
  await page.locator('details.paste summary').click();
  await page.getByRole('textbox').fill(texts.join('\n'));
  await page.locator('[data-do="act:take-text"]').click();
  await expect(page.locator('[data-received="taken"]')).toHaveCount(2);
  await expect(page.locator('[data-results="1"]')).toHaveCount(2);
});

test('a long result comes as several codes, and each is asked for', async ({
  page,
  anotherDevice,
}) => {
  const long = levelFile('lianmeng/tailored-spec');
  const reason = Array.from({ length: 600 }, (_, nth) =>
    String.fromCodePoint(0x4e00 + ((nth * 7919) % 20_000)),
  ).join('');
  const decisions = bestWay(long.level).decisions.map((decision) =>
    decision.kind === 'activity' && 'reason' in decision.answer
      ? { ...decision, answer: { reason } }
      : decision,
  );
  const { tag, seat, attempt } = finished(long.level, decisions, { id: 'long', tag: 777, seat: 5 });
  const tablet = await anotherDevice();
  await tablet.goto('/#/who');
  await expect(tablet.getByRole('heading', { level: 1 })).toBeVisible();
  const player = { version: 1, id: 'five', name: '', seat, tag, createdAt: attempt.startedAt };
  await scribble(tablet, 'players', player.id, player);
  await scribble(tablet, 'attempts', attempt.id, { ...attempt, player: player.id });
  await tablet.goto(`/#/hand-in/${attempt.id}`);
  const qr = tablet.locator('svg.qr');
  const next = tablet.locator('[data-do="act:code-next"]');
  const photos = [await photograph(qr)];
  const [, of] = /^QLR1\.1\.(\d+)\./.exec((await qr.getAttribute('data-code')) ?? '') ?? [];
  const count = Number(of);
  expect(count).toBeGreaterThan(1);
  while (photos.length < count) {
    await next.click();
    photos.push(await photograph(qr));
  }

  await Teacher.open(page);
  await seatClass(page, CLASS, 777, 12);
  await openResults(page, CLASS, long.words[long.level.title] ?? '');
  for (const [at, photo] of photos.toReversed().entries()) {
    await giveFiles(page, [photo], at + 1);
    expect((await lastReceived(page)).what).toBe(at + 1 < count ? 'more' : 'taken');
  }
  await expect(page.locator('[data-seat="5"]')).toHaveAttribute('data-results', '1');
  await enterConsole(page, '/teacher.html#attempt/long');
  await expect(page.getByRole('main')).toContainText(reason.slice(0, 20));
});

test('fifty files are dropped at once, and each is told by itself', async ({ page }) => {
  await Teacher.open(page);
  await seatClass(page, CLASS, 777, 50);
  await openResults(page, CLASS, TITLE);
  const { decisions } = bestWay(level);
  const files = Array.from({ length: 50 }, (_, at) => {
    const result = finished(level, decisions, { id: `result-${at}`, tag: 777, seat: at + 1 });
    const name = `result-${at + 1}.json`;
    const whole = resultFile(result, name);
    // One was cut off on its way.
    return at === 20 ? { ...whole, buffer: whole.buffer.subarray(0, 300) } : whole;
  });
  await giveFiles(page, files, 50);
  await expect(page.locator('[data-received="taken"]')).toHaveCount(49);
  await expect(page.locator('[data-received="not-whole"]')).toContainText('result-21.json');
  await expect(page.locator('[data-results="1"]')).toHaveCount(49);
  await expect(page.locator('[data-seat="21"]')).toHaveAttribute('data-results', '0');
});
