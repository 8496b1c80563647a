// The console's camera reads a pupil's code; where there is no camera, it says what to do instead.
import { resultCodes } from '../../src/classroom/result-parcel.ts';
import { launchArgs } from '../browser.ts';
import { filmOf } from '../driver/film.ts';
import { finished, openResults, seatClass } from '../driver/lesson.ts';
import { bestWay, levelFile } from '../driver/levels.ts';
import { Teacher } from '../driver/teacher.ts';
import { expect, test } from '../driver/test.ts';
import { said } from '../driver/words.ts';

const CLASS = '五年一班';
const { level, words } = levelFile('chuanglian/lost-wallet');
const TITLE = words[level.title] ?? '';

/** What seat 4 would show after the best way through the level. */
function heldUp(): string {
  const { decisions } = bestWay(level);
  const codes = resultCodes(finished(level, decisions, { id: 'held-up', tag: 51, seat: 4 }));
  if (!codes.ok) throw new Error(codes.error);
  return codes.value[0] ?? '';
}

const { CHROMIUM_PATH } = process.env;

test.use({
  launchOptions: {
    ...(CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {}),
    args: [
      ...launchArgs('none'),
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${filmOf(heldUp())}`,
    ],
  },
});

test('a code held up to the camera is taken, and once is enough', async ({ page }) => {
  await Teacher.open(page);
  await seatClass(page, CLASS, 51, 6);
  await openResults(page, CLASS, TITLE);
  await page.locator('[data-do="act:camera"]').click();
  await expect(page.locator('[data-received="taken"]')).toHaveCount(1);
  await expect(page.locator('[data-seat="4"]')).toHaveAttribute('data-results', '1');
  await page.locator('[data-do="act:camera"]').click();
  await expect(page.locator('video')).toHaveCount(0);
  await expect(page.locator('[data-received]')).toHaveCount(1);
});

test('on a page that gets no camera the other ways are named', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'mediaDevices', { value: undefined });
    Object.defineProperty(window, 'isSecureContext', { value: false });
  });
  await Teacher.open(page);
  await seatClass(page, CLASS, 51, 6);
  await openResults(page, CLASS, TITLE);
  await page.locator('[data-do="act:camera"]').click();
  await expect(page.getByText(said('scan.no-camera.insecure'))).toBeVisible();
});
