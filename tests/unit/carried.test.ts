// What a code at a booth carries home: whatever was played, in both languages, readable by any phone.
import { encode } from 'uqr';
import { beforeAll, describe, expect, test } from 'vitest';
import { carriedFrom, codeOf } from '../../src/app/kiosk/take-home/carried.ts';
import { LOCALES, type Locale } from '../../src/base/words.ts';
import { optionOf, type Taken, takenIn } from '../../src/kiosk/taken.ts';
import { promiseNamed } from '../../src/play/promise.ts';
import { endingOf } from '../../src/play/score.ts';
import { decode } from '../../src/scanning/decoding.ts';
import type { TextKey } from '../../src/text/text.ts';
import { said } from '../driver/words.ts';
import { catalogue } from '../support/levels.ts';
import { codeAsPicture, prepareReader } from '../support/qr.ts';
import { playOut } from '../support/records.ts';

const SITE = 'https://play.example.tw/qinglian';
const LINE = /^https:\/\/law\.moj\.gov\.tw\//m;

const sayIn = (locale: Locale) => (key: TextKey, values?: Record<string, string | number>) =>
  said(key, values, locale);

/** Plays of a level that end here and there. */
const plays = [1, 2, 3, 4, 5, 6].map((number) => [number, number * 7 + 1, number * 3 + 2]);

beforeAll(prepareReader);

/** A code as it stands on the screen, read by the reader. */
const scanned = async (text: string): Promise<string | undefined> =>
  (await decode(codeAsPicture(text), false))[0];

describe.each(catalogue.levels.map((one) => [one.level.id, one] as const))('%s', (_, one) => {
  const { level, words } = one;
  const hasLaw = Object.keys(level.cards).length > 0;
  const academy = catalogue.promises?.promises[level.academy] ?? {};

  test('a shadow carries no promise, any other ending may; each has a law card where the level has any', () => {
    for (const numbers of plays) {
      const { state, attempt } = playOut(level, numbers);
      const ending = endingOf(level, state);
      const mood = Object.values(level.scenes)
        .flatMap(({ steps }) => steps)
        .flatMap((step) => ('end' in step && step.end === ending ? step.mood : []))[0];
      const carried = carriedFrom(attempt, level, words.zh);
      expect(carried.isShadow).toBe(mood === 'shadow');
      expect(carried.day).toBe(attempt.finishedAt?.slice(0, 10));
      expect(carried.law !== undefined).toBe(hasLaw);
      if (carried.law) expect(carried.law.link).toMatch(LINE);
      if (carried.isShadow) expect(carried.own).toBeUndefined();
      const own = carried.own && promiseNamed(level, optionOf(carried.own.id) ?? '');
      expect(carried.own?.words).toBe(own && words.zh[own]);
    }
  });

  test.each(LOCALES)('any promise fits into a text that phones read (%s)', async (locale) => {
    const { attempt } = playOut(level, [1, 8, 5]);
    const { law, day } = carriedFrom(attempt, level, words[locale]);
    for (const promise of [undefined, ...Object.values(academy).map((text) => text[locale])]) {
      const taken: Taken = { level: level.id, promise: undefined, day };
      const inside = { promise, law, words: words[locale], site: '' };
      const { text, isLink } = codeOf(taken, inside, sayIn(locale));
      expect(isLink).toBe(false);
      expect(encode(text, { ecc: 'L' }).version).toBeLessThanOrEqual(15);
      // Nothing had to be left out.
      expect(text).toContain(said('take-home.text.from', {}, locale));
      expect(LINE.test(text)).toBe(hasLaw);
      if (promise) expect(text).toContain(promise);
      expect(text).not.toMatch(/{{|take-home/);
    }
    const last = Object.values(academy).at(-1)?.[locale];
    const whole = { promise: last, law, words: words[locale], site: '' };
    const { text } = codeOf({ level: level.id, promise: undefined, day }, whole, sayIn(locale));
    expect(await scanned(text)).toBe(text);
  });

  test('with an address the code is a link that says what was taken', async () => {
    const { attempt } = playOut(level, [2, 15, 8]);
    const { law, day } = carriedFrom(attempt, level, words.zh);
    for (const promise of [undefined, ...Object.keys(academy)]) {
      const taken: Taken = { level: level.id, promise, day };
      const inside = { promise: 'x', law, words: words.zh, site: SITE };
      const { text, isLink } = codeOf(taken, inside, sayIn('zh'));
      expect(isLink).toBe(true);
      expect(takenIn(new URL(text).hash.replace('#/take-home/', ''))).toEqual(taken);
      expect(await scanned(text)).toBe(text);
    }
  });
});
