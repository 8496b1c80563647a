// The report for parents: it tells what was done well and mended, as much as fits, and shames nobody.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attempt, Player } from '../../src/attempt/attempt.ts';
import type { Level } from '../../src/level/level.ts';
import { excerpt } from '../../src/report/excerpt.ts';
import { gradebook, type Known } from '../../src/report/gradebook.ts';
import { hasReport, homeReport } from '../../src/report/home-report.ts';
import type { PictureRow } from '../../src/report/pictures.ts';
import { picks } from '../support/actions.ts';
import { catalogue } from '../support/levels.ts';
import { play, playOut } from '../support/records.ts';

const levels = new Map<string, Known>(
  catalogue.levels.map(({ level, words }) => [level.id, { level, words: words.zh }]),
);
const pupil: Player = {
  ...{ version: 1, id: 'player', name: '小廉', seat: 7, createdAt: '2026-11-01T09:00:00+08:00' },
};

const at = (nth: number): string =>
  `2026-${nth < 28 ? '10' : '11'}-${String((nth % 28) + 1).padStart(2, '0')}T09:00:00+08:00`;

const playedAs = (level: Level, numbers: readonly number[], nth: number): Attempt => ({
  ...playOut(level, numbers.length > 0 ? numbers : [nth]).attempt,
  id: `attempt-${nth}`,
  startedAt: at(nth),
});

const altered = (attempt: Attempt): Attempt => ({
  ...attempt,
  entries: attempt.entries.map((entry) =>
    entry.kind === 'choice' ? { ...entry, option: 'no-such-option' } : entry,
  ),
});

const reportOf = (attempts: Attempt[], pictures: PictureRow[] = []) =>
  homeReport(gradebook(attempts, [pupil], levels), pictures);

const optionsIn = ({ level, words }: Known) =>
  Object.values(level.scenes)
    .flatMap(({ steps }) => steps)
    .flatMap((step) => ('choice' in step ? step.options : []))
    .map((option) => ({ text: words[option.text] ?? '', earns: option.earns !== undefined }));

/** First choices of the own story, from the entries alone. */
function ownChoices({ entries }: Attempt): Map<string, string> {
  const chosen = new Map<string, string>();
  let exploring = false;
  for (const entry of entries) {
    if (entry.kind === 'rewind' || entry.kind === 'return') exploring = entry.kind === 'rewind';
    else if (entry.kind === 'choice' && !exploring && !chosen.has(entry.id)) {
      chosen.set(entry.id, entry.option);
    }
  }
  return chosen;
}

describe.each([...levels].map(([id, known]) => [id, known] as const))('%s', (_, known) => {
  const { level, words } = known;

  test('no choice that earned nothing is told, and no more than fits', () => {
    const options = optionsIn(known);
    fc.assert(
      fc.property(fc.array(picks(60), { minLength: 1, maxLength: 3 }), (all) => {
        const report = reportOf(all.map((numbers, nth) => playedAs(level, numbers, nth)));
        const told = [
          ...report.well,
          ...report.mended.filter((one) => one.kind === 'again'),
        ].flatMap(({ chosen }) => chosen ?? []);
        for (const text of told) {
          expect(options.some((option) => option.text === text && option.earns)).toBe(true);
        }
        expect(new Set(told).size).toBe(told.length);
        expect(report.well.length).toBeLessThanOrEqual(3);
        expect(report.mended.length).toBeLessThanOrEqual(2);
        expect(report.words.length).toBeLessThanOrEqual(2);
        expect(report.played).toMatchObject([{ id: level.id, times: all.length, finished: true }]);
        expect(report.more).toBe(0);
        expect(report.talk?.question).toBe(words[level.talk[0] ?? '']);
      }),
      { numRuns: 8 },
    );
  });

  test('a choice that earned nothing at first, and something at last, is told as mended', () => {
    fc.assert(
      fc.property(picks(60), picks(60), (one, other) => {
        const [first, last] = [playedAs(level, one, 0), playedAs(level, other, 1)];
        const [before, after] = [ownChoices(first), ownChoices(last)];
        const steps = Object.values(level.scenes).flatMap((scene) => scene.steps);
        const again = steps.flatMap((step) => {
          if (!('choice' in step)) return [];
          const optionOf = (id: string | undefined) =>
            step.options.find((option) => option.id === id);
          const [was, is] = [before, after].map((chosen) => optionOf(chosen.get(step.choice)));
          return was && is && !was.earns && is.earns ? [words[is.text]] : [];
        });
        const { mended, well } = reportOf([first, last]);
        const told = mended.flatMap((entry) => (entry.kind === 'again' ? [entry.chosen] : []));
        expect(told.every((text) => again.includes(text))).toBe(true);
        const room = 2 - mended.filter(({ kind }) => kind === 'ending').length;
        expect(told.length).toBe(Math.min(room, again.length));
        expect(well.some(({ chosen }) => again.includes(chosen))).toBe(false);
      }),
      { numRuns: 8 },
    );
  });

  test('what is altered is not spoken of; what is not finished is told as begun, and no more', () => {
    const whole = playedAs(level, [1, 2, 3], 0);
    expect(hasReport(reportOf([altered(whole)]))).toBe(false);
    const begun = { ...play(level, []).attempt, startedAt: at(2) };
    const report = reportOf([begun]);
    expect(hasReport(report)).toBe(true);
    expect(report.played).toMatchObject([{ times: 1, finished: false }]);
    expect(report).toMatchObject({ practised: [], well: [], mended: [] });
  });
});

test('of many levels the latest six are told, and how many more there were', () => {
  const attempts = catalogue.levels.flatMap(({ level }, nth) => [
    playedAs(level, [3], nth),
    playedAs(level, [4], nth + 28),
  ]);
  const report = reportOf(attempts);
  expect(report.played).toHaveLength(6);
  expect(report.more).toBe(catalogue.levels.length - 6);
  expect(report.played.map(({ id }) => id)).toEqual(
    catalogue.levels
      .map(({ level }) => level.id)
      .toReversed()
      .slice(0, 6),
  );
  expect(report.played.every(({ times }) => times === 2)).toBe(true);
});

describe('excerpt', () => {
  const width = (text: string) =>
    [...text].reduce((sum, one) => sum + ((one.codePointAt(0) ?? 0) >= 0x2e80 ? 2 : 1), 0);

  test('is the beginning of the text, whole characters only, and no wider than asked for', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 0, max: 60 }),
        (text, most) => {
          const whole = text.trim().replace(/\s+/g, ' ');
          const cut = excerpt(text, most);
          if (width(whole) <= most) {
            expect(cut).toBe(whole);
            return;
          }
          expect(cut.endsWith('……')).toBe(true);
          const kept = cut.slice(0, -2);
          expect(whole.startsWith(kept)).toBe(true);
          expect(width(kept)).toBeLessThanOrEqual(most);
        },
      ),
    );
  });
});
