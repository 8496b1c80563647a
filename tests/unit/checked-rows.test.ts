// The sheet of the checks, read back by somebody else's reader: figures by hand, dates that are dates.
import fc from 'fast-check';
import readWorkbook from 'read-excel-file/node';
import { expect, test } from 'vitest';
import type { Attempt } from '../../src/attempt/attempt.ts';
import {
  answer,
  CHECK_ANSWERS,
  type Checks,
  itemsAt,
  openChecks,
  SURE,
  TIMES,
  toldBy,
} from '../../src/play/check.ts';
import { CHECKED } from '../../src/report/checked-rows.ts';
import { gradebook } from '../../src/report/gradebook.ts';
import { Workbook } from '../../src/report/xlsx/workbook.ts';
import { catalogue } from '../support/levels.ts';
import { NOW, opened } from '../support/records.ts';

const found = catalogue.levels.find(({ level }) => level.checks);
if (!found?.level.checks) throw new Error('no level has checks');
const { level, words } = { level: found.level, words: found.words.zh };
const forms = found.level.checks;

const CLASS = { version: 1, id: 'c1', name: '三年二班', tag: 7, createdAt: NOW } as const;
const PUPIL = {
  ...({ version: 1, id: 'p7', name: '王小明', seat: 7 } as const),
  ...{ createdAt: NOW, class: 'c1' },
};

/** An attempt with checks, of which so many items of each form are answered by numbers. */
function checkedAttempt(crosswise: boolean, before: number[], after: number[]): Attempt {
  let checks: Checks = openChecks(crosswise);
  for (const time of TIMES) {
    const numbers = time === 'before' ? before : after;
    itemsAt(forms, checks, time).forEach(({ id }, nth) => {
      const number = numbers[nth];
      if (number === undefined) return;
      checks = answer(checks, time, id, {
        answer: CHECK_ANSWERS[number % 3] ?? 'ask',
        sure: SURE[number % 3] ?? 1,
      });
    });
  }
  const finishedAt = '2026-11-23T09:35:00+08:00';
  return { ...opened(level), player: PUPIL.id, finishedAt, checks };
}

const rowsOf = (attempt: Attempt) => [
  ...CHECKED.rows(gradebook([attempt], [PUPIL], new Map([[level.id, { level, words }]]), [CLASS])),
];

/** The sheet as a spreadsheet gets it, each row by the names of its columns. */
async function readBack(attempt: Attempt) {
  const pieces: Uint8Array[] = [];
  const workbook = new Workbook([{ ...CHECKED, name: '前測後測' }], (piece) => pieces.push(piece), {
    madeAt: new Date(2026, 10, 27),
  });
  for (const row of rowsOf(attempt)) workbook.add(0, row);
  workbook.close();
  const [sheet] = await readWorkbook(Buffer.concat(pieces));
  const [names = [], ...rows] = sheet?.data ?? [];
  return rows.map((row) => Object.fromEntries(names.map((name, at) => [String(name), row[at]])));
}

test('somebody who suspected everything and then told apart: both forms, and what was gained', async () => {
  const attempt = checkedAttempt(true, [], []);
  let checks = openChecks(true);
  for (const time of TIMES) {
    for (const { id, breach } of itemsAt(forms, checks, time)) {
      const given = time === 'before' || breach ? 'must-not' : 'may';
      checks = answer(checks, time, id, { answer: given, sure: time === 'before' ? 1 : 3 });
    }
  }
  const [before, after, ...more] = await readBack({ ...attempt, checks });
  expect(more).toEqual([]);
  const whose = { class: '三年二班', seat: 7, player: '王小明', level: level.id, attempt: 1 };
  expect(before).toMatchObject({
    ...{ ...whose, form: 'b', time: 'before', answered: 6 },
    ...{ breaches_right: 3, look_alikes_right: 0, discrimination: 0, bias: 1, confidence: 1 },
    ...{ discrimination_gain: null, bias_gain: null },
  });
  expect(after).toMatchObject({
    ...{ ...whose, form: 'a', time: 'after', answered: 6 },
    ...{ breaches_right: 3, look_alikes_right: 3, discrimination: 1, bias: 0, confidence: 3 },
    ...{ discrimination_gain: 1, bias_gain: -1 },
  });
  // A date is told by the clock of its place; a reader may cut off a part of a second.
  const minutes = [before, after].map((row) =>
    Math.round(Number(row?.date instanceof Date ? row.date.getTime() : Number.NaN) / 60_000),
  );
  expect(minutes).toEqual(
    [Date.UTC(2026, 10, 23, 9, 5), Date.UTC(2026, 10, 23, 9, 35)].map((at) => at / 60_000),
  );
});

test('whatever was answered, figures are told of whole forms only, and agree with the rules', () => {
  const some = fc.array(fc.nat(2), { maxLength: 6 });
  fc.assert(
    fc.property(fc.boolean(), some, some, (crosswise, before, after) => {
      const attempt = checkedAttempt(crosswise, before, after);
      const rows = rowsOf(attempt);
      expect(rows).toHaveLength(Number(before.length > 0) + Number(after.length > 0));
      const names = CHECKED.columns.map(({ name }) => name);
      for (const row of rows) {
        expect(row).toHaveLength(names.length);
        const cell = (name: string) => row[names.indexOf(name)];
        const time = cell('time') === 'before' ? 'before' : 'after';
        const told = attempt.checks && toldBy(forms, attempt.checks, time);
        expect(cell('answered')).toBe((time === 'before' ? before : after).length);
        expect(told === undefined).toBe(cell('answered') !== 6);
        for (const name of ['discrimination', 'bias'] as const) {
          if (!told) expect(cell(name)).toBeUndefined();
          else expect(cell(name)).toBeCloseTo(told[name], 2);
        }
        const gained = time === 'after' && before.length === 6 && after.length === 6;
        expect(cell('discrimination_gain') !== undefined).toBe(gained);
      }
    }),
  );
});

test('of another text of the level it is told that something was answered, and no figure', () => {
  const six = [0, 1, 2, 0, 1, 2];
  const [before] = rowsOf({ ...checkedAttempt(false, six, []), hash: '0'.repeat(16) });
  expect(before?.slice(7, 8)).toEqual(['before']);
  expect(before?.slice(9)).toEqual([6, ...Array.from({ length: 7 }, () => undefined)]);
});
